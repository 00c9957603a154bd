import { listed } from "../query/lists.ts";
import { withRdf } from "./formats.ts";
import type { Entry, Namespace } from "./namespace.ts";
import { diseaseTerm, oboWriter } from "./obo.ts";
import { byName, compact, idField, inText, lacking, plain, textField } from "./vocabulary.ts";

export interface DiseaseRow {
  readonly id: string;
  readonly name: string;
  readonly acronym: string | null;
  readonly synonyms: string | null;
  readonly mims: string | null;
  readonly medgens: string | null;
  readonly meshes: string | null;
  readonly keywords: string | null;
}

const pattern = /^DI-[0-9]{5}$/i;
const message =
  "The disease id value has invalid format. It should match the regular expression 'DI-[0-9]{5}'";

const facts: Namespace<DiseaseRow> = {
  path: "diseases",
  functions: { entry: "get_disease_by_id", search: "search_human_diseases", stream: "stream_human_diseases" },
  tables: ["disease"],
  id: { placeholder: "id", pattern, message },
  from: "disease",
  key: "id",
  whole: true,
  formats: withRdf("tsv", "list", "json", "xlsx", "obo"),
  queryFields: {
    id: idField("id", { pattern, message }),
    name: textField("disease", ["name", "acronym", "synonyms"]),
  },
  isKnownField: () => false,
  anyField: inText("disease"),
  sorts: { id: "id" },
  relevance: byName("name", "acronym"),
  returnFields: {
    id: plain("DiseaseEntry ID", "id", { always: true, column: 1 }),
    name: plain("Name", "name", { column: 0 }),
    acronym: plain("Mnemonic", "acronym", { column: 2 }),
    definition: lacking("Description", 3),
    alternative_names: plain("Alternative Names", "alternativeNames"),
    cross_references: plain("Cross Reference", "crossReferences"),
    keywords: plain("Keywords", "keywords"),
    statistics: lacking("Statistics"),
  },
  entry: (row) =>
    compact({
      name: row.name,
      id: row.id,
      acronym: row.acronym ?? undefined,
      alternativeNames: listed(row.synonyms),
      crossReferences: [
        ...references("MIM", row.mims),
        ...references("MedGen", row.medgens),
        ...references("MeSH", row.meshes),
      ],
      keywords: listed(row.keywords).map(keyword),
    }),
};

export const diseases: Namespace<DiseaseRow> = {
  ...facts,
  writers: { obo: oboWriter("diseases", { entry: facts.entry, term: diseaseTerm }) },
};

const references = (databaseType: string, ids: string | null): Entry[] =>
  listed(ids).map((id) => ({ databaseType, id }));

/** `KW-1024:Diamond-Blackfan anemia`. */
const keyword = (text: string): Entry => ({
  name: text.slice(text.indexOf(":") + 1),
  id: text.split(":", 1)[0] ?? "",
});
