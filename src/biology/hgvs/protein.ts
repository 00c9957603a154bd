import type { Cursor } from "./cursor.ts";
import { readLocation, spanned } from "./location.ts";
import type { Change, Location, Position } from "./model.ts";
import { residueAt } from "./residues.ts";

/** Reads one change of a protein, as after `p.`. */
export function readProteinChange(cursor: Cursor): Change | undefined {
  return cursor.attempt(() => located(cursor)) ?? whole(cursor);
}

/** `=`, `?`, `0`, `0?`: the protein as a whole. */
function whole(cursor: Cursor): Change | undefined {
  if (cursor.skip("=")) return { kind: "identity" };
  if (cursor.skip("?")) return { kind: "unknown" };
  if (cursor.skip("0?")) return { kind: "none", stop: "?" };
  return cursor.skip("0") ? { kind: "none" } : undefined;
}

function located(cursor: Cursor): Change | undefined {
  const at = readLocation({ cursor, type: "p", position: residuePosition });
  if (!at) return undefined;
  if (cursor.skip("=")) return { kind: "identity", at };
  if (cursor.skip("?")) return { kind: "unknown", at };
  if (cursor.skip("delins")) return withResidues({ cursor, kind: "delins", at });
  if (cursor.skip("del")) return { kind: "deletion", at };
  if (cursor.skip("dup")) return { kind: "duplication", at };
  if (cursor.skip("ins"))
    return spanned(at) === 2 ? withResidues({ cursor, kind: "insertion", at }) : undefined;
  const repeat = cursor.take(/\[(\d{1,9}|\(\d{1,9}_\d{1,9}\))\]/y);
  if (repeat) return { kind: "repeat", at, units: [{ bases: "", count: repeat[1] ?? "" }] };
  return at.end ? undefined : readReplacement(cursor, at);
}

/** `Glu`, `ProfsTer23`, `fs`, `GlnextTer17`, `ext-5`. */
function readReplacement(cursor: Cursor, at: Location): Change | undefined {
  const inserted = residues(cursor, 1);
  const first = inserted === undefined ? {} : { inserted };
  if (cursor.skip("fs")) {
    const stop = cursor.take(/(?:Ter|\*|X)(\d{1,6}|\?)/y)?.[1];
    return { kind: "frameshift", at, ...first, ...(stop === undefined ? {} : { stop: `Ter${stop}` }) };
  }
  if (cursor.skip("ext")) {
    const stop = cursor.take(/(-)(\d{1,6}|\?)|(?:Ter|\*|X)(\d{1,6}|\?)/y);
    if (!stop) return undefined;
    return { kind: "extension", at, ...first, stop: stop[1] ? `-${stop[2]}` : `Ter${stop[3]}` };
  }
  if (inserted === undefined) return undefined;
  // `p.Leu54Leu` says what `p.Leu54=` says.
  if ("residue" in at.start && at.start.residue === inserted) return { kind: "identity", at };
  return { kind: "substitution", at, inserted };
}

function residuePosition(cursor: Cursor): Position | undefined {
  const residue = residues(cursor, 1);
  const base = residue && cursor.take(/[1-9]\d{0,5}/y)?.[0];
  if (residue) return base ? { base: Number(base), residue } : undefined;
  return cursor.skip("?") ? {} : undefined;
}

function withResidues({
  cursor,
  kind,
  at,
}: {
  cursor: Cursor;
  kind: "delins" | "insertion";
  at: Location;
}): Change | undefined {
  const unknown = cursor.take(/(?:Xaa|X)\[(\d{1,6})\]|\(?([1-9]\d{0,5})\)?/y);
  const inserted = unknown ? `Xaa[${unknown[1] ?? unknown[2]}]` : residues(cursor, 20_000);
  return inserted === undefined ? undefined : { kind, at, inserted };
}

function residues(cursor: Cursor, most: number): string | undefined {
  let read = "";
  for (let count = 0; count < most; count++) {
    const residue = residueAt(cursor.text, cursor.at);
    if (!residue) break;
    read += residue.name;
    cursor.at = residue.end;
  }
  return read || undefined;
}
