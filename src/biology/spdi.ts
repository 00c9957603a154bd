import { defineKind } from "./kind.ts";

/** A variant as sequence, position, deletion and insertion (Holmes et al. 2020, NCBI). */
export interface Spdi {
  /** Versioned RefSeq or GenBank accession. */
  readonly sequence: string;
  /** 0-based: bases before the deletion, one less than the position HGVS writes. */
  readonly position: number;
  /** The deleted bases, or only how many. */
  readonly deleted: string | number;
  readonly inserted: string;
}

/**
 * A variant in SPDI notation: `NC_000017.11:43044294:G:A`. The position is 0-based.
 * Deleted bases equal their number (`AG` and `2`); an empty deletion is 0.
 */
export const spdi = defineKind<Spdi>({
  id: "spdi",
  title: "a variant in SPDI notation",
  examples: ["NC_000017.11:43044294:G:A", "NC_000018.10:32437853:CA:", "NC_000018.10:32437853:2:"],
  parse: parseSpdi,
  format: ({ sequence, position, deleted, inserted }) => [sequence, position, deleted, inserted].join(":"),
  find: /(?<![\w.:])[A-Z]{1,4}_?\d{5,12}\.\d{1,3}:\d{1,12}:(?:[A-Z]{0,5000}|\d{1,9}):[A-Z]{0,5000}(?![\w:])/g,
  same: (left, right) =>
    left.sequence === right.sequence &&
    left.position === right.position &&
    left.inserted === right.inserted &&
    sameDeletion(left.deleted, right.deleted),
});

function parseSpdi(text: string): Spdi | undefined {
  const match =
    /^([A-Z]{1,4}_?\d{5,12}\.\d{1,3}):(0|[1-9]\d{0,11}):(?:(0|[1-9]\d{0,8})|([A-Z*]*)):([A-Z*]*)$/i.exec(
      text,
    );
  const [, sequence, position, counted, spelled, inserted] = match ?? [];
  if (sequence === undefined || inserted === undefined) return undefined;
  const deleted = counted === undefined ? (spelled ?? "").toUpperCase() : Number(counted) || "";
  return {
    sequence: sequence.toUpperCase(),
    position: Number(position),
    deleted,
    inserted: inserted.toUpperCase(),
  };
}

function sameDeletion(left: string | number, right: string | number): boolean {
  if (typeof left === typeof right) return left === right;
  const [a, b] = [left, right].map((deleted) => (typeof deleted === "string" ? deleted.length : deleted));
  return a === b;
}
