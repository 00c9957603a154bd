import { Cursor } from "./cursor.ts";
import type { Change, HgvsVariant, SequenceType } from "./model.ts";
import { readNucleotideChange } from "./nucleotide.ts";
import { readProteinChange } from "./protein.ts";
import { parseReference } from "./reference.ts";

type Group = readonly [Change, ...Change[]];

/** Reads a description in HGVS nomenclature, also with a space for its colon; undefined where it is not one. */
export function parseHgvs(text: string): HgvsVariant | undefined {
  const parts = /^(?:([^:\s]{1,130})(?:\s?:\s?|\s))?([gmocnrp])\.(\S+)$/.exec(text);
  if (!parts?.[2] || parts[3] === undefined) return undefined;
  const type = parts[2] as SequenceType;
  const reference = parts[1] === undefined ? undefined : parseReference(parts[1], type);
  if (parts[1] !== undefined && !reference) return undefined;
  const body = parseAlleles(parts[3], type) ?? parsePredicted(parts[3], type);
  return body && { ...(reference ? { reference } : {}), type, ...body };
}

type Body = Pick<HgvsVariant, "predicted" | "alleles">;

/** The whole description in parentheses. */
function parsePredicted(text: string, type: SequenceType): Body | undefined {
  if (!text.startsWith("(") || !text.endsWith(")")) return undefined;
  const body = parseAlleles(text.slice(1, -1), type);
  return body && { ...body, predicted: true };
}

function parseAlleles(text: string, type: SequenceType): Body | undefined {
  const cursor = new Cursor(text);
  const read = () => (type === "p" ? readProteinChange(cursor) : readNucleotideChange(cursor, type));
  const first = cursor.attempt(() => readGroup(cursor, read)) ?? alone(read());
  if (!first) return undefined;
  const alleles: [Group, ...Group[]] = [first];
  while (cursor.skip(";")) {
    const next = readGroup(cursor, read);
    if (!next) return undefined;
    alleles.push(next);
  }
  return cursor.done ? { predicted: false, alleles } : undefined;
}

/** `[76A>C;88G>T]`: changes of one chromosome. */
function readGroup(cursor: Cursor, read: () => Change | undefined): Group | undefined {
  const first = cursor.skip("[") ? read() : undefined;
  if (!first) return undefined;
  const group: [Change, ...Change[]] = [first];
  while (cursor.skip(";")) {
    const next = read();
    if (!next) return undefined;
    group.push(next);
  }
  return cursor.skip("]") ? group : undefined;
}

const alone = (change: Change | undefined): Group | undefined => change && [change];
