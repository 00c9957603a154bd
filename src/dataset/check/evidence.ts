import {
  type JsonValue,
  type Kind,
  parseEntrezQuery,
  parseUniprotQuery,
  species,
} from "../../biology/index.ts";
import type { Call } from "../../catalog/definition.ts";
import { findFunction } from "../../catalog/index.ts";
import type { RowEvidence, TextSpan } from "../row.ts";
import { findRule } from "../rules.ts";
import type { Lexicon } from "./lexicon.ts";

/** What the check of one row's evidence needs of it. */
export interface Justified {
  readonly question: string;
  readonly calls: readonly Call[];
  readonly evidence: readonly Readonly<Record<string, RowEvidence>>[];
  /** Texts of the observations, for arguments that come from an earlier call. */
  readonly observations?: readonly string[];
}

/** Why an argument is not justified by the question, in words; none when every one is. */
export function evidenceFaults(row: Justified, lexicon: Lexicon): string[] {
  return row.calls.flatMap((call, step) => {
    const parameters = findFunction(call.name)?.parameters ?? {};
    return Object.entries(call.arguments).flatMap(([parameter, value]) => {
      const evidence = row.evidence[step]?.[parameter];
      const kind = parameters[parameter]?.kind;
      const fault = evidence
        ? faultOf({ row, call, parameter, value, kind, evidence, lexicon, step })
        : "nothing is given as its evidence";
      return fault === undefined ? [] : [`${call.name}.${parameter}: ${fault}`];
    });
  });
}

interface Claim {
  readonly row: Justified;
  readonly call: Call;
  readonly parameter: string;
  readonly value: JsonValue;
  readonly kind: Kind | undefined;
  readonly evidence: RowEvidence;
  readonly lexicon: Lexicon;
  readonly step: number;
}

function faultOf(claim: Claim): string | undefined {
  const { row, call, parameter, value, kind, evidence, step } = claim;
  if ("default" in evidence) {
    const given = findFunction(call.name)?.parameters[parameter]?.default;
    return given !== undefined && kind?.equals(given, value)
      ? undefined
      : `${show(value)} is not the documented default`;
  }
  if ("step" in evidence) {
    if (evidence.step >= step) return "an argument can only come from an earlier call";
    const text = row.observations?.[evidence.step];
    const lost =
      text === undefined
        ? undefined
        : takenParts(String(value), evidence.path).find((part) => !occursWhole(text, part));
    return lost === undefined
      ? undefined
      : `${show(lost)} is not in the observation of call ${evidence.step + 1}`;
  }
  const spans = "span" in evidence ? [evidence.span] : (evidence.spans ?? []);
  const outside = spans.find((span) => !isInside(span, row.question));
  if (outside) return `the span ${outside.join("-")} is not inside the question`;
  if ("span" in evidence) return spellsValue(claim, evidence.span);
  return ruleFault(claim, { rule: evidence.rule, spans });
}

/** What of a value was taken from an answer: all of it, or the parts that a path like `<chrom>:<pos>` puts together. */
function takenParts(value: string, path: string): readonly string[] {
  if (!path.includes("<")) return [value];
  const parts: string[] = [];
  let rest = value;
  const [start = "", ...between] = path.split(/<[^>]*>/);
  if (!rest.startsWith(start)) return [value];
  rest = rest.slice(start.length);
  for (const literal of between) {
    const end = literal === "" ? rest.length : rest.indexOf(literal);
    if (end < 0) return [value];
    parts.push(rest.slice(0, end));
    rest = rest.slice(end + literal.length);
  }
  return parts;
}

const WITHIN_WORD = /[\p{L}\p{N}]/u;

/** Whether a value stands in a text by itself: `17`, not as a part of `1700`. */
function occursWhole(text: string, part: string): boolean {
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
    const [before, after] = [text.charAt(at - 1), text.charAt(at + part.length)];
    if (!WITHIN_WORD.test(before) && !WITHIN_WORD.test(after)) return true;
  }
  return false;
}

const isInside = ([start, end]: TextSpan, { length }: string): boolean =>
  start >= 0 && start < end && end <= length;
const show = (value: JsonValue): string => JSON.stringify(value);

function spellsValue({ row, kind, value }: Claim, [start, end]: TextSpan): string | undefined {
  const written = row.question.slice(start, end);
  const spelled =
    kind === undefined
      ? written === String(value)
      : kind.equals(written, value) ||
        kind.recognise(written).some(({ normal }) => kind.equals(normal, value));
  return spelled ? undefined : `“${written}” does not spell ${show(value)}`;
}

function ruleFault(
  claim: Claim,
  { rule: name, spans }: { rule: string; spans: readonly TextSpan[] },
): string | undefined {
  const { row, call, parameter, value, lexicon } = claim;
  const rule = findRule(name);
  if (!rule) return `there is no rule ${name}`;
  if (name === "words") {
    if (spans.length === 0) return "the rule words needs the words";
    const other = spans
      .map(([start, end]) => row.question.slice(start, end))
      .find((words) => names(words, claim));
    if (other !== undefined) return `“${other}” names something else than ${show(value)}`;
    const known = spans.some(([start, end]) =>
      lexicon.asksFor(row.question.slice(start, end), { parameter, value }),
    );
    return known
      ? undefined
      : `“${spans.map(([start, end]) => row.question.slice(start, end)).join("”, “")}” is not listed as asking for ${show(value)}`;
  }
  if (name === "query") return queryFault(claim, spans);
  return rule.holds({ question: row.question, call, parameter, value })
    ? undefined
    : `the rule ${name} does not hold`;
}

const IDENTIFIER = /(?:-id|-accession|-symbol|-transcript|-protein|hgvs|variant-notation|region)$/;

/** Whether words are themselves a value of the argument's kind, and another one: then they do not ask for this one. */
const names = (words: string, { kind, value }: Claim): boolean =>
  kind !== undefined &&
  IDENTIFIER.test(kind.id) &&
  /\d/.test(words) &&
  kind.parse(words) !== undefined &&
  !kind.equals(words, value);

/** A part of a query; `field` is empty where the query names none. */
export interface Leaf {
  readonly field: string;
  readonly value: string;
}

/** The parts of a query; undefined where it does not parse. What is no query has one part. */
export function queryLeaves(value: JsonValue, kind: Kind | undefined): readonly Leaf[] | undefined {
  if (kind?.id === "entrez-query") return entrezLeaves(String(value));
  if (kind?.id === "uniprot-query") return uniprotLeaves(String(value));
  return [{ field: "", value: String(value) }];
}

/** Every part of a query is written in a span, or left to a span that no other part needs. */
function queryFault({ row, kind, value }: Claim, spans: readonly TextSpan[]): string | undefined {
  const texts = spans.map(([start, end]) => row.question.slice(start, end));
  const leaves = queryLeaves(value, kind);
  if (!leaves) return `${show(value)} does not parse`;
  const used = new Set<number>();
  const loose = leaves.filter((leaf) => {
    const place = texts.findIndex((text) => writes(text, leaf));
    if (place >= 0) used.add(place);
    return place < 0;
  });
  // A span with words of its own beside what it spells can ask for one more part: `reviewed human entries`.
  const wordy = texts.filter((text, place) => !used.has(place) || /\s/.test(text)).length;
  return loose.length <= wordy
    ? undefined
    : `nothing asks for ${loose.map(({ field, value: part }) => `${field}:${part}`).join(", ")}`;
}

function writes(text: string, { field, value }: Leaf): boolean {
  const wanted = value.replace(/[*"]/g, "").toLowerCase();
  if (text.toLowerCase().includes(wanted)) return true;
  return (
    /^(?:organism|orgn|taxonomy)/i.test(field) &&
    species.recognise(text).some(({ normal }) => species.equals(normal, value))
  );
}

function entrezLeaves(query: string): Leaf[] | undefined {
  const node = parseEntrezQuery(query);
  const walk = (part: NonNullable<typeof node>): Leaf[] => {
    if (part.type === "term") return [{ field: part.field ?? "", value: part.text }];
    if (part.type === "range") return [part.from, part.to].map((value) => ({ field: part.field, value }));
    return part.type === "not" ? [...walk(part.include), ...walk(part.exclude)] : part.of.flatMap(walk);
  };
  return node && walk(node);
}

function uniprotLeaves(query: string): Leaf[] | undefined {
  const node = parseUniprotQuery(query);
  const walk = (part: NonNullable<typeof node>): Leaf[] => {
    if (part.type === "term") return [{ field: part.field ?? "", value: part.value }];
    if (part.type === "range")
      return [part.from, part.to].filter((end) => end !== "*").map((value) => ({ field: part.field, value }));
    return part.type === "not" ? walk(part.of) : part.of.flatMap(walk);
  };
  return node && walk(node);
}
