import type { Entry, ReturnField } from "./namespace.ts";
import { lackingColumns } from "./uniprotkb-names.ts";
import { lacking, plain } from "./vocabulary.ts";

const references = (database: string): string => `uniProtKBCrossReferences[?(@.database=='${database}')]`;

/** UniProtKB's columns in the order of its default table, then the others that the facts held speak of. */
export const uniprotkbColumns: Readonly<Record<string, ReturnField>> = {
  ...Object.fromEntries(lackingColumns.map(([name, header]) => [name, lacking(header)])),
  accession: plain("Entry", "primaryAccession", { always: true, column: 0 }),
  id: plain("Entry Name", "uniProtkbId", { column: 1 }),
  reviewed: plain("Reviewed", "entryType", { always: true, column: 2, cell: () => "reviewed" }),
  protein_name: plain("Protein names", "proteinDescription", {
    column: 3,
    cell: (entry) => proteinNames(entry),
  }),
  gene_names: plain("Gene Names", "genes", {
    column: 4,
    cell: (entry) => [...primaryGenes(entry), ...synonyms(entry)].join(" "),
  }),
  organism_name: plain("Organism", "organism", { column: 5, cell: (entry) => organismName(entry) }),
  length: plain("Length", "sequence.length", { column: 6 }),
  gene_primary: plain("Gene Names (primary)", "genes[*].geneName"),
  gene_synonym: plain("Gene Names (synonym)", "genes[*].synonyms[*]", {
    cell: (entry) => synonyms(entry).join(" "),
  }),
  organism_id: plain("Organism (ID)", "organism.taxonId"),
  lineage: plain("Taxonomic lineage", "organism.lineage", { cell: (entry) => lineage(entry).join(", ") }),
  lineage_ids: lacking("Taxonomic lineage (Ids)"),
  mass: plain("Mass", "sequence.molWeight"),
  sequence: plain("Sequence", "sequence", {
    cell: ({ sequence }) => text((sequence as Entry | undefined)?.["value"]),
  }),
  ec: plain("EC number", "proteinDescription", { cell: (entry) => ecNumbers(entry).join("; ") }),
  ft_variant: plain("Natural variant", "features[?(@.type=='Natural variant')]", {
    cell: (entry) => variants(entry),
  }),
  cc_disease: plain("Involvement in disease", "comments[?(@.commentType=='DISEASE')]", {
    cell: (entry) => diseases(entry),
  }),
  go: go("Gene Ontology (GO)"),
  go_p: go("Gene Ontology (biological process)", "P"),
  go_c: go("Gene Ontology (cellular component)", "C"),
  go_f: go("Gene Ontology (molecular function)", "F"),
  go_id: plain("Gene Ontology IDs", references("GO"), { cell: (entry) => ids(entry, "GO") }),
  xref_refseq: crossReference("RefSeq"),
  xref_ensembl: crossReference("Ensembl"),
  xref_geneid: crossReference("GeneID"),
  "xref_mane-select": crossReference("MANE-Select"),
  xref_hgnc: crossReference("HGNC"),
  xref_mim: crossReference("MIM"),
  xref_proteomes: {
    header: "Proteomes",
    paths: [references("Proteomes")],
    cell: (entry) =>
      found(entry, "Proteomes")
        .map((part) => `${text(part["id"])}: ${property(part, "Component")}`)
        .join("; "),
  },
};

function crossReference(database: string): ReturnField {
  return { header: database, paths: [references(database)], cell: (entry) => ids(entry, database, ";") };
}

function go(header: string, aspect?: string): ReturnField {
  const cell = (entry: Entry) =>
    found(entry, "GO")
      .map((part) => [property(part, "GoTerm"), text(part["id"])] as const)
      .filter(([term]) => aspect === undefined || term.startsWith(`${aspect}:`))
      .map(([term, id]) => `${term.slice(2)} [${id}]`)
      .join("; ");
  return { header, paths: [references("GO")], cell };
}

const text = (value: Entry[string] | undefined): string =>
  value === undefined || value === null ? "" : String(value);
const entries = (value: Entry[string] | undefined): Entry[] =>
  Array.isArray(value) ? (value as Entry[]) : [];
const values = (value: Entry[string] | undefined): string[] =>
  entries(value).map((part) => text(part["value"]));

const recommended = ({ proteinDescription }: Entry): Entry =>
  ((proteinDescription as Entry | undefined)?.["recommendedName"] as Entry | undefined) ?? {};
const ecNumbers = (entry: Entry): string[] => values(recommended(entry)["ecNumbers"]);
const proteinNames = (entry: Entry): string =>
  [
    text((recommended(entry)["fullName"] as Entry | undefined)?.["value"]),
    ...ecNumbers(entry).map((ec) => `(EC ${ec})`),
  ]
    .join(" ")
    .trim();

const primaryGenes = (entry: Entry): string[] =>
  entries(entry["genes"]).map((gene) => text((gene["geneName"] as Entry | undefined)?.["value"]));
const synonyms = (entry: Entry): string[] =>
  entries(entry["genes"]).flatMap((gene) => values(gene["synonyms"]));

const organism = (entry: Entry): Entry => (entry["organism"] as Entry | undefined) ?? {};
const lineage = (entry: Entry): string[] => (organism(entry)["lineage"] as string[] | undefined) ?? [];
function organismName(entry: Entry): string {
  const { scientificName, commonName } = organism(entry);
  return commonName ? `${text(scientificName)} (${text(commonName)})` : text(scientificName);
}

const found = (entry: Entry, database: string): Entry[] =>
  entries(entry["uniProtKBCrossReferences"]).filter((part) => part["database"] === database);
const property = (part: Entry, key: string): string =>
  text(entries(part["properties"]).find((one) => one["key"] === key)?.["value"]);
const ids = (entry: Entry, database: string, end = ""): string =>
  found(entry, database)
    .map((part) => `${text(part["id"])}${end}`)
    .join(end ? "" : "; ");

const variants = (entry: Entry): string =>
  entries(entry["features"])
    .map((part) => {
      const { originalSequence, alternativeSequences } =
        (part["alternativeSequence"] as Entry | undefined) ?? {};
      const place = text(((part["location"] as Entry)["start"] as Entry)["value"]);
      const change = `${text(originalSequence)} -> ${(alternativeSequences as string[]).join(" or ")}`;
      const note = [change, part["description"] ? `(${text(part["description"])})` : ""].join(" ").trim();
      return `VARIANT ${place}; /note="${note}"; /id="${text(part["featureId"])}"`;
    })
    .join("; ");

const diseases = (entry: Entry): string =>
  entries(entry["comments"])
    .map((part) => part["disease"] as Entry)
    .map((disease) => `DISEASE: ${text(disease["diseaseId"])} (${text(disease["acronym"])})`)
    .join("; ");
