import { choice, count } from "../../../biology/index.ts";
import { eutils, query } from "../../definition.ts";
import { recordPage } from "../pages.ts";
import { database, firstResult, ids, pageSize, queryKey, recordType, webEnvironment } from "../parameters.ts";

const format = choice({
  id: "record-format",
  title: "a record format",
  values: ["xml", "text", "asn.1", "json"],
});
const strand = choice({ id: "sequence-strand", title: "1 (plus) or 2 (minus)", values: [1, 2] });
const complexity = choice({ id: "blob-complexity", title: "0 to 4", values: [0, 1, 2, 3, 4] });

export const efetch = eutils({
  name: "efetch",
  tool: "efetch",
  domain: "general-biology",
  does: "Get full Entrez records by their ids: sequences as FASTA or GenBank, abstracts, gene and taxonomy records",
  path: "/entrez/eutils/efetch.fcgi",
  parameters: {
    db: database,
    id: ids,
    query_key: queryKey,
    WebEnv: webEnvironment,
    retmode: query(format, "Format of the answer", { default: "xml" }),
    rettype: query(recordType, "What to write of each record, such as fasta, gb, abstract or docsum"),
    retstart: firstResult,
    retmax: pageSize,
    strand: query(strand, "Strand of the sequence to return"),
    seq_start: query(count, "First base or residue to return, counted from 1", { minimum: 1 }),
    seq_stop: query(count, "Last base or residue to return, counted from 1", { minimum: 1 }),
    complexity: query(complexity, "How much of the record's blob to return; 0 is the whole"),
  },
  anyOf: [["id", "WebEnv"]],
  accept: "*/*",
  observe: {
    noun: "record",
    say: "[{header}, length {length}: {sequence}||Taxon {TaxId} is {ScientificName}, {Rank|words|a}.||PubMed {MedlineCitation.PMID}: “{MedlineCitation.Article.ArticleTitle|plain}”, {MedlineCitation.Article.Journal.Title}.||PubMed {MedlineCitation.PMID}: “{MedlineCitation.Article.ArticleTitle|plain}”, {MedlineCitation.Article.Journal.ISOAbbreviation}.][ Authors: {MedlineCitation.Article.AuthorList.Author.LastName}.][ {MedlineCitation.Article.Abstract.AbstractText}][ Its lineage: {Lineage}.]",
  },
  page: recordPage,
  example: { db: "protein", id: "P04637", rettype: "fasta", retmode: "text" },
  asks: [
    "Fetch the {rettype} sequence of {id} from NCBI {db}",
    "Get the full NCBI {db} record {id}",
    "Show me the abstract of PubMed article {id}",
    "Download the GenBank record of {id}",
    "What is the nucleotide sequence of {id} in FASTA format?",
    "Give me bases {seq_start} to {seq_stop} of {id} from NCBI",
    "What is the protein sequence of RefSeq {id}?",
    "Retrieve the complete taxonomy record of taxon {id} from NCBI",
  ],
});
