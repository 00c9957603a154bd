import {
  ALWAYS,
  anyOf,
  broad,
  type Condition,
  fullTextExpression,
  hasElement,
  isText,
  likePattern,
  NEVER,
  quick,
  type Wanted,
  where,
} from "../query/condition.ts";
import { belowAmong } from "../query/lineage.ts";
import type { EntrezDatabase } from "./entrez-database.ts";
import { geneForms } from "./gene-forms.ts";
import { geneLinks } from "./gene-links.ts";
import { geneRecord, geneSummary } from "./gene-summary.ts";
import { taxaNamed } from "./organism.ts";

/** Records of three organisms, and those of any organism whose summary was recorded. */
const GENES = `(
  SELECT ncbi_gene_id AS uid, taxid, symbol, synonyms, dbxrefs, chromosome, map_location, description, type FROM ncbi_gene
  UNION ALL
  SELECT ncbi_gene_id, taxid, symbol, NULL, NULL, chromosome, map_location, description, NULL FROM ncbi_gene_summary
  WHERE ncbi_gene_id NOT IN (SELECT ncbi_gene_id FROM ncbi_gene)
)`;

const genes = (database: Parameters<EntrezDatabase["held"]>[1]) => ({
  database,
  table: GENES,
  column: "taxid",
});

/** Words in the names of a gene. The few records known by their summary alone have no full-text index. */
function inNames(wanted: Wanted, columns: readonly ("symbol" | "synonyms" | "description")[]): Condition {
  const expression = fullTextExpression(wanted);
  if (expression === undefined) return NEVER;
  const searched = columns.filter((column) => column !== "synonyms").map((column) => `ifnull(${column}, '')`);
  const pattern = `% ${likePattern(wanted.text)}${wanted.wildcard ? "" : " "}%`;
  return quick(
    where(
      `uid IN (SELECT rowid FROM ncbi_gene_text WHERE ncbi_gene_text MATCH ?
      UNION SELECT ncbi_gene_id FROM ncbi_gene_summary WHERE ' ' || ${searched.join(" || ' ' || ")} || ' ' LIKE ? ESCAPE '\\')`,
      `{${columns.join(" ")}} : (${expression})`,
      pattern,
    ),
  );
}

const NUMBER = /^\d{1,10}$/;

/** Everything an NCBI gene is found by in all fields: its names, its number, its ids elsewhere. */
function anywhere(wanted: Wanted): Condition {
  const { text } = wanted;
  const named = inNames(wanted, ["symbol", "synonyms", "description"]);
  const reference = /^(?:HGNC|MGI|ENS[A-Z]*G|MIM)[:\d]/i.test(text) ? [hasReference(text)] : [];
  return anyOf([named, ...(NUMBER.test(text) ? [quick(where("uid = ?", Number(text)))] : []), ...reference]);
}

function hasReference(text: string): Condition {
  const id = text.replace(/^(HGNC|MGI):(?=\d)/i, "$1:$1:").replace(/^(?=ENS)/i, "Ensembl:");
  return hasElement("dbxrefs", { text: id, separator: "|" });
}

/** Humans first, then the two other organisms held whole, then the rest. */
const ORGANISMS = "CASE taxid WHEN 9606 THEN 0 WHEN 10090 THEN 1 WHEN 7955 THEN 2 ELSE 3 END";

export const gene: EntrezDatabase = {
  name: "gene",
  menuName: "Gene",
  description: "Gene database",
  tables: [
    "ncbi_gene",
    "ncbi_gene_summary",
    "taxon",
    "transcript",
    "exon",
    "gene_entrez",
    "hgnc",
    "assembly_sequence",
  ],
  from: GENES,
  uidPattern: NUMBER,
  held: (uid, database) => (geneRecord(Number(uid), database) ? String(Number(uid)) : undefined),
  defaultField: "All Fields",
  untagged: "phrase",
  fields: {
    "All Fields": { code: "ALL", description: "All terms from all searchable fields", rows: anywhere },
    UID: {
      code: "UID",
      description: "Unique number assigned to a gene record",
      tags: ["geneid", "gene id"],
      numerical: true,
      range: "uid",
      rows: ({ text }) => (NUMBER.test(text) ? quick(where("uid = ?", Number(text))) : NEVER),
    },
    "Gene Name": {
      code: "GENE",
      description: "Symbol or symbols of the gene",
      tags: ["sym", "symbol"],
      rows: (wanted) => quick(anyOf([isText("symbol", wanted), synonym(wanted)])),
    },
    "Preferred Symbol": {
      code: "PREF",
      description: "Preferred symbol of the gene",
      rows: (wanted) => quick(isText("symbol", wanted)),
    },
    "Gene Full Name": {
      code: "GFN",
      description: "Full name of the gene",
      tags: ["title", "gene/protein name", "titl"],
      rows: (wanted) => inNames(wanted, ["description"]),
    },
    Title: {
      code: "TITL",
      description: "Words of the gene's name",
      rows: (wanted) => inNames(wanted, ["description"]),
    },
    Organism: {
      code: "ORGN",
      description: "Scientific and common names of organism",
      rows: (wanted, database) => belowAmong(genes(database), taxaNamed(wanted)),
    },
    "Taxonomy ID": {
      code: "TID",
      description: "Taxonomy id",
      tags: ["taxid"],
      numerical: true,
      rows: ({ text }) => broad("taxid = ?", Number(text) || 0),
    },
    Chromosome: {
      code: "CHR",
      description: "Chromosome number or numbers",
      rows: (wanted) => isText("chromosome", wanted),
    },
    "Default Map Location": {
      code: "MV",
      description: "Map location of the gene",
      tags: ["map location", "mloc"],
      rows: (wanted) => isText("map_location", wanted),
    },
    "MIM ID": {
      code: "MIM",
      description: "MIM number from OMIM",
      rows: ({ text }) => hasElement("dbxrefs", { text: `MIM:${text}`, separator: "|" }),
    },
    Properties: { code: "PROP", description: "Properties of the gene record", rows: property },
    "Base Position": { code: "CPOS", description: "Chromosome base position", rows: () => undefined },
    "Gene Ontology": { code: "GO", description: "Gene Ontology", rows: ({ text }) => goTerm(text) },
    "Disease/Phenotype": { code: "DIS", description: "Disease or phenotype", rows: () => undefined },
    Filter: { code: "FILT", description: "Limits the records", rows: () => undefined },
    Accession: { code: "ACCN", description: "Accession number of sequence", rows: () => undefined },
    "Modification Date": { code: "MDAT", description: "Last update", rows: () => undefined },
    "Create Date": { code: "CDAT", description: "Creation date", rows: () => undefined },
    "Exon Count": { code: "XC", description: "Exon count", rows: () => undefined },
  },
  sorts: { name: [where("symbol COLLATE NOCASE")] },
  relevance: (terms) => [
    ...terms.map((term) => where("CASE WHEN symbol = ? COLLATE NOCASE THEN 0 ELSE 1 END", term)),
    where(ORGANISMS),
  ],
  summary: (uid, database) => geneSummary(Number(uid), database),
  forms: geneForms,
  links: geneLinks,
};

function synonym(wanted: Wanted): Condition {
  const expression = fullTextExpression({ ...wanted, phrase: true });
  if (expression === undefined) return NEVER;
  const among = "uid IN (SELECT rowid FROM ncbi_gene_text WHERE ncbi_gene_text MATCH ?)";
  const candidates = where(among, `{synonyms} : (${expression})`);
  if (wanted.wildcard) return candidates;
  const whole = hasElement("synonyms", { text: wanted.text, separator: "|" });
  return where(`${candidates.sql} AND ${whole.sql}`, ...candidates.values, ...whole.values);
}

/** Gene types, in NCBI's words: `genetype protein coding`. Records held are alive as of their table. */
function property({ text }: Wanted): Condition | undefined {
  if (/^alive$/i.test(text)) return ALWAYS;
  const type = /^"?(?:gene ?type )(.+?)"?$/i.exec(text)?.[1];
  if (type)
    return where(
      "type = ? COLLATE NOCASE",
      type.replace(/^protein coding$/i, "protein-coding").replace(/^pseudogene$/i, "pseudo"),
    );
  return undefined;
}

function goTerm(text: string): Condition | undefined {
  const number = /^(?:GO:)?(\d{1,7})$/i.exec(text)?.[1];
  if (!number) return undefined;
  return where(
    "uid IN (SELECT ncbi_gene_id FROM go_annotation WHERE go_id = ?)",
    `GO:${number.padStart(7, "0")}`,
  );
}
