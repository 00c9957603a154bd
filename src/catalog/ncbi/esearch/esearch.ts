import { choice, count, entrezDatabase, entrezQuery, text } from "../../../biology/index.ts";
import { eutils, query } from "../../definition.ts";
import { searchPage } from "../pages.ts";
import { accessionIds, dates, firstResult, pageSize } from "../parameters.ts";

const keep = choice({ id: "keep-history", title: "y", values: ["y"] });
const answer = choice({ id: "search-answer", title: "uilist or count", values: ["uilist", "count"] });

export const esearch = eutils({
  name: "esearch",
  tool: "esearch",
  domain: "general-biology",
  does: "Search an Entrez database and list the ids of the records that match",
  path: "/entrez/eutils/esearch.fcgi",
  parameters: {
    db: query(entrezDatabase, "Entrez database to search", { required: true }),
    term: query(entrezQuery, "What to look for", { required: true }),
    usehistory: query(keep, "Keep the list on the history server for later calls"),
    WebEnv: query(text, "History session to add the list to"),
    query_key: query(count, "Earlier list to intersect with; needs WebEnv and usehistory", { minimum: 1 }),
    retstart: firstResult,
    retmax: pageSize,
    rettype: query(answer, "List the ids, or only count them"),
    sort: query(text, "Order of the results, such as relevance or pub_date; each database has its own"),
    field: query(text, "Search only this field, such as gene or title"),
    idtype: accessionIds,
    ...dates,
  },
  fixed: { retmode: "json" },
  observe: {
    list: "esearchresult.idlist",
    total: "esearchresult.count",
    noun: "record",
    opening: "The NCBI database {=db} has {#record} for “{=term}”[: {esearchresult.idlist.*|counted}].",
  },
  page: searchPage,
  example: { db: "gene", term: "BRCA1[Gene Name] AND Homo sapiens[Organism]" },
  asks: [
    "Search the NCBI {db} database for {term}",
    "Find PubMed articles about {term}",
    "What is the NCBI gene id of {term}?",
    "How many {db} records match {term}?",
    "Which papers, studies and reviews have been published on {term}?",
    "Look for {term} in NCBI Taxonomy",
    "Are there dbSNP entries for {term}?",
    "Which SNPs are in the gene {term}?",
    "SNPs in {term}",
    "Is there a GEO dataset or an SRA run about {term}?",
  ],
});
