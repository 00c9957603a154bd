import {
  choice,
  count,
  date,
  entrezDatabase,
  entrezIds,
  genbankAccession,
  refseqAccession,
  sequence,
  text,
  uniprotAccession,
} from "../../biology/index.ts";
import { defineKind } from "../../biology/kind.ts";
import { query } from "../definition.ts";
import { either } from "../either.ts";
import { words } from "../words.ts";

export const database = query(entrezDatabase, "Entrez database to ask");
export const ids = query(entrezIds, "Records to get, or else the list kept under query_key and WebEnv");

/** Lists kept on the history server: made by esearch with usehistory=y, used by the others. */
export const webEnvironment = query(text, "History session that holds the list; needs query_key");
export const queryKey = query(count, "Number of the list in the history session; needs WebEnv", {
  minimum: 1,
});

export const firstResult = query(count, "How many results to skip", { minimum: 0 });
export const pageSize = query(count, "How many results to return", { minimum: 0, maximum: 10_000 });

export const accessionIds = query(
  choice({ id: "id-type", title: "a type of identifier", values: ["acc"] }),
  "Identify sequences by accession instead of number (nuccore, popset and protein only)",
);
export const schemaVersion = query(
  choice({ id: "schema-version", title: "a schema version", values: ["2.0"] }),
  "Version of the answer's schema",
);

/** Limits by date, on the date that `datetype` names. */
export const dates = {
  datetype: query(text, "Which date to limit by, such as pdat (published) or mdat (modified)"),
  reldate: query(count, "Only the last so many days", { minimum: 1 }),
  mindate: query(date, "Only from this date on; needs maxdate"),
  maxdate: query(date, "Only up to this date; needs mindate"),
};

/** What a full record can be written as; each database has its own. Source: table 1 of NBK25499. */
export const recordType = words({
  id: "record-type",
  title: "a record type of efetch",
  values: {
    fasta: [],
    gb: ["genbank", "genbank flat file"],
    gp: ["genpept"],
    abstract: [],
    medline: [],
    docsum: ["document summary"],
    uilist: [],
    native: [],
    acc: [],
    seqid: [],
    gbc: [],
    gpc: [],
    gbwithparts: [],
    ft: ["feature table"],
    fasta_cds_na: ["coding sequences in fasta"],
    fasta_cds_aa: ["translated coding sequences"],
    ipg: ["identical protein group"],
    gene_table: ["gene table"],
    clinvarset: [],
    vcv: [],
    gtracc: [],
    full: [],
    xml: [],
    summary: [],
    chr: [],
    docset: [],
    flt: [],
    rsr: [],
    ssexemplar: [],
  },
  others: /^\w{2,40}$/,
});

const geneInfoNumber = defineKind<string>({
  id: "gi-number",
  title: "a GI number",
  examples: ["224589814"],
  parse: (written) => (/^\d{2,12}$/.test(written) ? written : undefined),
  format: (value) => value,
  find: () => [],
});

export const blastQuery = either({
  id: "blast-query",
  title: "a sequence (bare or FASTA) or the accession of one",
  kinds: [sequence, refseqAccession, genbankAccession],
  also: [uniprotAccession, geneInfoNumber],
});

const gapCosts = defineKind<string>({
  id: "gap-costs",
  title: "the costs to open and extend a gap",
  examples: ["11 1", "5 2"],
  parse: (written) => {
    const [open, extend] = /^(\d{1,2})[\s,]+(\d{1,2})$/.exec(written)?.slice(1) ?? [];
    return open === undefined || extend === undefined ? undefined : `${open} ${extend}`;
  },
  format: (value) => value,
  find: () => [],
});

export const blastKinds = {
  gapCosts,
  program: choice({
    id: "blast-program",
    title: "a BLAST program",
    values: ["blastn", "blastp", "blastx", "tblastn", "tblastx"],
  }),
  filter: choice({
    id: "blast-filter",
    title: "a low-complexity filter",
    values: ["F", "T", "L", "mT", "mL"],
    sensitive: true,
  }),
  matrix: choice({
    id: "scoring-matrix",
    title: "a scoring matrix",
    values: ["BLOSUM62", "BLOSUM45", "BLOSUM50", "BLOSUM80", "BLOSUM90", "PAM30", "PAM70", "PAM250"],
  }),
  statistics: choice({
    id: "composition-statistics",
    title: "a composition adjustment",
    values: [0, 1, 2, 3],
  }),
  format: choice({
    id: "blast-format",
    title: "a report format",
    values: ["JSON2_S", "XML2_S", "XML", "Text", "HTML", "Tabular", "CSV", "SAM", "JSONSA", "JSON2", "XML2"],
  }),
  onOff: choice({ id: "blast-switch", title: "true or false", values: ["true", "false"] }),
  giNumbers: choice({ id: "blast-gi", title: "T or F", values: ["T", "F"] }),
};
