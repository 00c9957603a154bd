// Requests drawn from the entities the snapshot holds, the same for the same number.
import type { Database } from "../src/client/sqlite.ts";

/** Paths with their query below `biotool snapshot serve`, by what kind of question they are. */
export interface Questions {
  readonly lookups: readonly string[];
  /** In UniProt's query language. */
  readonly uniprot: readonly string[];
  /** In Entrez's. */
  readonly entrez: readonly string[];
}

/** `count` of each kind, as far as the tables go, spread evenly over them. */
export function drawQuestions(database: Database, count: number): Questions {
  const drawn = <Row>(table: string, columns: string, { where = "1" } = {}): Row[] => {
    const rows = database.all<Row>(`SELECT ${columns} FROM ${table} WHERE ${where}`);
    const step = Math.max(1, Math.floor(rows.length / count));
    return rows.filter((_, at) => at % step === Math.floor(step / 2)).slice(0, count);
  };
  const genes = drawn<Gene>("gene", "id, symbol", { where: "taxid = 9606 AND symbol IS NOT NULL" });
  const proteins = drawn<Protein>("protein", "accession, gene, taxid", {
    where: "gene NOT GLOB '*[^A-Z0-9]*'",
  });
  const rsids = drawn<{ rsid: number }>("snp", "rsid");
  const taxa = drawn<{ taxid: number }>("taxon", "taxid");
  const entrezGenes = drawn<EntrezGene>("ncbi_gene", "ncbi_gene_id AS id, symbol", { where: "taxid = 9606" });
  const articles = drawn<{ pmid: number; word: string }>("article", "pmid, substr(title, 1, 40) AS word");
  const keywords = drawn<{ id: string; name: string }>("keyword", "id, name");
  return {
    lookups: mixed([
      genes.map(({ id }) => `/ensembl/lookup/id/${id}`),
      genes.map(({ symbol }) => `/ensembl/lookup/symbol/homo_sapiens/${symbol}`),
      genes.map(({ id }) => `/ensembl/xrefs/id/${id}`),
      rsids.map(({ rsid }) => `/ensembl/variation/human/rs${rsid}`),
      proteins.map(({ accession }) => `/uniprot/uniprotkb/${accession}?fields=accession,gene_names,length`),
      keywords.map(({ id }) => `/uniprot/keywords/${id}`),
      taxa.map(({ taxid }) => `/uniprot/taxonomy/${taxid}`),
      entrezGenes.map(({ id }) => `${EUTILS}/esummary.fcgi?db=gene&id=${id}&retmode=json`),
      articles.map(({ pmid }) => `${EUTILS}/esummary.fcgi?db=pubmed&id=${pmid}&retmode=json`),
    ]),
    uniprot: mixed([
      proteins.map(({ gene, taxid }) => uniprotkb(`gene:${gene} AND organism_id:${taxid}`)),
      proteins.map(({ gene }) =>
        uniprotkb(`gene_exact:${gene} AND reviewed:true`, "&fields=accession,length"),
      ),
      proteins.map(({ accession }) => uniprotkb(`accession:${accession} AND reviewed:true`)),
      keywords.map(
        ({ name }) => `/uniprot/keywords/search?query=${encodeURIComponent(`name:"${name}"`)}&size=10`,
      ),
      taxa.map(({ taxid }) => `/uniprot/taxonomy/search?query=tax_id:${taxid}&size=10`),
    ]),
    entrez: mixed([
      entrezGenes.map(({ symbol }) => esearch("gene", `${symbol}[sym] AND human[orgn]`)),
      genes.map(({ symbol }) => esearch("gene", `${symbol} AND alive[prop]`)),
      articles.map(({ word }) => esearch("pubmed", `${word.replace(/[^A-Za-z ]/g, " ").trim()}[title]`)),
      rsids.map(({ rsid }) => esearch("snp", `${rsid}[rs]`)),
      taxa.map(({ taxid }) => esearch("taxonomy", `txid${taxid}[uid]`)),
    ]),
  };
}

interface Gene {
  readonly id: string;
  readonly symbol: string;
}

interface Protein {
  readonly accession: string;
  readonly gene: string;
  readonly taxid: number;
}

interface EntrezGene {
  readonly id: number;
  readonly symbol: string;
}

const EUTILS = "/eutils/entrez/eutils";

const uniprotkb = (query: string, more = ""): string =>
  `/uniprot/uniprotkb/search?query=${encodeURIComponent(query)}&size=10${more}`;

const esearch = (db: string, term: string): string =>
  `${EUTILS}/esearch.fcgi?db=${db}&term=${encodeURIComponent(term)}&retmode=json`;

/** One of each list in turn, so that every stretch is of the same mix; lists that end early begin again. */
function mixed(lists: readonly (readonly string[])[]): string[] {
  const longest = Math.max(...lists.map((list) => list.length));
  return Array.from({ length: longest }, (_, at) =>
    lists.flatMap((list) => list[at % list.length] ?? []),
  ).flat();
}
