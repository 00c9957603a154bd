import {
  broadTopics,
  clinicalGenes,
  families,
  firstAuthors,
  geneConsequences,
  higherTaxa,
  humanNcbiGenes,
  journalYears,
  namedProteins,
  namedTaxa,
  ncbiGenes,
  proteinOrganisms,
  pubmedDiseases,
  pubmedTopics,
  snpStretches,
  topicArticles,
} from "../../../pools/ncbi.ts";
import { asks } from "../../asks.ts";
import {
  chemistryDatabases,
  literatureDatabases,
  organismDatabases,
  pageSizes,
  proteinDatabases,
  sessions,
  skips,
  windows,
} from "../shared.ts";
import { compounds, proteinOrder, pubmedOrder } from "./shared.ts";

export const esearchAsks = asks("esearch", [
  {
    from: pubmedTopics,
    arguments: { db: "pubmed", term: "{topic}" },
    templates: [
      "Which [PubMed](db) articles deal with {topic}?",
      "[pubmed](db) {topic}",
      "I'm starting a review on {topic}; get me the [PMIDs](db) to begin with.",
      "Search [PubMed](db) for {topic}.",
      "Journal club needs a paper about {topic}. What does [PubMed](db) offer?",
      "Has anything on {topic} made it into [PubMed](db)?",
    ],
  },
  {
    from: topicArticles,
    arguments: { db: "pubmed", term: "{topic}[Title] AND {year}[Publication Date]" },
    templates: [
      "[PubMed](db) papers of {year} with {topic} [in the title](term)",
      "Which [PubMed](db) articles from {year} have {topic} [in their title](term)?",
      "Looking for titles: {topic} [must be part of the title](term), published {year}, [PubMed](db) only.",
      "Find {year} publications in [PubMed](db) that are [titled](term) with {topic}.",
    ],
  },
  {
    from: topicArticles,
    arguments: { db: "pubmed", term: "{topic}", datetype: "pdat", mindate: "{since}", maxdate: "{until}" },
    templates: [
      "What does [PubMed](db) have on {topic} [published](datetype) between {since} and {until}?",
      "[PubMed](db): {topic}, [publication date](datetype) {since} to {until}",
      "For a meta-analysis of {topic}, search [PubMed](db) with the [publication date](datetype) limited to {since}-{until}.",
      "Restrict my [PubMed](db) search for {topic} to articles [that came out](datetype) no earlier than {since} and no later than {until}.",
    ],
  },
  {
    from: pubmedTopics,
    choose: { order: pubmedOrder, n: pageSizes },
    arguments: { db: "pubmed", term: "{topic}", sort: "{order}", retmax: "{n}" },
    templates: [
      "{n} [PubMed](db) hits for {topic}, {order}",
      "Find up to {n} articles about {topic} in [PubMed](db), {order}.",
      "List PMIDs from [PubMed](db) on {topic}: at most {n} of them and {order}.",
      "Could you pull {n} [PubMed](db) records on {topic} for my reading list, {order}?",
    ],
  },
  {
    from: firstAuthors,
    arguments: { db: "pubmed", term: "{author}[Author]" },
    templates: [
      "What did [{author}](term) [write](term), according to [PubMed](db)?",
      "[PubMed](db) publications [by {author}](term)",
      "We are inviting [the author {author}](term) to give a talk. Which of their papers are in [PubMed](db)?",
    ],
  },
  {
    from: journalYears,
    arguments: { db: "pubmed", term: "{journal}[Journal] AND {year}[Publication Date]" },
    templates: [
      "Which [PubMed](db) articles appeared [in the journal {journal}](term) in {year}?",
      "[PubMed](db) ids of articles [published in {journal}](term) during {year}",
      "What was [printed in {journal}](term) back in {year}? [PubMed](db) ids only.",
    ],
  },
  {
    from: pubmedTopics,
    choose: {
      part: {
        one: {
          title: ["in titles only", "searching nothing but the title field", "restricted to the title field"],
        },
      },
    },
    arguments: { db: "pubmed", term: "{topic}", field: "{part}", rettype: "count" },
    templates: [
      "[How many](rettype) [PubMed](db) articles mention {topic}, {part}?",
      "[Just the number of hits](rettype) for {topic} in [PubMed](db), {part}, please.",
      "{topic}: [hit count](rettype) in [PubMed](db), {part}",
    ],
  },
  {
    from: broadTopics,
    choose: { n: pageSizes, skip: skips },
    arguments: { db: "pubmed", term: "{topic}", retstart: "{skip}", retmax: "{n}", rettype: "uilist" },
    templates: [
      "Skip the first {skip} [PubMed](db) hits for {topic} and [list the ids](rettype) of the next {n}.",
      "I page through [PubMed](db) results on {topic}: [list of ids](rettype) please, offset {skip}, {n} per page.",
      "Next {n} after the first {skip} in a [PubMed](db) search for {topic}, [as a plain id list](rettype).",
    ],
  },
  {
    from: ncbiGenes,
    arguments: { db: "gene", term: "{symbol}[Gene Name] AND {organism}[Organism]" },
    templates: [
      "Under which number does [NCBI Gene](db) file [{species}](term) [{symbol}](term)?",
      "[Entrez Gene](db) number for [{symbol}](term) in [{species}](term)?",
      "Search [NCBI Gene](db) for the [{species}](term) gene [{symbol}](term).",
      "[{symbol}](term) [{species}](term) [entrez gene id](db)",
      "A reviewer wants [Entrez gene identifiers](db); which one belongs to [{symbol}](term) of [{species}](term)?",
      "Find the record [in NCBI's Gene database](db) whose [symbol is {symbol}](term) and whose [organism is {species}](term).",
    ],
  },
  {
    from: humanNcbiGenes,
    arguments: { db: "gene", term: "{band}[Default Map Location] AND {organism}[Organism]" },
    templates: [
      "Which [{species}](term) genes does [NCBI Gene](db) [place at {band}](term)?",
      "Genes [mapped to {band}](term) in [{species}](term), from [Entrez Gene](db)",
      "Our CGH array shows a loss. Search [NCBI Gene](db) for [{species}](term) genes [at cytogenetic location {band}](term).",
    ],
  },
  {
    from: humanNcbiGenes,
    choose: { n: pageSizes },
    arguments: {
      db: "gene",
      term: "{chromosome}[Chromosome] AND {organism}[Organism]",
      sort: "name",
      retmax: "{n}",
    },
    templates: [
      "First {n} [{species}](term) genes [on chromosome {chromosome}](term) in [NCBI Gene](db), [sorted by name](sort)",
      "Search [Entrez Gene](db) for [{species}](term) genes [located on chromosome {chromosome}](term); [alphabetical order](sort), {n} ids.",
      "Give me {n} gene ids [from NCBI Gene](db) [for chromosome {chromosome}](term) of [{species}](term), [ordered by gene name](sort).",
    ],
  },
  {
    from: clinicalGenes,
    arguments: { db: "snp", term: "{symbol}[Gene Name]" },
    templates: [
      "Which variants does [dbSNP](db) list [in the gene {symbol}](term)?",
      "[dbSNP](db) search: SNPs [in {symbol}](term)",
      "Get rs numbers [for {symbol}](term) through an [Entrez SNP](db) search.",
    ],
  },
  {
    from: clinicalGenes,
    choose: { n: pageSizes },
    arguments: {
      db: "snp",
      term: "{symbol}[Gene Name] AND pathogenic[Clinical Significance]",
      retmax: "{n}",
    },
    templates: [
      "{n} [pathogenic](term) [dbSNP](db) variants [of the gene {symbol}](term)",
      "Search [dbSNP](db) for [{symbol}](term) variants with [clinical significance pathogenic](term), {n} at most.",
      "For genetic counselling I need up to {n} rs ids [in {symbol}](term) that [dbSNP](db) [flags as pathogenic](term).",
    ],
  },
  {
    from: geneConsequences,
    arguments: { db: "snp", term: "{symbol}[Gene Name] AND {consequence}[Function Class]" },
    templates: [
      "Does [dbSNP](db) have [{consequence}](term) variants [in {symbol}](term)?",
      "[dbSNP](db) rs ids of [{consequence} variants](term) [in the gene {symbol}](term)",
      "Query [dbSNP](db) [by gene {symbol}](term) and [function class {consequence}](term).",
    ],
  },
  {
    from: snpStretches,
    arguments: { db: "snp", term: "{chrom}[Chromosome] AND {lower}:{upper}[Base Position]", sort: "CHRPOS" },
    templates: [
      "[dbSNP](db) entries [on chromosome {chrom}](term) [from base {lower}](term) [to base {upper}](term), [sorted by position](sort)",
      "Primers sit [on chromosome {chrom}](term) [between {lower}](term) [and {upper}](term): which SNPs does [dbSNP](db) have there, [in chromosomal order](sort)?",
      "Search [dbSNP](db) [on chr{chrom}](term), [positions {lower}](term) [through {upper}](term), [ordered along the chromosome](sort).",
    ],
  },
  {
    from: namedProteins,
    arguments: {
      db: "protein",
      term: "{symbol}[Gene Name] AND {organism}[Organism] AND refseq[Filter]",
      idtype: "acc",
    },
    templates: [
      "[RefSeq](term) [protein accessions](idtype,db) for the [{species}](term) gene [{symbol}](term)",
      "Search [NCBI Protein](db) for [RefSeq](term) entries of [{species}](term) [{symbol}](term) and [return accessions rather than GI numbers](idtype).",
      "Which [RefSeq](term) records does [the NCBI Protein database](db) hold for [{symbol}](term) of [{species}](term)? [Accession.version](idtype), please.",
    ],
  },
  {
    from: namedProteins,
    arguments: { db: "protein", term: "{protein_name}[Protein Name] AND {organism}[Organism]" },
    templates: [
      "Find [{species}](term) entries [named {protein_name}](term) in [NCBI Protein](db).",
      "Is there [a protein called {protein_name}](term) from [{species}](term) in the [NCBI Protein database](db)?",
      "[Entrez Protein](db) search, [protein name {protein_name}](term), [{species}](term) only",
    ],
  },
  {
    from: proteinOrganisms,
    choose: { order: proteinOrder },
    arguments: {
      db: "protein",
      term: "{organism}[Organism] AND {shortest}:{longest}[Sequence Length]",
      sort: "{order}",
    },
    templates: [
      "[NCBI Protein](db) records of [{organism}](term) with [at least {shortest}](term) and [at most {longest} residues](term), {order}",
      "Search [Entrez Protein](db) for [{organism}](term) sequences [of {shortest}](term) [to {longest} aa](term), {order}.",
      "Which [{organism}](term) proteins [measuring {shortest}](term) [up to {longest} amino acids](term) does [NCBI Protein](db) contain, {order}?",
    ],
  },
  {
    from: namedTaxa,
    arguments: { db: "taxonomy", term: "{common_name}" },
    templates: [
      "Look up {common_name} in [NCBI Taxonomy](db) by an Entrez search.",
      "esearch [taxonomy](db): {common_name}",
      "Which taxid does a search of [the NCBI Taxonomy database](db) return for {common_name}?",
    ],
  },
  {
    from: higherTaxa,
    arguments: { db: "taxonomy", term: "{name}[Next Level]" },
    templates: [
      "Search [NCBI Taxonomy](db) for the taxa [one level below {name}](term).",
      "[NCBI Taxonomy](db) ids of the [immediate children of {name}](term)",
      "What sits [directly under {name}](term) in the [Entrez Taxonomy](db) tree?",
    ],
  },
  {
    from: families,
    choose: { rank: ["genus", "species"] },
    arguments: { db: "taxonomy", term: "{name}[Subtree] AND {rank}[Rank]", rettype: "count" },
    templates: [
      "[Count](rettype) the [NCBI Taxonomy](db) nodes of [rank {rank}](term) [within {name}](term).",
      "[How many](rettype) taxa of [rank {rank}](term) does [NCBI Taxonomy](db) have [in the subtree of {name}](term)?",
      "[{name} subtree](term), [rank {rank}](term), [total only](rettype), [NCBI Taxonomy](db)",
    ],
  },
  {
    from: pubmedTopics,
    arguments: { db: "pubmed", term: "{topic}", usehistory: "y" },
    templates: [
      "Search [PubMed](db) for {topic} and [keep the result on the history server](usehistory).",
      "I'll fetch the abstracts later: run {topic} against [PubMed](db) and [store the hits in the Entrez history](usehistory).",
      "[PubMed](db) query {topic} [with usehistory on](usehistory)",
    ],
  },
  {
    from: sessions,
    choose: {
      topic: ["apoptosis", "asthma", "obesity", "stroke", "melanoma", "autophagy", "influenza", "sepsis"],
    },
    arguments: { db: "pubmed", term: "{topic}", usehistory: "y", WebEnv: "{session}" },
    templates: [
      "Add a [PubMed](db) search for {topic} [to my history session](usehistory) {session}.",
      "Run {topic} in [PubMed](db) and [append the list to the Entrez history](usehistory) under WebEnv {session}.",
      "My pipeline keeps all hit lists in session {session}. Search [PubMed](db) for {topic} and [save it there as well](usehistory).",
    ],
  },
  {
    from: sessions,
    choose: {
      topic: ["review", "mouse", "kinase", "mutation", "children", "therapy", "structure", "receptor"],
    },
    arguments: { db: "pubmed", term: "{topic}", usehistory: "y", WebEnv: "{session}", query_key: "{key}" },
    unheld: "sessions of the history server",
    templates: [
      "Within list {key} of history session {session}, which [PubMed](db) articles mention {topic}? [Keep the intersection in the history](usehistory).",
      "Intersect query_key {key} from WebEnv {session} with a [PubMed](db) search for {topic}, [storing the result on the server](usehistory).",
      "[PubMed](db) term {topic}, combined with stored set #{key} (WebEnv {session}), [usehistory=y](usehistory)",
    ],
  },
  {
    from: pubmedTopics,
    choose: {
      days: windows,
      when: {
        one: {
          edat: ["entered into Entrez", "added to the database"],
          mdat: ["modified", "revised by NLM"],
          pdat: ["published", "issued by a journal"],
        },
      },
    },
    arguments: { db: "pubmed", term: "{topic}", reldate: "{days}", datetype: "{when}" },
    unheld: "days of dates of articles",
    templates: [
      "[PubMed](db) records on {topic} {when} in the last {days} days",
      "Literature alert: which {topic} articles in [PubMed](db) were {when} during the past {days} days?",
      "Anything about {topic} that was {when} within {days} days of today? Check [PubMed](db).",
    ],
  },
  {
    from: pubmedDiseases,
    choose: { db: literatureDatabases },
    arguments: { db: "{db}", term: "{topic}" },
    unheld: "records of other Entrez databases",
    templates: [
      "Search {db} for {topic} and list the record ids.",
      "Does {db} have entries about {topic}?",
      "Which ids come up when I look for {topic} in {db}?",
    ],
  },
  {
    from: proteinOrganisms,
    choose: { db: organismDatabases },
    arguments: { db: "{db}", term: "{organism}[Organism]" },
    unheld: "records of other Entrez databases",
    templates: [
      "Which entries [from {organism}](term) are in {db}?",
      "Find records [of the organism {organism}](term) in {db}.",
      "We work on {organism}; search {db} [by organism](term).",
    ],
  },
  {
    from: namedProteins,
    choose: { db: proteinDatabases },
    arguments: { db: "{db}", term: "{protein_name}" },
    unheld: "records of other Entrez databases",
    templates: [
      "Search {db} for {protein_name}.",
      "What does an Entrez search of {db} find for {protein_name}?",
      "{protein_name}: any hits in {db}?",
    ],
  },
  {
    from: compounds,
    choose: { db: chemistryDatabases },
    arguments: { db: "{db}", term: "{compound}" },
    unheld: "records of other Entrez databases",
    templates: [
      "Is {compound} recorded in {db}? Give me the matching ids.",
      "Under which ids is {compound} filed in {db}?",
      "{db} id {compound}",
    ],
  },
  {
    missing: ["term"],
    choose: {
      db: {
        one: {
          pubmed: ["PubMed"],
          gene: ["NCBI Gene"],
          snp: ["dbSNP"],
          taxonomy: ["NCBI Taxonomy"],
          clinvar: ["ClinVar"],
        },
      },
    },
    arguments: { db: "{db}" },
    templates: [
      "Run a search in {db} for me.",
      "How many records in {db} match my query?",
      "I'd like the ids that {db} returns for the topic of my thesis.",
    ],
  },
  {
    missing: ["db"],
    from: clinicalGenes,
    arguments: { term: "{symbol}" },
    templates: ["Search Entrez for {symbol}.", "Which NCBI records match {symbol}? Use esearch."],
  },
  {
    missing: ["db", "term"],
    arguments: {},
    templates: [
      "Do an Entrez search and give me the ids.",
      "Can you query one of the NCBI databases for me?",
    ],
  },
]);
