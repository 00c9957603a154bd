import { defineKind, type Mention } from "./kind.ts";
import { position } from "./position.ts";
import { sequenceName } from "./sequence-name.ts";

export interface Region {
  /** Sequence name as Ensembl spells it: `17`, `X`, `MT`, `KI270706.1`, `NC_000017.11`. */
  readonly name: string;
  /** 1-based, inclusive. */
  readonly start: number;
  /** Smaller than `start` only across the origin of a circular sequence, and for insertions between two bases. */
  readonly end: number;
  /** Absent where not written, which Ensembl reads as 1. */
  readonly strand?: 1 | -1;
}

/**
 * A stretch of a chromosome, scaffold or accession, 1-based and inclusive: as Ensembl (`17:100..200:1`), UCSC
 * (`chr17:1,000-2,000`) and people write it. Thousands separators count only where well-formed.
 * A region without strand equals the same on strand 1, as Ensembl reads it; strand 1 never equals -1.
 */
export const region = defineKind<Region>({
  id: "region",
  title: "a genomic region",
  examples: ["17:43044295-43125483", "chr17:43,044,295-43,125,483", "17:43044295..43125483:-1", "X:1000000"],
  parse,
  format,
  find: findRegions,
  same: (left, right) =>
    left.name === right.name &&
    left.start === right.start &&
    left.end === right.end &&
    (left.strand ?? 1) === (right.strand ?? 1),
});

function format({ name, start, end, strand }: Region): string {
  return `${name}:${start}-${end}${strand ? `:${strand}` : ""}`;
}

// A number that may be in thousands or millions of bases: `43,044,295`, `43.1 Mb`.
const place = String.raw`\d(?:[\d,]{0,14}\d)?(?:\.\d{1,6})?(?:\s?(?:bp|[kM]b?)\b)?`;
const dash = String.raw`(?:\s?(?:-|–|\.\.|_)\s?|\s(?:to|and|until|through)\s)`;
const lead = String.raw`(?:(?:at|from|between|positions?|bases?|region|coordinates?)\s){0,2}`;
// Ensembl also takes a colon; one digit behind it is the strand.
const ends = String.raw`(?<start>${place})(?:(?:${dash}|:(?=\d{2}))(?<end>${place}))?`;
const chromosome = "(?:chromosome[ _]|chr(?!omosome)[ _.]?)(?<name>[\\w.-]{0,59}\\w)";
const strand = String.raw`(?:,?\s(?:on\s)?(?:the\s)?(?<direction>forward|plus|positive|reverse|minus|negative)\sstrand)?`;
const shapes = [
  String.raw`(?<name>[A-Za-z0-9][\w.-]{0,59}):\s?${ends}(?::(?<strand>[+-]1?|1))?(?:\s?\((?<sign>[+-])\))?`,
  String.raw`${chromosome}[:,]?\s${lead}(?<start>${place})(?:(?:${dash}|\s)(?<end>${place}))?`,
  String.raw`${lead}${ends}\s(?:of|on|in)\s(?:the\s)?(?:human\s)?${chromosome}`,
].map((shape) => shape + strand);
const whole = shapes.map((shape) => new RegExp(`^${shape}$`, "i"));
const inside = shapes.map(
  (shape) => new RegExp(String.raw`(?<![\w.:,/-])${shape}(?![\w:>]|[.,-]\w|\.\.)`, "gi"),
);

function parse(text: string): Region | undefined {
  for (const shape of whole) {
    const groups = shape.exec(text)?.groups;
    if (groups) return build(groups);
  }
  return undefined;
}

function build({
  name = "",
  start,
  end = start,
  strand,
  sign,
  direction,
}: Record<string, string | undefined>) {
  const sequence = sequenceName(name);
  // In `between 100 and 200 kb` the unit is meant for both.
  const unit = /([kM])b?$/i.exec(end ?? "")?.[1];
  const [first, last] = [bases(start, unit), bases(end)];
  if (sequence === undefined || first === undefined || last === undefined) return undefined;
  const read = { name: sequence, start: first, end: last };
  const written = strand ?? sign ?? direction;
  if (written === undefined) return read;
  return { ...read, strand: /^(?:-|rev|min|neg)/i.test(written) ? (-1 as const) : (1 as const) };
}

/** Positions in kb and Mb are exact: `43.1 Mb` is 43,100,000. */
function bases(text = "", unitOfOther = ""): number | undefined {
  const match = /^([\d,]+)(?:\.(\d+))?\s?(?:([kM])b?|bp)?$/i.exec(text);
  const [, before = "", after = "", unit = unitOfOther] = match ?? [];
  const digits = { "": 0, k: 3, m: 6 }[unit.toLowerCase()] ?? 0;
  if (!match || after.length > digits || (before !== "0" && position(before) === undefined)) return undefined;
  return position(`${before.replaceAll(",", "")}${after.padEnd(digits, "0")}`.replace(/^0+/, ""));
}

function findRegions(text: string): Mention<Region>[] {
  const mentions: Mention<Region>[] = [];
  const matches = inside.flatMap((shape) => [...text.matchAll(shape)]);
  // Of two that start at one place the longer one is meant.
  for (const match of matches.sort((a, b) => a.index - b.index || b[0].length - a[0].length)) {
    const written = match[0];
    const value = parse(written);
    if (!value || !convincing(written, value) || match.index < (mentions.at(-1)?.end ?? 0)) continue;
    const [start, end] = [match.index, match.index + written.length];
    mentions.push({ start, end, text: written, value, normal: format(value) });
  }
  return mentions;
}

const assembled = /^(?:\d{1,2}|[XYZW]|MT|[IVX]{1,5}|\d[LR]|[A-Z]{1,3}_?\d{5,12}\.\d+)$/;

/** `GO:0008150`, `10:30` and `Figure:2` look like single positions but are not. */
function convincing(written: string, { name, start, end }: Region): boolean {
  const named = /(?:^|\s)chr/i.test(written);
  if (!named && !assembled.test(name)) return start !== end && /^[A-Za-z]{1,12}[_.]?\d/.test(name);
  return start !== end || start > 9999 || /^chr[^o]/i.test(written);
}
