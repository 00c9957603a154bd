import {
  allArticles,
  articlePairs,
  geneSummaries,
  heldSnps,
  humanGenePairs,
  namedTaxa,
  pmidTriples,
  pubmedArticles,
  swissprotRecords,
} from "../../../pools/ncbi.ts";
import { asks } from "../../asks.ts";
import { otherDatabases, recordNumbers, sessions } from "../shared.ts";

const layouts = {
  one: {
    xml: ["as XML", "in XML", "in XML rather than JSON", "marked up as XML"],
    json: ["as JSON", "in JSON", "in JSON rather than XML"],
  },
} as const;

export const esummaryAsks = asks("esummary", [
  {
    from: geneSummaries,
    arguments: { db: "gene", id: "{gene_id}" },
    templates: [
      "Summarize [NCBI Gene](db) record {gene_id} for me.",
      "[Entrez gene](db) {gene_id}: symbol, full name and organism in short?",
      "Which gene hides behind [NCBI gene ID](db) {gene_id}?",
      "document summary [gene](db) {gene_id} ncbi",
      "A count table lists only Entrez numbers. What is [Gene ID](db) {gene_id}, and on which chromosome?",
      "Give me the brief NCBI description of [GeneID](db) {gene_id}.",
    ],
  },
  {
    from: humanGenePairs,
    arguments: { db: "gene", id: "{gene_ids}" },
    templates: [
      "What are the genes {gene_ids}? A brief overview from [NCBI Gene](db) will do.",
      "I have two neighbours on one band, [Entrez gene ids](db) {gene_ids}. What are they, in brief?",
      "Symbols and names for [GeneIDs](db) {gene_ids}?",
    ],
  },
  {
    from: allArticles,
    arguments: { db: "pubmed", id: "{pmid}" },
    templates: [
      "Title and journal of [PubMed](db) article {pmid}?",
      "Which paper is [PMID](db) {pmid}? A one-line summary is enough.",
      "[pubmed](db) {pmid} citation summary",
      "My bibliography has a bare [PMID](db), {pmid}; give me the summary record to cite it from.",
      "Summarize what [PubMed](db) has on record for {pmid}: title, source, date.",
    ],
  },
  {
    from: articlePairs,
    arguments: { db: "pubmed", id: "{first},{second}" },
    templates: [
      "Compare the citations [PMID](db) {first} and [PMID](db) {second}: short summaries of both, please.",
      "Brief bibliographic records for [PubMed](db) {first} as well as {second}",
      "Two hits survived screening, {first} and {second} in [PubMed](db). Their titles, years and journals?",
    ],
  },
  {
    from: heldSnps,
    arguments: { db: "snp", id: "{number}" },
    templates: [
      "What does the [dbSNP](db) summary say about rs{number}?",
      "Short NCBI [dbSNP](db) record for rs{number}",
      "Summarize entry {number} of NCBI's [SNP database](db): position, gene, function class.",
      "A colleague mentioned rs{number}. Get its [dbSNP](db) document summary through E-utilities.",
    ],
  },
  {
    from: namedTaxa,
    arguments: { db: "taxonomy", id: "{taxid}" },
    templates: [
      "Give me the short [NCBI Taxonomy](db) summary of taxon {taxid}.",
      "docsum for [taxonomy](db) id {taxid} at NCBI",
      "Which species is [NCBI taxid](db) {taxid}? Rank plus names from the summary will do.",
    ],
  },
  {
    from: swissprotRecords,
    arguments: { db: "protein", id: "{accession}" },
    templates: [
      "Short summary of [NCBI Protein](db) record {accession}?",
      "How long is {accession}, and what title does it have, according to the [NCBI Protein](db) summary?",
      "Entrez document summary, [protein](db) {accession}",
    ],
  },
  {
    from: pubmedArticles,
    choose: { layout: layouts },
    arguments: { db: "pubmed", id: "{pmid}", retmode: "{layout}" },
    templates: [
      "[PubMed](db) summary of {pmid} {layout}",
      "I feed a parser: return the summary of [PMID](db) {pmid} {layout}.",
      "Give the citation summary for {pmid} from [PubMed](db), {layout}.",
    ],
  },
  {
    from: geneSummaries,
    arguments: { db: "gene", id: "{gene_id}", retmode: "xml", version: "2.0" },
    templates: [
      "[NCBI Gene](db) {gene_id} summary [in XML](retmode) following the [version 2.0](version) DocSum schema",
      "Please send the [version 2.0](version) document summary [as XML](retmode) for [Entrez gene](db) {gene_id}.",
      "eSummary [XML](retmode), [schema version 2.0](version), [gene](db) uid {gene_id}",
    ],
  },
  {
    from: pmidTriples,
    choose: { n: [1, 2], start: { one: { 2: ["second", "second entry"], 3: ["third", "third entry"] } } },
    arguments: { db: "pubmed", id: "{pmids}", retstart: "{start}", retmax: "{n}" },
    templates: [
      "From the [PubMed](db) list {pmids} summarize at most {n}, starting with the {start}.",
      "Here are my [PMIDs](db): {pmids}. Begin at the {start} and return no more than {n} summaries.",
      "[PubMed](db) summaries for {pmids}, first result the {start}, maximum {n}",
    ],
  },
  {
    from: sessions,
    choose: { db: { one: { pubmed: ["PubMed"], gene: ["NCBI Gene"], snp: ["dbSNP"] } } },
    arguments: { db: "{db}", WebEnv: "{session}", query_key: "{key}" },
    unheld: "sessions of the history server",
    templates: [
      "Summaries of the {db} records kept as list {key} in history session {session}",
      "My {db} search is stored on the history server (WebEnv {session}, query key {key}). Summarize its records.",
      "esummary {db}, query_key {key}, WebEnv {session}",
    ],
  },
  {
    choose: { db: otherDatabases, uid: recordNumbers },
    arguments: { db: "{db}", id: "{uid}" },
    unheld: "records of other Entrez databases",
    templates: [
      "What is record {uid} in {db}? Its summary suffices.",
      "Entrez summary of uid {uid} from {db}",
      "Show me the document summary for {uid}, which is an id of {db}.",
    ],
  },
  {
    missing: ["id"],
    choose: {
      db: { one: { pubmed: ["PubMed"], gene: ["NCBI Gene"], snp: ["dbSNP"], taxonomy: ["NCBI Taxonomy"] } },
    },
    arguments: { db: "{db}" },
    templates: [
      "Summarize the {db} record I have open.",
      "What does the {db} summary of my entry say?",
      "Give me short {db} summaries for the ids on my list.",
    ],
  },
  {
    missing: ["query_key"],
    from: sessions,
    arguments: { db: "pubmed", WebEnv: "{session}" },
    templates: [
      "Summarize the [PubMed](db) articles from history session {session}.",
      "[PubMed](db) document summaries of what I stored under WebEnv {session}, please.",
    ],
  },
]);
