import {
  ALWAYS,
  anyOf,
  type Condition,
  hasElement,
  isText,
  NEVER,
  type Wanted,
  where,
} from "../query/condition.ts";
import { documentItems, documentXml } from "./document-xml.ts";
import type { EntrezDatabase, FetchContext, FetchForm } from "./entrez-database.ts";
import { inGene } from "./snp-genes.ts";
import { genesOf, papersOf } from "./snp-links.ts";
import { isHeld, snpSummary, summaryLacks } from "./snp-summary.ts";

/**
 * rs numbers with their places: common variants, then those that only ClinVar or dbSNP's summaries name.
 * The parts have no row in common and no grouping, so that SQLite searches each by its own index.
 */
const SNPS = `(
  SELECT rsid AS uid, chrom, pos FROM snp
  UNION ALL
  SELECT rsid, chrom, pos FROM clinvar_variant AS v
  WHERE rsid IS NOT NULL AND NOT EXISTS (SELECT 1 FROM snp WHERE snp.rsid = v.rsid)
    AND NOT EXISTS (SELECT 1 FROM clinvar_variant AS w WHERE w.rsid = v.rsid AND w.variation_id < v.variation_id)
  UNION ALL
  SELECT rsid, substr(chrpos_grch38, 1, instr(chrpos_grch38, ':') - 1),
    CAST(substr(chrpos_grch38, instr(chrpos_grch38, ':') + 1) AS INTEGER)
  FROM dbsnp_summary AS d
  WHERE NOT EXISTS (SELECT 1 FROM snp WHERE snp.rsid = d.rsid)
    AND NOT EXISTS (SELECT 1 FROM clinvar_variant AS w WHERE w.rsid = d.rsid)
)`;

/** A position without its chromosome: named all, so that the index over both is used. */
const ANY_CHROMOSOME = `chrom IN (${[...Array(22).keys()].map((at) => `'${at + 1}'`).join(",")},'X','Y','MT')`;

const RS = /^(?:rs)?(\d{1,12})$/i;

const byNumber = ({ text }: Wanted): Condition => {
  const number = RS.exec(text)?.[1];
  return number ? where("uid = ?", Number(number)) : NEVER;
};

const SYMBOL = /^[A-Za-z][\w.-]{0,30}$/;

const summaries = (uids: readonly string[], { database }: FetchContext): string =>
  uids
    .map((uid) => `${documentXml("snp", { uid, document: snpSummary(Number(uid), database) ?? {} })}\n`)
    .join("");

const SCHEMA =
  'xmlns:xsi="https://www.w3.org/2001/XMLSchema-instance" xmlns="https://www.ncbi.nlm.nih.gov/SNP/docsum" xsi:schemaLocation="https://www.ncbi.nlm.nih.gov/SNP/docsum ftp://ftp.ncbi.nlm.nih.gov/snp/specs/docsum_eutils.xsd" ';

/** As XML the summaries stand in one element; else NCBI sends them bare. */
const forms: readonly FetchForm[] = [
  {
    rettypes: ["", "docset"],
    retmodes: ["xml"],
    type: "text/xml",
    write: (uids, context) =>
      `<?xml version="1.0" ?>\n<ExchangeSet ${SCHEMA}>${summaries(uids, context)}</ExchangeSet>\n`,
  },
  { rettypes: ["", "docset", "json"], retmodes: ["", "text", "json"], type: "text/xml", write: summaries },
];

export const snp: EntrezDatabase = {
  name: "snp",
  menuName: "SNP",
  description: "Single Nucleotide Polymorphisms",
  tables: [
    "snp",
    "clinvar_variant",
    "dbsnp_summary",
    "pharmacogene_variant",
    "protein_variant",
    "gwas_association",
    "ncbi_gene",
  ],
  from: SNPS,
  // The service takes the number alone: `rs334` is no uid.
  uidPattern: /^\d{1,12}$/,
  held: (uid, database) => (isHeld(Number(uid), database) ? String(Number(uid)) : undefined),
  defaultField: "All Fields",
  untagged: "phrase",
  fields: {
    "All Fields": {
      code: "ALL",
      description: "All terms from all searchable fields",
      rows: (wanted) =>
        RS.test(wanted.text) ? byNumber(wanted) : SYMBOL.test(wanted.text) ? inGene(wanted.text) : NEVER,
    },
    UID: {
      code: "UID",
      description: "Unique number assigned to a record",
      numerical: true,
      range: "uid",
      rows: byNumber,
    },
    "Reference SNP ID": {
      code: "RS",
      description: "Clustered SNP ID (rs)",
      tags: ["rsid", "snp id", "snid"],
      rows: byNumber,
    },
    "Gene Name": {
      code: "GENE",
      description: "Symbol of a gene at the variant",
      tags: ["gene symbol"],
      rows: ({ text }) => inGene(text),
    },
    Chromosome: {
      code: "CHR",
      description: "Chromosome number",
      rows: ({ text }) => where("chrom = ?", text.replace(/^chr/i, "").toUpperCase()),
    },
    "Base Position": {
      code: "CPOS",
      description: "Chromosome base position on GRCh38",
      tags: ["position", "chrpos", "chromosome base position"],
      numerical: true,
      range: "pos",
      within: ANY_CHROMOSOME,
      rows: ({ text }) => where(`${ANY_CHROMOSOME} AND pos = ?`, Number(text.replaceAll(",", "")) || 0),
    },
    "Clinical Significance": {
      code: "CLIN",
      description: "Clinical significance",
      tags: ["clinical_significance", "clinsig"],
      rows: ({ text }) => ({
        sql: "uid IN (SELECT rsid FROM clinvar_variant WHERE rsid IS NOT NULL AND clinical_significance LIKE ?)",
        loose: "EXISTS (SELECT 1 FROM clinvar_variant WHERE rsid = uid AND clinical_significance LIKE ?)",
        values: [`%${text.replace(/[ -]+/g, "_").replace(/[%\\]/g, "")}%`],
      }),
    },
    "Function Class": {
      code: "FXN",
      description: "Functional class of the variant",
      tags: ["function_class", "fxn_class"],
      rows: (wanted) => {
        const name = wanted.text.trim().replace(/[ -]+/g, "_");
        const names = name.endsWith("_variant") ? [name] : [name, `${name}_variant`];
        const consequence = anyOf(names.map((text) => isText("consequence", { ...wanted, text })));
        const listed = anyOf(names.map((text) => hasElement("function_classes", { text, separator: "|" })));
        return {
          sql: `uid IN (SELECT rsid FROM clinvar_variant WHERE rsid IS NOT NULL AND (${consequence.sql})
            UNION SELECT rsid FROM dbsnp_summary WHERE ${listed.sql})`,
          loose: `EXISTS (SELECT 1 FROM clinvar_variant WHERE rsid = uid AND (${consequence.sql})
            UNION ALL SELECT 1 FROM dbsnp_summary WHERE rsid = uid AND (${listed.sql}))`,
          values: [...consequence.values, ...listed.values],
        };
      },
    },
    Organism: {
      code: "ORGN",
      description: "Organism of the variant",
      rows: ({ text }) => (/^(homo sapiens|human|(txid)?9606)$/i.test(text) ? ALWAYS : NEVER),
    },
    "SNP Class": {
      code: "SCLS",
      description: "Class of the variant",
      tags: ["snp_class"],
      rows: () => undefined,
    },
    "Global Minor Allele Frequency": {
      code: "GMAF",
      description: "Frequency of the minor allele",
      rows: () => undefined,
    },
    Filter: { code: "FILT", description: "Limits the records", rows: () => undefined },
  },
  sorts: { chromosome: [where("chrom"), where("pos")], chrpos: [where("chrom"), where("pos")] },
  relevance: () => [],
  summary: (uid, database) => snpSummary(Number(uid), database),
  items: (uid, database) => {
    const summary = snpSummary(Number(uid), database);
    return summary && documentItems("snp", summary);
  },
  forms,
  lacks: summaryLacks,
  links: [
    {
      to: "gene",
      name: "snp_gene",
      description: "Genes at the variant",
      uids: (uid, database) => genesOf(Number(uid), database),
    },
    {
      to: "pubmed",
      name: "snp_pubmed_cited",
      description: "Articles that report an association of the variant",
      uids: (uid, database) => papersOf(Number(uid), database),
      lacks: "other articles",
    },
    {
      to: "taxonomy",
      name: "snp_taxonomy",
      description: "Taxonomy record of the organism",
      uids: () => ["9606"],
    },
  ],
};
