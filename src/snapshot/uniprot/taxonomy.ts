import { anyOf, isText, noneOf, where } from "../query/condition.ts";
import { below, type Taxon } from "../query/lineage.ts";
import { listed } from "../query/lists.ts";
import type { Route } from "../route.ts";
import { refusal } from "./answers.ts";
import { withRdf } from "./formats.ts";
import type { Entry, Namespace, QueryField } from "./namespace.ts";
import { listAnswer } from "./search.ts";
import { commonName, hiddenFlag, lineageEntries, organismOf, taxonEntry } from "./taxa.ts";
import { byName, compact, inText, lacking, plain, textField } from "./vocabulary.ts";

const NUMBER = /^[0-9]{1,12}$/;
const message = "The taxonomy id filter value should be a number";

const taxidField: QueryField = {
  pattern: NUMBER,
  message: () => message,
  rows: ({ text }) => where("taxid = ?", Number(text)),
};

const KNOWN = new Set(["taxonomies_with", "strain", "host", "linked"]);

export const taxonomy: Namespace<Taxon> = {
  path: "taxonomy",
  functions: { entry: "get_taxonomy_by_id", search: "search_taxonomy", stream: "stream_taxonomy" },
  tables: ["taxon", "organism"],
  id: { placeholder: "taxonId", pattern: NUMBER, message: "The taxonomy id value should be a number" },
  from: "taxon",
  key: "taxid",
  whole: false,
  formats: withRdf("tsv", "list", "json", "xlsx"),
  queryFields: {
    id: taxidField,
    tax_id: taxidField,
    scientific: textField("taxon", ["scientific_name"]),
    common: textField("taxon", ["genbank_common_name"]),
    other_name: textField("taxon", ["common_names"]),
    mnemonic: {
      rows: (wanted) => {
        const code = isText("code", { ...wanted, text: wanted.text.toUpperCase() });
        return where(`taxid IN (SELECT taxid FROM organism WHERE ${code.sql})`, ...code.values);
      },
    },
    rank: { rows: ({ text }) => where("rank = ?", text.toLowerCase().replaceAll("_", " ")) },
    parent: {
      ...taxidField,
      rows: ({ text }) => where("parent_taxid = ? AND taxid <> parent_taxid", Number(text)),
    },
    ancestor: {
      ...taxidField,
      rows: ({ text }) => below("taxid", { top: where("taxid = ?", Number(text)), self: false }),
    },
    superkingdom: {
      rows: (wanted) => below("taxid", { top: isText("scientific_name", wanted), self: false }),
    },
  },
  isKnownField: (name) => KNOWN.has(name),
  otherFacets: ["taxonomies_with", "superkingdom"],
  anyField: (wanted) => {
    const text = inText("taxon")(wanted);
    const code = where("taxid IN (SELECT taxid FROM organism WHERE code = ?)", wanted.text.toUpperCase());
    return anyOf([
      text,
      code,
      ...(NUMBER.test(wanted.text) ? [where("taxid = ?", Number(wanted.text))] : []),
    ]);
  },
  sorts: { scientific: "scientific_name COLLATE NOCASE" },
  relevance: (terms) => {
    const [exact, ...others] = byName("scientific_name", "genbank_common_name")(terms);
    if (!exact) return [];
    // As it is spelled: many flies are called `Fruit fly` besides the `fruit fly`.
    const spelled = noneOf(where("genbank_common_name = ?", terms.join(" ")));
    return [exact, spelled, ...others];
  },
  returnFields: {
    id: plain("Taxon Id", "taxonId", { always: true, column: 0 }),
    mnemonic: plain("Mnemonic", "mnemonic", { column: 1 }),
    scientific_name: plain("Scientific name", "scientificName", { column: 2 }),
    common_name: plain("Common name", "commonName", { column: 3 }),
    synonyms: plain("Synonyms", "synonyms"),
    other_names: plain("Other Names", "otherNames", { column: 4 }),
    rank: plain("Rank", "rank", { column: 6 }),
    reviewed: lacking("Reviewed", 5),
    lineage: plain("Lineage", "lineage", { column: 7, cell: (entry) => lineageCell(entry) }),
    strains: lacking("Strains"),
    parent: plain("Parent", "parent", {
      column: 8,
      cell: ({ parent }) => String((parent as Entry | undefined)?.["taxonId"] ?? ""),
    }),
    hosts: lacking("Virus hosts", 9),
    links: lacking("Links"),
    statistics: lacking("Statistics"),
  },
  entry: (taxon, { database, wants }) => {
    const organism = organismOf(database, taxon.taxid);
    const common = commonName(database, taxon);
    return compact({
      scientificName: taxon.scientific_name,
      commonName: common,
      taxonId: taxon.taxid,
      mnemonic: organism?.code,
      parent: wants("parent") ? parentEntry(taxonEntry(database, taxon.parent_taxid), taxon) : undefined,
      rank: taxon.rank ?? undefined,
      hidden: hiddenFlag(taxon.taxid),
      active: true,
      synonyms: organism?.synonym ? [organism.synonym] : [],
      otherNames: [...new Set([taxon.genbank_common_name, ...listed(taxon.common_names)])].filter(
        (name) => name !== null && name !== common,
      ) as string[],
      lineage: wants("lineage") ? lineageEntries(database, taxon.taxid) : [],
    });
  },
};

/** The root of the tree is its own parent, so it has none. */
function parentEntry(parent: Entry | undefined, child: Taxon): Entry | undefined {
  if (!parent || child.parent_taxid === child.taxid) return undefined;
  const { mnemonic: _, ...named } = parent;
  return named;
}

const lineageCell = ({ lineage }: Entry): string =>
  Array.isArray(lineage)
    ? lineage.map((part: Entry) => `${part["scientificName"]} (${part["rank"]})`).join(", ")
    : "";

const MOST_TAXA = 1_000;

/** `/taxonomy/taxonIds/{taxonIds}`: several taxa at once. */
export const taxaRoute: Route = {
  service: "uniprot",
  path: "/taxonomy/taxonIds/{taxonIds}",
  functions: [],
  tables: taxonomy.tables,
  answer: (context) => {
    const { path, request } = context;
    const taxids = (path["taxonIds"] ?? "").split(",").map((text) => text.trim());
    const messages = [
      ...(taxids.every((text) => NUMBER.test(text))
        ? []
        : ["taxonIds value has invalid format. It should be a list of comma separated taxonIds."]),
      ...(taxids.length > MOST_TAXA
        ? [
            `'${MOST_TAXA}' is the maximum count limit of comma separated items. You have passed '${taxids.length}' items.`,
          ]
        : []),
    ];
    if (messages.length > 0) return refusal({ request, format: "json", messages });
    const within = where("taxid IN (SELECT value FROM json_each(?))", JSON.stringify(taxids.map(Number)));
    return listAnswer(context, { namespace: taxonomy, kind: "search", within });
  },
};
