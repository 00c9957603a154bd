import type { Entry, EntryContext, Namespace, Writer } from "./namespace.ts";

/** What a list of terms says in OBO: its namespace, and how an entry reads. */
interface OboTerm {
  readonly id: string;
  readonly name: string;
  readonly synonyms: readonly string[];
  readonly references: readonly string[];
  readonly parents: readonly Entry[];
  readonly relations: readonly (readonly [relation: string, entry: Entry])[];
}

const quoted = (text: string): string => text.replace(/[\\"]/g, "\\$&");

const linked = ({ id, name }: Entry): string => `${id} ! ${name}`;

/** Entries of a vocabulary as terms of an OBO file. */
export const oboWriter = <Row>(
  name: string,
  { entry, term }: { entry: Namespace<Row>["entry"]; term: (entry: Entry) => OboTerm },
): Writer<Row> => ({
  start: `format-version: 1.2\ndefault-namespace: uniprot:${name}\n`,
  record: (row: Row, context: EntryContext) => {
    const { id, name, synonyms, references, parents, relations } = term(entry(row, context));
    return [
      "",
      "[Term]",
      `id: ${id}`,
      `name: ${name}`,
      ...synonyms.map((synonym) => `synonym: "${quoted(synonym)}" [UniProt]`),
      ...references.map((reference) => `xref: ${reference}`),
      ...parents.map((parent) => `is_a: ${linked(parent)}`),
      ...relations.map(([relation, other]) => `relationship: ${relation} ${linked(other)}`),
    ]
      .map((line) => `${line}\n`)
      .join("");
  },
});

const entries = (value: Entry[string] | undefined): Entry[] => (value as Entry[] | undefined) ?? [];
const texts = (value: Entry[string] | undefined): string[] => (value as string[] | undefined) ?? [];

export function keywordTerm({ keyword, synonyms, geneOntologies, parents, category }: Entry): OboTerm {
  const { id, name } = keyword as Entry;
  return {
    id: String(id),
    name: String(name),
    synonyms: texts(synonyms),
    references: entries(geneOntologies).map(({ goId }) => String(goId)),
    parents: entries(parents).map((parent) => parent["keyword"] as Entry),
    relations: category ? [["category", category as Entry]] : [],
  };
}

export const diseaseTerm = ({ id, name, acronym, alternativeNames, crossReferences }: Entry): OboTerm => ({
  id: String(id),
  name: String(name),
  synonyms: [...(acronym ? [String(acronym)] : []), ...texts(alternativeNames)],
  references: entries(crossReferences).map(({ databaseType, id }) => `${databaseType}:${id}`),
  parents: [],
  relations: [],
});

export const locationTerm = ({ id, name, synonyms, geneOntologies, isA, partOf }: Entry): OboTerm => ({
  id: String(id),
  name: String(name),
  synonyms: texts(synonyms),
  references: entries(geneOntologies).map(({ goId }) => String(goId)),
  parents: entries(isA),
  relations: entries(partOf).map((other) => ["part_of", other] as const),
});
