import type { JsonValue, Span } from "../../biology/kind.ts";
import type { FunctionDefinition, Parameter } from "../../catalog/definition.ts";
import { checkArguments } from "../../catalog/index.ts";
import { ArgumentError } from "../../errors/index.ts";
import type { Evidence } from "../caller.ts";
import { captured, RECORD } from "./ask-forms.ts";
import { valueByCue } from "./cues.ts";
import { type Entity, overlaps, type Thing, thingsOf } from "./entities.ts";
import { freeText, type Passage } from "./free-text.ts";
import { isGeneAlone } from "./gene-alone.ts";
import { writeQuery } from "./query-writers.ts";
import { byRole } from "./roles.ts";
import { sourceOf } from "./species-roles.ts";
import { EVERYDAY_VALUES } from "./switches.ts";
import type { Unnamed } from "./unnamed.ts";

export interface Filled {
  readonly values: Readonly<Record<string, JsonValue>>;
  readonly evidence: Readonly<Record<string, Evidence>>;
  /** Required parameters for which the question gives nothing. */
  readonly missing: readonly string[];
  /** Whether the values pass the function's own checks. */
  readonly valid: boolean;
  /** The parts of the question that the values account for. */
  readonly used: readonly Span[];
  /** Whether the question has the very form of one of the function's asks. */
  readonly exact: boolean;
  /** Required arguments that are but words which nothing announces. */
  readonly guessed: number;
}

/** What filling works on: one function, one question, what was found in it. */
export interface Task {
  readonly question: string;
  readonly definition: FunctionDefinition;
  readonly entities: readonly Entity[];
  readonly unnamed: readonly Unnamed[];
}

/** A value for an argument with the reason for it. */
export interface Found {
  readonly value: JsonValue;
  readonly evidence: Evidence;
  /** The parts of the question that the value accounts for, where these are more than the evidence. */
  readonly covers?: readonly Span[];
  readonly guessed?: boolean;
}

export interface Slot {
  readonly name: string;
  readonly parameter: Parameter;
}

export interface State {
  readonly task: Task;
  readonly values: Record<string, JsonValue>;
  readonly evidence: Record<string, Evidence>;
  readonly used: Span[];
  readonly passages: Map<string, Passage> | undefined;
  guessed: number;
}

const FREE_TEXT = new Set(["text", "ontology-name", "taxon", "taxon-name"]);
const QUERIES = new Set(["entrez-query", "uniprot-query"]);
/** Optional arguments of these kinds are set only where a cue asks for them: a number or a name alone does not. */
const NEEDS_CUE = new Set(["count", "decimal", "flag", "text", "field-list", "taxon", "taxon-id", "date"]);

/** Fills the arguments of one function from a question; each value is backed by a span, a default or a stated rule. */
export function fill(task: Task): Filled {
  const { definition } = task;
  const passages = captured(task.question, task);
  const state: State = { task, values: {}, evidence: {}, used: [], passages, guessed: 0 };
  const entries = Object.entries(definition.parameters).map(
    ([name, parameter]): Slot => ({ name, parameter }),
  );
  const first = entries.filter((slot) => isNeeded(slot, definition) && !isLate(slot));
  const text = entries.filter((slot) => isNeeded(slot, definition) && isLate(slot));
  const optional = entries.filter((slot) => !isNeeded(slot, definition));
  for (const slot of [...first, ...optional, ...text]) settle(state, slot);
  const missing = missingOf(state);
  return {
    values: state.values,
    evidence: state.evidence,
    missing,
    valid: missing.length === 0 && passesChecks(definition, state.values),
    used: state.used,
    exact: passages !== undefined && missing.length === 0,
    guessed: state.guessed,
  };
}

/** Required, or the usual one of a group of which one is required. */
const isNeeded = ({ name, parameter }: Slot, { anyOf }: FunctionDefinition): boolean =>
  parameter.required || (anyOf ?? []).some(([usual]) => usual === name);

/** Text and queries take what the other arguments leave over. */
const isLate = ({ parameter: { kind } }: Slot): boolean => FREE_TEXT.has(kind.id) || QUERIES.has(kind.id);

function missingOf({ task: { definition }, values }: State): string[] {
  const required = Object.entries(definition.parameters)
    .filter(([name, parameter]) => parameter.required && parameter.default === undefined && !(name in values))
    .map(([name]) => name);
  const groups = (definition.anyOf ?? [])
    .filter((group) => !group.some((name) => name in values))
    .flatMap(([usual]) => usual ?? []);
  return [...required, ...groups];
}

function settle(state: State, slot: Slot): void {
  const role = byRole(state, slot);
  const found = role === undefined ? usual(state, slot) : role;
  if (!found) return;
  state.values[slot.name] = found.value;
  state.evidence[slot.name] = found.evidence;
  if (found.guessed) state.guessed++;
  if (found.covers) state.used.push(...found.covers);
  else if ("span" in found.evidence) state.used.push(found.evidence.span);
}

const usual = (state: State, slot: Slot): Found | undefined =>
  byEntity(state, slot) ??
  byNumber(state, slot) ??
  (isNeeded(slot, state.task.definition) ? byText(state, slot) : undefined) ??
  valueByCue(state.task, slot) ??
  bySpeciesRule(state, slot) ??
  byHabit(state, slot);

/** The next unused mention of the parameter's kind; what stands in the place that an ask gives it comes first. */
function byEntity({ task, used, passages }: State, { name, parameter }: Slot): Found | undefined {
  const place = passages?.get(name);
  const open = task.entities.filter(
    ({ kind, text, start, end }) =>
      kind.id === parameter.kind.id &&
      !isNumberFor(kind.id, text) &&
      !used.some((span) => overlaps(span, { start, end })),
  );
  const chosen = (place && open.find((entity) => overlaps(entity, place))) ?? open[0];
  if (!chosen) return undefined;
  const isAsked = !NEEDS_CUE.has(parameter.kind.id) && !EVERYDAY_VALUES.has(chosen.text.toLowerCase());
  if (!isAsked && !isNeeded({ name, parameter }, task.definition)) return undefined;
  const { start, end, normal } = chosen;
  const isNumber = parameter.kind.schema.type === "integer" || parameter.kind.schema.type === "number";
  return { value: isNumber ? Number(normal) : normal, evidence: { span: { start, end } } };
}

/** Kinds of plain numbers, and the words that a question needs for a number to be one of them. */
const NUMBERED: Readonly<Record<string, RegExp>> = {
  "citation-id": /\b(?:citations?|cit(?:ed?|es)|references?|papers?|articles?|pmid)\b/i,
  "taxon-id": /\b(?:tax\w*|organisms?|species)\b/i,
  taxon: /\b(?:tax\w*|organisms?|species)\b/i,
  "variant-set": /\bvariant ?sets?\b/i,
  "pubmed-id": /\b(?:pubmed|pmid|articles?|papers?)\b/i,
  "position-range": /\b(?:positions?|residues?|amino acids?|bases?|codons?|nucleotides?|aa|cds|cdna)\b/i,
};

function byNumber({ task, used }: State, slot: Slot): Found | undefined {
  const { kind } = slot.parameter;
  if (!slot.parameter.required || !NUMBERED[kind.id]?.test(task.question)) return undefined;
  const number = task.entities.find(
    (entity) =>
      (entity.kind.id === "count" || entity.kind.id === "entrez-ids") &&
      /^\d+$/.test(entity.text) &&
      !used.some((span) => overlaps(span, entity)),
  );
  if (!number) return undefined;
  const { text, start, end } = number;
  // One position is a range of its own.
  const value = kind.id === "position-range" ? `${text}..${text}` : text;
  if (kind.parse(value) === undefined) return undefined;
  return { value, evidence: { span: { start, end } } };
}

/** A number is the id of a taxon, and no name. */
const isNumberFor = (kind: string, text: string): boolean => kind === "taxon-name" && /^\d+$/.test(text);

function byText({ task, used, passages, values }: State, { name, parameter }: Slot): Found | undefined {
  const { id } = parameter.kind;
  const place = passages?.get(name);
  if (QUERIES.has(id)) return writeQuery({ task, parameter, values });
  if (!FREE_TEXT.has(id) || task.unnamed.some(({ kinds }) => kinds.has(id))) return undefined;
  // Names of terms hold words that are something else too (`BRCA1 complex`), but no identifiers.
  const isNamed = ({ weight, ...span }: Thing): boolean =>
    id === "ontology-name" ? weight >= 3 && /\d/.test(task.question.slice(span.start, span.end)) : weight > 1;
  const named = thingsOf(task.entities).filter(isNamed);
  const passage =
    place ??
    freeText(task.question, { definition: task.definition, taken: [...used, ...named, ...task.unnamed] });
  if (!passage || isGeneAlone(passage, { kind: id, entities: task.entities })) return undefined;
  if (isNumberFor(id, passage.text)) return undefined;
  if (RECORD.test(passage.text) || parameter.kind.parse(passage.text) === undefined) return undefined;
  return {
    value: parameter.kind.normalise(passage.text) ?? passage.text,
    evidence: { span: { start: passage.start, end: passage.end } },
    guessed: !passage.announced,
  };
}

function bySpeciesRule({ task }: State, { parameter }: Slot): Found | undefined {
  if (!parameter.required || parameter.kind.id !== "species") return undefined;
  return sourceOf(task.question, task.entities);
}

/** What is at a place: its genes, where nothing else is named. */
const AT_A_PLACE = /\bwhat(?:['’]s| is| are| lies?| sits?| can be found)\b(?!.*\b(?:features?|sequence)\b)/i;

function byHabit({ task }: State, { name }: Slot): Found | undefined {
  return task.definition.name === "overlap_by_region" && name === "feature" && AT_A_PLACE.test(task.question)
    ? { value: "gene", evidence: { rule: "genes unless the question names another feature" } }
    : undefined;
}

function passesChecks(definition: FunctionDefinition, values: Readonly<Record<string, JsonValue>>): boolean {
  try {
    checkArguments(definition, values);
    return true;
  } catch (error) {
    if (error instanceof ArgumentError) return false;
    throw error;
  }
}
