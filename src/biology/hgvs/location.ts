import type { Cursor } from "./cursor.ts";
import type { Location, Point, Position, SequenceType } from "./model.ts";

type ReadPosition = (cursor: Cursor) => Position | undefined;

/** `76`, `-5`, `*37`, `88+2`, `89-1`, `88+?`, `?`. */
export const nucleotidePosition: ReadPosition = (cursor) => {
  if (cursor.skip("?")) return {};
  const match = cursor.take(/([-*]?)([1-9]\d{0,9})([+-](?:[1-9]\d{0,8}|\?))?/y);
  if (!match) return undefined;
  const [, segment, base, offset] = match;
  return {
    base: Number(base),
    ...(segment === "-" || segment === "*" ? { segment } : {}),
    ...(offset ? { offset: offset === "+?" || offset === "-?" ? offset : Number(offset) } : {}),
  };
};

/** One or two points, each certain or a parenthesised range; undefined where the order is impossible. */
export function readLocation({
  cursor,
  type,
  position,
}: {
  cursor: Cursor;
  type: SequenceType;
  position: ReadPosition;
}): Location | undefined {
  const start = readPoint(cursor, position);
  if (!start) return undefined;
  const end = cursor.attempt(() => (cursor.skip("_") ? readPoint(cursor, position) : undefined));
  if (!end) return { start };
  const length = distance(start, end);
  const circular = type === "m" || type === "o";
  if (length !== undefined && length < 0 && !circular) return undefined;
  return length === 0 ? { start } : { start, end };
}

function readPoint(cursor: Cursor, position: ReadPosition): Point | undefined {
  const range = cursor.attempt(() => {
    if (!cursor.skip("(")) return undefined;
    const from = position(cursor);
    const to = from && cursor.skip("_") ? position(cursor) : undefined;
    return from && to && cursor.skip(")") ? { from, to } : undefined;
  });
  return range ?? position(cursor);
}

/** How many bases the location spans, or undefined where that cannot be told without the sequence. */
export function spanned({ start, end }: Location): number | undefined {
  if (!end) return "from" in start ? undefined : 1;
  const steps = distance(start, end);
  return steps === undefined || steps < 0 ? undefined : steps + 1;
}

function distance(start: Point, end: Point): number | undefined {
  if ("from" in start || "from" in end) return undefined;
  const [left, right] = [linear(start), linear(end)];
  if (left === undefined || right === undefined) return undefined;
  const [leftOffset, rightOffset] = [start.offset ?? 0, end.offset ?? 0];
  if (typeof leftOffset === "string" || typeof rightOffset === "string") return undefined;
  // The stop codon's place is not written, so that a range from before to behind it has no known length.
  if ((start.segment === "*") !== (end.segment === "*")) return undefined;
  if (left === right) return rightOffset - leftOffset;
  if (leftOffset === 0 && rightOffset === 0) return right - left;
  // Between exon edges of unknown introns only the order is known.
  return right < left ? -1 : undefined;
}

/** There is no position 0: the base before 1 is -1. */
function linear({ base, segment }: Position): number | undefined {
  return base !== undefined && segment === "-" ? 1 - base : base;
}

export function formatLocation({ start, end }: Location): string {
  return end ? `${formatPoint(start)}_${formatPoint(end)}` : formatPoint(start);
}

function formatPoint(point: Point): string {
  return "from" in point
    ? `(${formatPosition(point.from)}_${formatPosition(point.to)})`
    : formatPosition(point);
}

function formatPosition({ base, segment, offset, residue }: Position): string {
  if (base === undefined) return "?";
  const into = typeof offset === "number" && offset > 0 ? `+${offset}` : offset;
  return [residue, segment, base, into].join("");
}
