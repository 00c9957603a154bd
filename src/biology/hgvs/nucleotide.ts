import type { Cursor } from "./cursor.ts";
import { nucleotidePosition, readLocation, spanned } from "./location.ts";
import type { Change, Location, RepeatUnit, SequenceType } from "./model.ts";

const bases = /[ACGTURYSWKMBDHVN]{1,20000}/iy;
const simple = new Map<string, Change>([
  ["=", { kind: "identity" }],
  ["?", { kind: "unknown" }],
  ["0", { kind: "none" }],
  ["spl", { kind: "splice" }],
]);

/** Reads one change of a DNA or RNA sequence, as after `c.`. */
export function readNucleotideChange(cursor: Cursor, type: SequenceType): Change | undefined {
  return (
    cursor.attempt(() => {
      const at = readLocation({ cursor, type, position: nucleotidePosition });
      return at && readAt({ cursor, at, spell: type === "r" ? lower : upper });
    }) ?? simple.get(cursor.take(/=|\?|0|spl/y)?.[0] ?? "")
  );
}

const upper = (text: string) => text.toUpperCase();
const lower = (text: string) => text.toLowerCase().replaceAll("t", "u");

interface Place {
  readonly cursor: Cursor;
  readonly at: Location;
  readonly spell: (bases: string) => string;
}

function readAt(place: Place): Change | undefined {
  const { cursor, at } = place;
  if (cursor.skip("=")) return { kind: "identity", at };
  if (cursor.skip("?")) return { kind: "unknown", at };
  if (cursor.skip("del")) return readDeletion(place);
  if (cursor.skip("dup")) return { kind: "duplication", at, ...affected(place) };
  if (cursor.skip("inv")) return { kind: "inversion", at, ...affected(place) };
  if (cursor.skip("ins")) return readInsertion(place);
  if (cursor.skip("con")) return withInserted({ kind: "conversion", at }, source(cursor));
  return cursor.attempt(() => readSubstitution(place)) ?? readRepeat(place);
}

/** `delAG`, `del(15)`, `del15`, `delAGinsTT`, `delinsTT`. */
function readDeletion(place: Place): Change | undefined {
  const { cursor, at } = place;
  const gone = affected(place);
  if (!cursor.skip("ins")) return { kind: "deletion", at, ...gone };
  const inserted = payload(place);
  // One base for another is a substitution, however it is written.
  if (gone.deleted?.length === 1 && spanned(at) === 1 && inserted && /^[a-z]$/i.test(inserted))
    return { kind: "substitution", at, deleted: gone.deleted, inserted };
  return withInserted({ kind: "delins", at, ...gone }, inserted);
}

/** An insertion lies between two neighbors. */
function readInsertion(place: Place): Change | undefined {
  const { at } = place;
  const length = spanned(at);
  if (length !== undefined && length !== 2) return undefined;
  return withInserted({ kind: "insertion", at }, payload(place));
}

/** `G>A`; several bases only where the range has as many. */
function readSubstitution({ cursor, at, spell }: Place): Change | undefined {
  const deleted = spell(cursor.take(bases)?.[0] ?? "");
  if (deleted && cursor.skip("=")) return { kind: "identity", at, deleted };
  const inserted = cursor.skip(">") ? spell(cursor.take(bases)?.[0] ?? "") : "";
  if (!deleted || !inserted) return undefined;
  if (deleted.length === 1 && inserted.length === 1)
    return spanned(at) === 1 ? { kind: "substitution", at, deleted, inserted } : undefined;
  return spanned(at) === deleted.length ? { kind: "delins", at, deleted, inserted } : undefined;
}

/** `CAG[23]`, `[14]`, `TGC[4]TTA[2]`, `CAG[(600_800)]`. */
function readRepeat({ cursor, at, spell }: Place): Change | undefined {
  const units: RepeatUnit[] = [];
  for (;;) {
    const unit = cursor.take(/([ACGTURYSWKMBDHVN]{0,1000})\[(\d{1,9}|\?|\([\d?]{1,9}_[\d?]{1,9}\))\]/iy);
    if (!unit) break;
    units.push({ bases: spell(unit[1] ?? ""), count: unit[2] ?? "" });
  }
  const bare = units.filter((unit) => unit.bases === "").length;
  return units.length === 0 || (bare > 0 && units.length > 1) ? undefined : { kind: "repeat", at, units };
}

function affected({ cursor, spell }: Place): { deleted?: string; length?: number } {
  const spelled = cursor.take(bases);
  if (spelled) return { deleted: spell(spelled[0]) };
  const counted = cursor.take(/\((\d{1,9})\)|([1-9]\d{0,8})/y);
  return counted ? { length: Number(counted[1] ?? counted[2]) } : {};
}

/** New bases, how many unknown ones, or a stretch of this or another sequence. */
function payload({ cursor, spell }: Place): string | undefined {
  const unknown = cursor.take(/N\[(\d{1,9})\]|\(([1-9]\d{0,8})\)/iy);
  if (unknown) return `N[${unknown[1] ?? unknown[2]}]`;
  const from = source(cursor);
  if (from !== undefined) return from;
  const spelled = cursor.take(bases);
  return spelled && spell(spelled[0]);
}

function source(cursor: Cursor): string | undefined {
  const stretch =
    /(?:[A-Z][\w.]{1,40}:(?:[gcnmo]\.)?)?[-*]?\d{1,10}(?:[+-]\d{1,9})?_[-*]?\d{1,10}(?:[+-]\d{1,9})?(?:inv)?/y;
  return cursor.take(stretch)?.[0] ?? cursor.take(/\[[\w.:;+*-]{1,200}(?:\[\d{1,9}\])?\]/y)?.[0];
}

const withInserted = (change: Change, inserted: string | undefined): Change | undefined =>
  inserted === undefined ? undefined : { ...change, inserted };
