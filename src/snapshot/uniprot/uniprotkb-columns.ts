import { commentTexts } from "./comment-text.ts";
import { featureText } from "./feature-text.ts";
import type { Entry, ReturnField } from "./namespace.ts";
import { referencePath } from "./uniprotkb-lacks.ts";
import { featureColumns, lackingColumns } from "./uniprotkb-names.ts";
import { lacking, plain } from "./vocabulary.ts";

const comment = (header: string, type: string): ReturnField => ({
  header,
  paths: [`comments[?(@.commentType=='${type}')]`],
  cell: (entry) =>
    commentTexts(entry)
      .filter(({ type: written }) => written === type)
      .map(({ type, text }) => `${type}: ${text}`)
      .join(" "),
});

const counts = (header: string, key: string): ReturnField =>
  plain(header, `extraAttributes.${key}`, {
    cell: ({ extraAttributes }) =>
      Object.entries(((extraAttributes as Entry | undefined)?.[key] as Entry | undefined) ?? {})
        .map(([name, count]) => `${name} (${text(count)})`)
        .join("; "),
  });

const literature = (header: string, database: string): ReturnField =>
  plain(header, "references[*]", {
    cell: (entry) =>
      entries(entry["references"])
        .flatMap(({ citation }) => entries((citation as Entry)["citationCrossReferences"]))
        .filter((part) => part["database"] === database)
        .map(({ id }) => text(id))
        .join("; "),
  });

/** Columns of what only entries recorded whole have. */
const entryColumns: Readonly<Record<string, ReturnField>> = {
  gene_oln: plain("Gene Names (ordered locus)", "genes[*].orderedLocusNames[*]", {
    cell: (entry) =>
      entries(entry["genes"])
        .flatMap((gene) => values(gene["orderedLocusNames"]))
        .join(" "),
  }),
  gene_orf: plain("Gene Names (ORF)", "genes[*].orfNames[*]", {
    cell: (entry) =>
      entries(entry["genes"])
        .flatMap((gene) => values(gene["orfNames"]))
        .join(" "),
  }),
  cc_alternative_products: comment("Alternative products (isoforms)", "ALTERNATIVE PRODUCTS"),
  cc_subcellular_location: comment("Subcellular location [CC]", "SUBCELLULAR LOCATION"),
  annotation_score: plain("Annotation", "annotationScore"),
  protein_existence: plain("Protein existence", "proteinExistence", {
    cell: ({ proteinExistence }) => text(proteinExistence).replace(/^\d: /, ""),
  }),
  keyword: plain("Keywords", "keywords", {
    cell: (entry) =>
      entries(entry["keywords"])
        .map(({ name }) => text(name))
        .join(";"),
  }),
  keywordid: plain("Keyword ID", "keywords[*].id"),
  comment_count: counts("Comments", "countByCommentType"),
  feature_count: counts("Features", "countByFeatureType"),
  structure_3d: plain("3D", referencePath("PDB"), {
    cell: (entry) => (found(entry, "PDB").length > 0 ? "3D structure" : ""),
  }),
  lit_pubmed_id: literature("PubMed ID", "PubMed"),
  lit_doi_id: literature("DOI ID", "DOI"),
  date_created: plain("Date of creation", "entryAudit.firstPublicDate"),
  date_modified: plain("Date of last modification", "entryAudit.lastAnnotationUpdateDate"),
  date_sequence_modified: plain("Date of last sequence modification", "entryAudit.lastSequenceUpdateDate"),
  sequence_version: plain("Sequence version", "entryAudit.sequenceVersion"),
  version: plain("Entry version", "entryAudit.entryVersion"),
  tools: plain("Tools", "primaryAccession"),
};

/** UniProtKB's columns in the order of its default table, then the others that the facts held speak of. */
export const uniprotkbColumns: Readonly<Record<string, ReturnField>> = {
  ...Object.fromEntries(lackingColumns.map(([name, header]) => [name, lacking(header)])),
  ...Object.fromEntries(featureColumns.map(([name, header, type]) => [name, feature(header, type)])),
  accession: plain("Entry", "primaryAccession", { always: true, column: 0 }),
  id: plain("Entry Name", "uniProtkbId", { column: 1 }),
  reviewed: plain("Reviewed", "entryType", {
    always: true,
    column: 2,
    cell: ({ entryType }) => (text(entryType).includes("unreviewed") ? "unreviewed" : "reviewed"),
  }),
  uniparc_id: plain("UniParc", "extraAttributes.uniParcId", { always: true }),
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
  lineage: plain("Taxonomic lineage", "lineages", { cell: (entry) => lineage(entry, "scientificName") }),
  lineage_ids: plain("Taxonomic lineage (Ids)", "lineages[*].taxonId", {
    cell: (entry) => lineage(entry, "taxonId"),
  }),
  mass: plain("Mass", "sequence.molWeight"),
  sequence: plain("Sequence", "sequence", {
    cell: ({ sequence }) => text((sequence as Entry | undefined)?.["value"]),
  }),
  ec: plain("EC number", "proteinDescription", { cell: (entry) => ecNumbers(entry).join("; ") }),
  cc_disease: comment("Involvement in disease", "DISEASE"),
  ...entryColumns,
  go: go("Gene Ontology (GO)"),
  go_p: go("Gene Ontology (biological process)", "P"),
  go_c: go("Gene Ontology (cellular component)", "C"),
  go_f: go("Gene Ontology (molecular function)", "F"),
  go_id: plain("Gene Ontology IDs", referencePath("GO"), { cell: (entry) => ids(entry, "GO") }),
  xref_refseq: crossReference("RefSeq"),
  xref_ensembl: crossReference("Ensembl"),
  xref_geneid: crossReference("GeneID"),
  "xref_mane-select": crossReference("MANE-Select"),
  xref_hgnc: crossReference("HGNC"),
  xref_mim: crossReference("MIM"),
  xref_proteomes: {
    header: "Proteomes",
    paths: [referencePath("Proteomes")],
    cell: (entry) =>
      found(entry, "Proteomes")
        .map((part) => `${text(part["id"])}: ${property(part, "Component")}`)
        .join("; "),
  },
};

export function crossReference(database: string): ReturnField {
  return { header: database, paths: [referencePath(database)], cell: (entry) => ids(entry, database, ";") };
}

function go(header: string, aspect?: string): ReturnField {
  const cell = (entry: Entry) =>
    found(entry, "GO")
      .map((part) => [property(part, "GoTerm"), text(part["id"])] as const)
      .filter(([term]) => aspect === undefined || term.startsWith(`${aspect}:`))
      .map(([term, id]) => `${term.slice(2)} [${id}]`)
      .join("; ");
  return { header, paths: [referencePath("GO")], cell };
}

function feature(header: string, type: string): ReturnField {
  const cell = (entry: Entry) =>
    entries(entry["features"])
      .filter((part) => part["type"] === type)
      .map(featureText)
      .join("; ");
  return { header, paths: [`features[?(@.type=='${type}')]`], cell };
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
    ...["recommendedName", "submissionNames", "alternativeNames"]
      .flatMap((kind) => fullNames(entry, kind))
      .map((name, at) => (at === 0 ? name : `(${name})`)),
    ...ecNumbers(entry).map((ec) => `(EC ${ec})`),
  ]
    .join(" ")
    .trim();

function fullNames({ proteinDescription }: Entry, kind: string): string[] {
  const names = (proteinDescription as Entry | undefined)?.[kind];
  const list = Array.isArray(names) ? (names as Entry[]) : names ? [names as Entry] : [];
  return list.map((name) => text((name["fullName"] as Entry | undefined)?.["value"]));
}

const primaryGenes = (entry: Entry): string[] =>
  entries(entry["genes"]).map((gene) => text((gene["geneName"] as Entry | undefined)?.["value"]));
const synonyms = (entry: Entry): string[] =>
  entries(entry["genes"]).flatMap((gene) => values(gene["synonyms"]));

const organism = (entry: Entry): Entry => (entry["organism"] as Entry | undefined) ?? {};
const lineage = ({ lineages }: Entry, key: string): string =>
  entries(lineages)
    .map((taxon) => `${text(taxon[key])} (${text(taxon["rank"] ?? "no rank")})`)
    .join(", ");
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
