import { type Fields, isFields, leafText } from "../client/value-at.ts";

/** Whole number with thousands separators, for counts. */
export const count = (value: number): string => {
  const [whole = "", fraction] = String(value).split(".");
  // Not toLocaleString: loading its tables costs more than a whole observation.
  const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, ",");
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
};

const IRREGULAR: Readonly<Record<string, string>> = {
  taxon: "taxa",
  species: "species",
  leaf: "leaves",
  analysis: "analyses",
};

/** The noun as it stands after a number. */
export const plural = (noun: string, number: number): string => {
  if (number === 1) return noun;
  const [, head, tail] = /^(\S+)( of .+)$/.exec(noun) ?? [];
  if (head !== undefined) return `${plural(head, number)}${tail}`;
  const last = noun.split(" ").at(-1) ?? noun;
  const irregular = IRREGULAR[last];
  if (irregular) return noun.slice(0, noun.length - last.length) + irregular;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
};

/** Cuts a text to a length, with an ellipsis, never through a surrogate pair. */
export function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  if (length <= 0) return "";
  const end = /[\ud800-\udbff]/.test(text[length - 2] ?? "") ? length - 2 : length - 1;
  return `${text.slice(0, end)}…`;
}

const NUCLEOTIDES = /^[acgtunryswkmbdhv.-]+$/i;

/** Whether a text is a nucleotide or amino-acid sequence rather than words. */
export const isSequence = (text: string): boolean =>
  text.length > 40 &&
  /^[A-Za-z*.\-\s]+$/.test(text) &&
  !/[a-z] [a-z]/i.test(text) &&
  (/^[^a-z]+$/.test(text) || NUCLEOTIDES.test(text.replaceAll(/\s/g, "")));

/** A leaf on one line of at most `max` characters; a cut one says how long it was. */
export function leafLine(text: string, max: number): string {
  const line = text.length > 1_000_000 ? text.slice(0, 1_000_000) : text;
  if (line.length > max && isSequence(line.slice(0, 200)))
    return sequenceLine(line.replaceAll(/\s/g, ""), max);
  const clean = line.replaceAll(/\s+/g, " ").trim();
  if (clean.length <= max) return clean;
  const note = ` (${count(text.length)} characters)`;
  return max > note.length + 20 ? `${cut(clean, max - note.length)}${note}` : cut(clean, max);
}

/** Characters shown of a long sequence that does not fit whole. */
const SEQUENCE_START = 300;

/** A sequence, shortened with its length said: `MEEPQSDPSV… (393 aa)`. */
export function sequenceLine(sequence: string, max: number): string {
  if (sequence.length <= max) return sequence;
  const unit = NUCLEOTIDES.test(sequence.slice(0, 1000)) ? "nt" : "aa";
  const note = `… (${count(sequence.length)} ${unit})`;
  return `${sequence.slice(0, Math.max(10, Math.min(sequence.length > 1000 ? SEQUENCE_START : max, max - note.length)))}${note}`;
}

/** Whether a value says nothing: absent, blank, or a list or object of such. */
export const isNothing = (value: unknown): boolean => {
  if (typeof value === "string") return value.length < 100 && value.trim() === "";
  if (Array.isArray(value)) return value.every(isNothing);
  return value === undefined || value === null || (isFields(value) && Object.values(value).every(isNothing));
};

/** Text of a leaf; UniProt wraps most of them as `{ value: "…" }`. */
export function leafOf(value: unknown): string | undefined {
  const leaf = leafText(value);
  if (leaf !== undefined || !isFields(value)) return leaf;
  const [name, ...others] = Object.keys(value);
  return name === "value" && others.length === 0 ? leafText(value["value"]) : undefined;
}

/** Any value on one line of at most `max` characters: `a, b, +3 more` for lists, `name: x, id: y` for objects. */
export function inline(value: unknown, max: number, { depth = 0 }: { readonly depth?: number } = {}): string {
  const leaf = leafOf(value);
  if (leaf !== undefined) return leafLine(leaf, max);
  if (Array.isArray(value)) return inlineList(value, { max, depth });
  if (!isFields(value)) return "";
  const members = Object.entries(value).filter(([, member]) => !isNothing(member));
  if (depth > 6) return "{…}";
  let text = "";
  for (const [name, member] of members) {
    if (text.length >= max) break;
    const shown = inline(member, Math.max(20, max - text.length), { depth: depth + 1 });
    const label = name.replace(/^@|^#/, "");
    text += `${text === "" ? "" : ", "}${label}: ${isFields(member) && leafOf(member) === undefined ? `{${shown}}` : shown}`;
  }
  return cut(text, max);
}

function inlineList(
  list: readonly unknown[],
  { max, depth }: { readonly max: number; readonly depth: number },
): string {
  const items = list.filter((item) => !isNothing(item));
  const [first] = items;
  const same = items.length > 1 && leafOf(first) !== undefined && items.every((item) => item === first);
  if (same) return `${inline(first, max - 8)} (×${count(items.length)})`;
  let text = "";
  let shown = 0;
  for (const item of items) {
    const room = max - text.length - (shown + 1 < items.length ? 14 : 0);
    const label = inlineItem(item, { max: Math.max(room, 12), depth, many: items.length > 1 });
    if (shown > 0 && label.length + 2 > room) break;
    text += shown === 0 ? label : `, ${label}`;
    shown += 1;
  }
  return shown < items.length ? `${text}, +${count(items.length - shown)} more` : text;
}

function inlineItem(
  item: unknown,
  { max, depth, many }: { max: number; depth: number; many: boolean },
): string {
  const leaf = leafOf(item);
  if (leaf !== undefined) return leafLine(many && isFields(item) ? marked(leaf, item) : leaf, max);
  const text = inline(item, max - 2, { depth: depth + 1 });
  return isFields(item) ? `{${text}}` : text;
}

/** Among several XML elements an attribute tells them apart: `10.1000/1 (doi)`, `BACKGROUND: …`. */
function marked(text: string, element: Fields): string {
  const label = element["@Label"];
  if (typeof label === "string") return `${label}: ${text}`;
  const [, mark] = Object.entries(element).find(([name]) => /^@.*(type|name)$/i.test(name)) ?? [];
  return typeof mark === "string" && mark !== text ? `${text} (${mark})` : text;
}

/** About how many characters a value takes when told in full; stops counting at `most`. */
export function weigh(value: unknown, most: number): number {
  const leaf = leafOf(value);
  if (leaf !== undefined) return Math.min(most, leaf.length);
  let sum = 0;
  const members = Array.isArray(value)
    ? value
    : isFields(value)
      ? Object.entries(value).flatMap(([name, member]) => (isNothing(member) ? [] : [name, member]))
      : [];
  for (const member of members) {
    if (sum >= most) return most;
    sum += 3 + weigh(member, most - sum);
  }
  return sum;
}
