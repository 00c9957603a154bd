import { region, species } from "../biology/index.ts";
import { count, sequenceLine } from "./value-text.ts";

/** What a transform may look at beside the text it is given. */
export interface SayContext {
  /** Text of another field of the same value, untransformed. */
  readonly field: (path: string) => string | undefined;
  /** Whether the text goes into a link. */
  readonly link: boolean;
}

/** @returns undefined where the text does not allow it; the field then counts as missing. */
export type Transform = (text: string, about: SayContext & { readonly path: string }) => string | undefined;

/** A type before the noun it belongs to: `protein_coding` and `Gene`, `processed_pseudogene` and `Gene`. */
const typeOf: Transform = (text, { field, path }) => {
  const noun = field(path);
  if (noun === undefined) return undefined;
  const [type, plain] = [words(text), words(noun)];
  if (type.toLowerCase().endsWith(plain.toLowerCase())) return type;
  return `${type.replaceAll(" ", "-")} ${plain}`;
};

/** Underscores become spaces, and a capital at the start of a word that has no other goes: `Gene`, `missense_variant`. */
const words = (text: string): string =>
  text
    .replace(/^(\w+?)_(one|many)2(one|many)$/, "$2-to-$3 $1")
    .replaceAll("_", " ")
    .replaceAll(/(?<!\S)[A-Z](?=[a-z]+(?!\S))/g, (letter) => letter.toLowerCase());

/** Letters said with a vowel first (`an snRNA`, `an mRNA`), but `a miRNA`, said as a word. */
const SPELLED = /^(?:[AEFHILMNORSX](?![a-z])[A-Z]|[lmnrs](?:n|nc|no|r)?RNA)/;

const withArticle = (text: string): string =>
  `${SPELLED.test(text) || /^[aeio]|^u(?!ni)/i.test(text) ? "an" : "a"} ${text}`;

/** `homo_sapiens`, `human` and `9606` as `Homo sapiens`; what is no species stays, a taxonomy id is said to be one. */
function latin(text: string): string {
  const name = /^[a-z]+_[a-z0-9_]+$/.test(text) ? text : (species.normalise(text) ?? text);
  return /^\d+$/.test(name)
    ? `taxon ${name}`
    : name.includes("_")
      ? capital(name.replaceAll("_", " "))
      : name;
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

const STRANDS: Readonly<Record<string, string>> = {
  "1": "forward strand",
  "-1": "reverse strand",
  POS_STRAND: "forward strand",
  NEG_STRAND: "reverse strand",
};

const CHROMOSOME = /^(?:\d{1,2}[A-Z]?|[WXYZ]|MT|[IVX]{1,5}|[23][LR])$/;

/** Positions with thousands separators; one base once; an insertion, whose end is before its start, as the gap it is in. */
function positions(start: string, end: string): string {
  if (start === end) return grouped(start);
  if (Number(start) === Number(end) + 1) return `between ${grouped(end)} and ${grouped(start)}`;
  return `${grouped(start)}–${grouped(end)}`;
}
const grouped = (text: string): string => (/^\d{4,15}$/.test(text) ? count(Number(text)) : text);

/** `17:43044295-43125483:1` or `100..300`: in sentences with separators, in links without strand. */
const place: Transform = (text, { link }) => {
  const [, from, to] = /^(\d+)(?:\.\.|-)(\d+)$/.exec(text) ?? [];
  if (from !== undefined && to !== undefined) return link ? text : positions(from, to);
  const found = region.parse(text);
  if (!found) return text;
  const { name, start, end, strand } = found;
  if (link) return `${name}:${start}-${end}`;
  const side = strand === undefined ? "" : `, ${STRANDS[String(strand)]}`;
  return `${name}:${positions(String(start), String(end))}${side}`;
};

/** A description without the source that Ensembl appends, or the quotation marks and references of an ontology. */
const plain: Transform = (text) =>
  text
    .replace(/\s*\[Source:[^\]]*\]\s*$/, "")
    .replace(/^"([^"]+)"(?:\s*\[[^\]]*\])?$/, "$1")
    .replace(/[.;]\s*$/, "");

/** A number to two figures: `5.82811e-23` as `5.8e-23`. */
const rounded: Transform = (text) => {
  const number = Number(text);
  return text.trim() === "" || !Number.isFinite(number) ? text : String(Number(number.toPrecision(2)));
};

/** Letters of a sequence in the middle of a sentence; who wants all of it has the answer itself. */
const SEQUENCE_IN_SENTENCE = 50;

/** Everything that may stand behind `|` in a template, as `catalog/definition.ts` describes it to authors. */
export const TRANSFORMS: Readonly<Record<string, Transform>> = {
  words,
  term: (text) => text.replaceAll("_", " ").replace(/^obsolete (?=\S)/i, "an obsolete term: "),
  rounded,
  begin: (text) => sequenceLine(text, SEQUENCE_IN_SENTENCE),
  of: typeOf,
  a: withArticle,
  latin,
  web: (text) => capital(species.normalise(text) ?? text),
  strand: (text) => STRANDS[text],
  chromosome: (text) => (CHROMOSOME.test(text) ? `chromosome ${text}` : text),
  place,
  to: (text, { field, path, link }) => {
    const end = field(path);
    if (end === undefined) return undefined;
    return link ? `${text}-${end}` : positions(text, end);
  },
  plain,
  digits: (text) => text.replaceAll(/\D/g, "") || undefined,
  is: (text, { path }) => (text === path ? "" : undefined),
  given: () => "",
  unless: (text, { field, path }) => (text === field(path) ? undefined : text),
};
