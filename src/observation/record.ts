import { isFields, valueAt } from "../client/value-at.ts";
import { type Column, columnsOf } from "./columns.ts";
import { rowsOf } from "./rows.ts";
import { count, inline, isNothing, leafLine, leafOf, weigh } from "./value-text.ts";

export interface RecordText {
  readonly lines: readonly string[];
  /** What is not in the lines: `187 of 212 features`. */
  readonly left: readonly string[];
}

interface Section {
  readonly label: string;
  readonly value: unknown;
  /** Of a list of objects: the fields that matter. */
  readonly columns?: readonly Column[];
}

interface Room {
  readonly budget: number;
  readonly depth: number;
}

/** Objects that weigh less than this stay on one line, and the longest such line. */
const INLINE_WEIGHT = 120;
const INLINE_LENGTH = 200;
const MAX_DEPTH = 4;
/** Texts up to this length are told whole or not at all. */
const SHORT = 120;
/** Share of the budget that the long fields named in the hints may take while others wait. */
const KEPT_SHARE = 0.7;

/** One record as `name: value` lines: the columns first, then the rest; long parts share what is left evenly. */
export function recordLines(
  record: unknown,
  { columns, more, budget }: { columns: readonly Column[]; more: boolean; budget: number },
): RecordText {
  const kept = keptSections(record, columns).filter(({ value }) => !isNothing(value));
  const names = new Set(columns.map(({ path }) => path.split(".")[0]));
  const rest = more
    ? sectionsOf(record).filter(({ label }) => !names.has(label) && !names.has(`@${label}`))
    : [];
  const [restShort, restLong] = [rest.filter(isShort), rest.filter((section) => !isShort(section))];
  const reserve = rest.length === 0 ? 0 : Math.min(budget * (1 - KEPT_SHARE), weighAll(rest, budget));
  const first = sectionLines(kept, { budget: budget - reserve, depth: 0 });
  const used = length(first.lines, "");
  const then = sectionLines([...restShort, ...restLong], { budget: budget - used, depth: 0 });
  return { lines: [...first.lines, ...then.lines], left: [...first.left, ...then.left] };
}

const weighAll = (sections: readonly Section[], most: number): number =>
  sections.reduce((sum, { label, value }) => sum + label.length + 4 + weigh(value, most), 0);

const length = (lines: readonly string[], indent: string): number =>
  lines.reduce((sum, line) => sum + line.length + indent.length + 1, 0);

const isShort = ({ value }: Section): boolean => (leafOf(value)?.length ?? Number.POSITIVE_INFINITY) <= SHORT;

/** The hinted fields; those inside the same list (`genes.*.id`, `genes.*.name`) become one list with these columns. */
function keptSections(record: unknown, columns: readonly Column[]): readonly Section[] {
  const sections = new Map<string, Section>();
  for (const { label, path } of columns) {
    const [list = "", ...inner] = path.split(".*.");
    const value = inner.length > 0 ? valueAt(record, list) : valueAt(record, path);
    const isTable = inner.length > 0 && Array.isArray(value) && value.some(isFields);
    if (!isTable) {
      sections.set(path, { label, value: valueAt(record, path) });
    } else if (!sections.has(list)) {
      const same = columns.filter((column) => column.path.startsWith(`${list}.*.`));
      const inside = same.map((column) => column.path.slice(list.length + 3));
      sections.set(list, { label: columnsOf([list])[0]?.label ?? list, value, columns: columnsOf(inside) });
    }
  }
  return [...sections.values()];
}

function sectionsOf(value: unknown): readonly Section[] {
  if (!isFields(value)) return [{ label: "value", value }];
  return Object.entries(value)
    .filter(([, member]) => !isNothing(member))
    .map(([name, member]) => ({ label: name.replace(/^[@#]/, ""), value: member }));
}

/** Tells sections in order; short ones whole, long ones up to a level at which all together fill the budget. */
function sectionLines(sections: readonly Section[], { budget, depth }: Room): RecordText {
  const lines: string[] = [];
  const left: string[] = [];
  const indent = "  ".repeat(depth);
  const weights = sections.map((section) => section.label.length + 4 + 1.3 * weigh(section.value, budget));
  let free = budget;
  for (const [index, section] of sections.entries()) {
    const share = isShort(section) ? free : Math.min(free, levelOf(weights.slice(index), free));
    const part = sectionText(section, { budget: share - indent.length, depth });
    const cost = length(part.lines, indent);
    if (part.lines.length === 0 || cost > free) {
      left.push(nameWithCount(section));
      continue;
    }
    lines.push(...part.lines.map((line) => `${indent}${line}`));
    left.push(...part.left);
    free -= cost;
  }
  return { lines, left };
}

/** The largest share at which parts of these weights, each cut to the share, fit the room together. */
function levelOf(weights: readonly number[], room: number): number {
  let free = room;
  const ascending = weights.toSorted((left, right) => left - right);
  for (const [index, weight] of ascending.entries()) {
    const share = free / (ascending.length - index);
    if (weight > share) return Math.floor(share);
    free -= weight;
  }
  return room;
}

function sectionText(section: Section, { budget, depth }: Room): RecordText {
  const { label, value } = section;
  const room = budget - label.length - 4;
  const leaf = leafOf(value);
  if (room < 8 || (isShort(section) && leaf !== undefined && leaf.length > room))
    return { lines: [], left: [] };
  if (leaf !== undefined) return { lines: [`${label}: ${leafLine(leaf, room)}`], left: [] };
  if (Array.isArray(value)) return listText(section, { budget: room, depth });
  const fits = weigh(value, INLINE_WEIGHT) < INLINE_WEIGHT;
  if (fits || depth >= MAX_DEPTH)
    return { lines: [`${label}: ${inline(value, Math.min(room, INLINE_LENGTH))}`], left: [] };
  const inner = sectionLines(sectionsOf(value), { budget: room, depth: 1 });
  if (inner.lines.length === 0) return inner;
  return { lines: [`${label}:`, ...inner.lines], left: inner.left.map((part) => `${part} in ${label}`) };
}

function listText({ label, value, columns }: Section, { budget, depth }: Room): RecordText {
  const items = (value as readonly unknown[]).filter((item) => !isNothing(item));
  const head = items.length > 3 ? `${label} (${count(items.length)})` : label;
  if (items.every((item) => leafOf(item) !== undefined) || depth >= MAX_DEPTH) {
    return { lines: [`${head}: ${inline(items, budget - 6)}`], left: [] };
  }
  if (items.length < 3 && weigh(items, INLINE_WEIGHT) < INLINE_WEIGHT) {
    return { lines: [`${label}: ${inline(items, Math.min(budget - 6, INLINE_LENGTH))}`], left: [] };
  }
  const rows = rowsOf(items, { ...(columns ? { columns } : {}), budget: budget - 12, bullet: () => "  - " });
  if (rows.shown === 0) return { lines: [], left: [] };
  const missing = items.length - rows.shown;
  const numbers = missing > 0 ? `${count(rows.shown)} of ${count(items.length)}` : count(items.length);
  return {
    lines: [`${label} (${numbers}):`, ...rows.lines],
    left: missing > 0 ? [`${count(missing)} of ${count(items.length)} ${label}`] : [],
  };
}

const nameWithCount = ({ label, value }: Section): string =>
  Array.isArray(value) ? `${label} (${count(value.length)})` : label;
