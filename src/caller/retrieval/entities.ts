import type { Kind, Mention, Span } from "../../biology/kind.ts";
import type { FunctionDefinition } from "../../catalog/definition.ts";
import { isStopWord } from "./words.ts";
import { writtenVariants } from "./written-variants.ts";

/** Something of a kind, found in a question. */
export interface Entity extends Mention {
  readonly kind: Kind;
}

/** A stretch of the question that names something, with the kinds it can be of. */
export interface Thing extends Span {
  readonly kinds: ReadonlySet<string>;
  /** How much it says about the function that is meant. */
  readonly weight: number;
}

/** Kinds whose spelling is so free that a mention of a stricter kind in the same place wins. */
const FREELY_SPELLED = new Set([
  "gene-symbol",
  "external-name",
  "genbank-accession",
  "sequence-name",
  "count",
  "decimal",
]);

/** Kinds that also take identifiers of other kinds: they neither win over nor give way to those. */
const BROAD = new Set([
  "chromosome",
  "blast-query",
  "vep-transcript",
  "entrez-ids",
  "citation-id",
  "field-list",
]);

/** Kinds that take one of several other kinds: they are mentioned where one of those is. */
const TAKES_EITHER = new Set(["gene", "external-name"]);

/** Names of services and databases: they say where to look, and are never the thing looked for. */
const SERVICE_NAMES =
  /\b(?:UniProt(?:KB)?|Swiss-?Prot|TrEMBL|UniRef(?:50|90|100)?|UniParc|UniRules?|ARBA|Ensembl|NCBI|Entrez|PubMed|PMID|dbSNP|ClinVar|BLAST|GenBank|RefSeq|VEP|Compara|CAFE|OMIM|GO|HPO?|SO|EFO|SNPs?|DNA|RNA|API|REST|GA4GH|LD|FASTA|SIFT|EPO|PECAN)\b/gi;

/** How much a mention of a kind says; other kinds count by whether they have a digit, as identifiers do. */
const WEIGHTS: Readonly<Record<string, number>> = {
  "gene-symbol": 2,
  gene: 2,
  species: 1,
  taxon: 1,
  "taxon-name": 1,
  assembly: 1.5,
  "reference-set": 1.5,
  "genome-name": 1,
  chromosome: 1,
  "sequence-name": 1,
  "population-name": 2,
  "external-name": 1,
  "ontology-name": 1,
  ontology: 1,
  "field-list": 0,
  "record-type": 0,
  "entrez-ids": 1,
  "citation-id": 1,
  count: 0.5,
  date: 0.5,
  decimal: 0.5,
  "taxon-id": 2,
  "nucleotide-sequence": 3,
  "blast-query": 3,
  "citation-string": 3,
  "ensembl-division": 3,
};
const IDENTIFIER = 3;
/** A species by its full name that is none of the known ones: what does not take it is about another. */
const NAMED_SPECIES = 2;
const FULL_NAME = "full-name";
const isForeign = (kinds: ReadonlySet<string>): boolean => kinds.has(FULL_NAME) && !kinds.has("species");
export const isFullName = (text: string): boolean => /^[A-Z][a-z]+ [a-z]{3,}$/.test(text);

/** Every mention of every kind that the functions' parameters have; the same words can be of several kinds. */
export function entitiesOf(question: string, kinds: readonly Kind[]): Entity[] {
  const services = [...question.matchAll(SERVICE_NAMES)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const isNoName = (entity: Entity): boolean =>
    isLoose(entity.kind) && (isStopWord(entity.text) || services.some((span) => same(span, entity)));
  const all = [
    ...kinds.flatMap((kind) => kind.recognise(question).map((mention): Entity => ({ ...mention, kind }))),
    ...writtenVariants(question, kinds),
  ].filter((entity) => !isNoName(entity));
  const telling = all.filter((entity) => weightOf(entity) > 0);
  const whole = all.filter(
    (entity) => !telling.some((other) => isOneWord(other) && contains(other, entity) && !same(other, entity)),
  );
  const strict = telling.filter(({ kind }) => !isLoose(kind) && !BROAD.has(kind.id));
  const isOutspelled = (entity: Entity): boolean =>
    FREELY_SPELLED.has(entity.kind.id) && strict.some((other) => same(other, entity));
  const left = whole.filter((entity) => !isOutspelled(entity));
  return left.filter(
    (entity) =>
      !TAKES_EITHER.has(entity.kind.id) ||
      left.some((other) => other.kind.id !== entity.kind.id && same(other, entity)),
  );
}

/** A place spelled out (`position 7 of chromosome X`) is made of parts that are something of their own. */
const isOneWord = ({ kind, text }: Entity): boolean => kind.id !== "region" || !/[a-z]\s/i.test(text);

const isLoose = ({ id }: Kind): boolean => FREELY_SPELLED.has(id) || TAKES_EITHER.has(id);

/** The distinct kinds of the functions' parameters, by id, enumerations aside: those are looked for per parameter. */
export function kindsOf(functions: readonly FunctionDefinition[]): Kind[] {
  const kinds = new Map<string, Kind>();
  for (const { parameters } of functions) {
    for (const { kind } of Object.values(parameters)) {
      if (!kind.schema.enum && !kind.schema.items?.enum) kinds.set(kind.id, kind);
    }
  }
  return [...kinds.values()];
}

/** What the question names, left to right; words of a list, such as feature types, count as words instead. */
export function thingsOf(entities: readonly Entity[]): Thing[] {
  const things = new Map<string, { span: Span; kinds: Set<string>; weight: number }>();
  for (const entity of entities) {
    const weight = weightOf(entity);
    if (weight === 0) continue;
    const { start, end } = entity;
    const key = `${start}-${end}`;
    const thing = things.get(key) ?? { span: { start, end }, kinds: new Set<string>(), weight: 0 };
    if (entity.kind.id === "taxon" && isFullName(entity.text)) thing.kinds.add(FULL_NAME);
    thing.kinds.add(entity.kind.id);
    thing.weight = Math.max(thing.weight, weight);
    things.set(key, thing);
  }
  return [...things.values()]
    .map(({ span, kinds, weight }) => ({ ...span, kinds, weight: isForeign(kinds) ? NAMED_SPECIES : weight }))
    .sort((left, right) => left.start - right.start);
}

const weightOf = ({ kind, text }: Entity): number =>
  WEIGHTS[kind.id] ?? (/[\d_]/.test(text) ? IDENTIFIER : 0);

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;
const same = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;
