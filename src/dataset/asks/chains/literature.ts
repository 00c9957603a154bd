import { citedTopics } from "../../pools/chains.ts";
import { citedAuthors, citedSubjects } from "../../pools/curation.ts";
import { clinicalGenes, humanNcbiGenes, ncbiGenes, pubmedTopics, topicArticles } from "../../pools/ncbi.ts";
import type { Chain } from "../asks.ts";

const geneSearch = {
  name: "esearch",
  arguments: { db: "gene", term: "{symbol}[Gene Name] AND {organism}[Organism]" },
};

/** From searches in Entrez and in UniProt's literature to the records found. */
export const literatureChains: readonly Chain[] = [
  {
    id: "ncbi-gene-search-to-summary",
    from: ncbiGenes,
    steps: [geneSearch, { name: "esummary", arguments: { db: "gene", id: "<0:esearchresult.idlist>" } }],
    templates: [
      "Search [NCBI Gene](0.db,1.db) for the [{species}](0.term) gene {symbol} and summarize the first record found.",
      "Find the [Entrez Gene](0.db,1.db) ID of [{species}](0.term) {symbol}, then give me the summary of that record.",
      "What is the [NCBI gene](0.db,1.db) number for {symbol} in [{species}](0.term), and what does its document summary say?",
      "[{species}](0.term) {symbol}: look it up in [NCBI's Gene database](0.db,1.db), then pull the docsum of the hit.",
      "I want the [NCBI Gene](0.db,1.db) summary of {symbol} ([{species}](0.term)), but I do not know its GeneID.",
      "Please locate {symbol} from [{species}](0.term) in [Entrez Gene](0.db,1.db) and report map location and full name from its summary.",
      "esearch [gene](0.db,1.db) {symbol} [{species}](0.term), then esummary",
      "Which aliases does [NCBI Gene](0.db,1.db) list for [{species}](0.term) {symbol}? Get the ID by a search on the gene name.",
    ],
  },
  {
    id: "gene-search-to-omim",
    from: humanNcbiGenes,
    steps: [
      geneSearch,
      { name: "elink", arguments: { dbfrom: "gene", db: "omim", id: "<0:esearchresult.idlist>" } },
    ],
    templates: [
      "Find [{species}](0.term) {symbol} in [NCBI Gene](0.db) and follow the link from [the gene](1.dbfrom) to [OMIM](1.db).",
      "Which [OMIM](1.db) number is linked to the [Entrez Gene](0.db) record of {symbol} ([{species}](0.term))? Link from [the gene](1.dbfrom).",
      "[gene](0.db) search {symbol} [{species}](0.term), then elink [gene](1.dbfrom) to [omim](1.db)",
      "A clinician asks for the [MIM number](1.db) of {symbol}. Get the [{species}](0.term) [GeneID](0.db), and from [that gene](1.dbfrom) the link.",
      "Search {symbol} of [{species}](0.term) in [Entrez Gene](0.db); what does [this gene](1.dbfrom) link to in [Mendelian Inheritance in Man](1.db)?",
      "By E-utilities, from the symbol {symbol} ([{species}](0.term)) to its [gene ID](0.db), and [from Gene](1.dbfrom) on to [OMIM](1.db).",
      "Does NCBI connect [the gene](1.dbfrom) {symbol} ([{species}](0.term)) with [OMIM entries](1.db)? Look its number up in [Gene](0.db) first.",
    ],
  },
  {
    id: "gene-search-to-protein",
    from: humanNcbiGenes,
    steps: [
      geneSearch,
      { name: "elink", arguments: { dbfrom: "gene", db: "protein", id: "<0:esearchresult.idlist>" } },
    ],
    templates: [
      "Find [{species}](0.term) {symbol} in [NCBI Gene](0.db) and list the [proteins](1.db) that [the gene](1.dbfrom) is linked to.",
      "Which [Entrez protein records](1.db) hang on the [gene](1.dbfrom) {symbol} of [{species}](0.term)? Look up its [GeneID](0.db) first.",
      "{symbol} [{species}](0.term): [gene](0.db) uid, elink [gene](1.dbfrom)-[protein](1.db)",
      "I need the [NCBI protein](1.db) accessions for {symbol} ([{species}](0.term)); go through [Entrez Gene](0.db) and [the gene's](1.dbfrom) links.",
      "Search [Gene at NCBI](0.db) for {symbol}, organism [{species}](0.term), and then link [that gene](1.dbfrom) to [Protein](1.db).",
      "Starting from the gene name {symbol} in [{species}](0.term), get [its Entrez Gene ID](0.db) and [the gene's](1.dbfrom) [protein links](1.db).",
      "What [protein entries](1.db) does NCBI link with [the gene](1.dbfrom) record of [{species}](0.term) {symbol}? The [gene number](0.db) is unknown to me.",
    ],
  },
  {
    id: "snp-search-to-gene-summary",
    from: clinicalGenes,
    steps: [
      { name: "esearch", arguments: { db: "snp", term: "{symbol}[Gene Name]" } },
      { name: "elink", arguments: { dbfrom: "snp", db: "gene", id: "<0:esearchresult.idlist>" } },
      { name: "esummary", arguments: { db: "gene", id: "<1:linksets.linksetdbs.links>" } },
    ],
    templates: [
      "Search [dbSNP](0.db) for {symbol}, link the first [SNP](1.dbfrom) to [its gene](1.db), and show [that gene's](2.db) summary.",
      "[snp](0.db) search by gene name {symbol}; [snp](1.dbfrom) to [gene](1.db); docsum of [the gene](2.db)",
      "Take the first [dbSNP record](0.db) for {symbol}. Which [Entrez gene](1.db) does [this SNP](1.dbfrom) link to, and what is in [the gene summary](2.db)?",
      "To check our annotation: find a [SNP](0.db) in {symbol} at NCBI, follow [the SNP's](1.dbfrom) link to [Gene](1.db), and report chromosome and aliases from [the gene docsum](2.db).",
      "By Entrez, from gene name {symbol} to a [variant in dbSNP](0.db), from [the variant](1.dbfrom) to the [NCBI gene](1.db) and its [gene summary](2.db).",
      "Find [dbSNP entries](0.db) under {symbol}, then go [from the first SNP](1.dbfrom) to the [gene](1.db) it lies in and summarize the [gene record](2.db).",
      "Does the first [SNP](0.db) that Entrez lists for {symbol} really belong to that gene? Link [the SNP](1.dbfrom) to [Gene](1.db) and read the [gene's docsum](2.db).",
    ],
  },
  {
    id: "pubmed-search-to-summary",
    from: topicArticles,
    steps: [
      { name: "esearch", arguments: { db: "pubmed", term: "{topic}[Title] AND {year}[Date - Publication]" } },
      { name: "esummary", arguments: { db: "pubmed", id: "<0:esearchresult.idlist>" } },
    ],
    templates: [
      "Search [PubMed](0.db,1.db) for articles of {year} with {topic} in the title and summarize the first one.",
      "Which [PubMed](0.db,1.db) paper from {year} has {topic} in its title? Give me journal and first author from the docsum.",
      "[PubMed](0.db,1.db): {topic} in title, published {year}; docsum of hit one",
      "I need one reference on {topic} from {year}: find it in [PubMed](0.db,1.db) and show its bibliographic summary.",
      "Find titles about {topic} published in {year} in [PubMed](0.db,1.db), then tell me volume and pages of the top article.",
      "With E-utilities, esearch [PubMed](0.db,1.db) for {topic} as title words limited to {year}, and esummary on the first PMID.",
      "What was written on {topic} in {year}? Take the first [PubMed](0.db,1.db) title match and summarize the record.",
    ],
  },
  {
    id: "pubmed-search-to-record",
    from: pubmedTopics,
    steps: [
      { name: "esearch", arguments: { db: "pubmed", term: "{topic}[Title]" } },
      { name: "efetch", arguments: { db: "pubmed", id: "<0:esearchresult.idlist>" } },
    ],
    templates: [
      "Search [PubMed](0.db,1.db) titles for {topic} and fetch the full record of the first article.",
      "Get me a complete [PubMed](0.db,1.db) record whose title mentions {topic}.",
      "[PubMed](0.db,1.db) title search {topic} -> efetch first PMID",
      "Find a paper with {topic} in the title in [PubMed](0.db,1.db), then retrieve its citation with DOI and authors.",
      "I would like the whole [PubMed](0.db,1.db) entry of the top article titled with {topic}; look its PMID up first.",
      "Which article does [PubMed](0.db,1.db) list first for {topic} in titles? Download that record.",
      "Please esearch {topic} in [PubMed](0.db,1.db) (title field) and efetch what comes first.",
    ],
  },
  {
    id: "pubmed-search-to-uniprot-citation",
    from: citedTopics,
    steps: [
      { name: "esearch", arguments: { db: "pubmed", term: "{topic}[Title] AND {year}[Date - Publication]" } },
      { name: "get_citation_by_id", arguments: { citationId: "<0:esearchresult.idlist>" } },
    ],
    templates: [
      "Find a [PubMed](0.db) article of {year} with {topic} in the title and check whether UniProt cites it.",
      "Search [PubMed](0.db) for {topic} in titles of {year}; then open UniProt's citation record of the first PMID.",
      "[PubMed](0.db) {topic}[title] {year} -> PMID -> UniProt citation",
      "Is the first {year} paper on {topic} in [PubMed](0.db), going by its title, among the literature of UniProt? Show the citation.",
      "From a [PubMed](0.db) title search on {topic} in {year} to the UniProt literature entry with that number.",
      "Which proteins' literature includes the {year} paper on {topic}? Get its number from [PubMed](0.db) titles and look the number up in UniProt's citations.",
      "Take the first hit in [PubMed](0.db) for the title words {topic}, year {year}, and retrieve what UniProt stores about that publication.",
    ],
  },
  {
    id: "uniprot-literature-to-pubmed",
    from: citedSubjects,
    steps: [
      { name: "search_literature_citations", arguments: { query: 'title:"{subject}"' } },
      { name: "esummary", arguments: { db: "pubmed", id: "<0:results.citation.id>" } },
    ],
    templates: [
      "Search the articles UniProt cites for {subject} in the title and get the [PubMed](1.db) summary of the first.",
      "Which publication on {subject} does UniProt cite, and what is its [PubMed docsum](1.db)?",
      "UniProt citations, title {subject} -> PMID -> esummary in [pubmed](1.db)",
      "Find a paper titled with {subject} in UniProt's literature and fetch its summary from [NCBI's PubMed](1.db).",
      "I trust curated references: take one from UniProt whose title has {subject}, then its [PubMed](1.db) document summary.",
      "From UniProt's literature on {subject} go to [PubMed](1.db) and show the bibliographic summary of article one.",
      "What volume and pages does [PubMed](1.db) give for the first article about {subject} that UniProt lists by title?",
    ],
  },
  {
    id: "uniprot-author-to-pubmed",
    from: citedAuthors,
    steps: [
      { name: "search_literature_citations", arguments: { query: "author:{author}" } },
      { name: "efetch", arguments: { db: "pubmed", id: "<0:results.citation.id>" } },
    ],
    templates: [
      "Which articles by {author} does UniProt cite? Fetch the [PubMed record](1.db) of the first one.",
      "Find a UniProt citation authored by {author} and retrieve the complete record from [PubMed](1.db).",
      "UniProt literature, author {author} -> PMID -> efetch [pubmed](1.db)",
      "Search UniProt's references for the author {author}; I want the first one's [PubMed](1.db) entry.",
      "Has {author} published something that is cited in UniProt? Show me the paper as [PubMed](1.db) has it.",
      "Look up {author} among the authors in UniProt's literature and download the top paper's record from [NCBI PubMed](1.db).",
      "Get the [PubMed](1.db) record, DOI included, of a UniProt-cited paper by {author}.",
    ],
  },
];
