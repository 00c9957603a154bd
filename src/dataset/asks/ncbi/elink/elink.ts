import {
  clinicalSnps,
  gwasSnps,
  maneGenes,
  mimGenes,
  pubmedArticles,
  swissprotRecords,
  variantGenes,
} from "../../../pools/ncbi.ts";
import { asks } from "../../asks.ts";
import { recordNumbers, sessions, windows } from "../shared.ts";
import { articleCommands, geneCommands, linkOutCommands, linkPairs, providers, spans } from "./shared.ts";

export const elinkAsks = asks("elink", [
  {
    from: maneGenes,
    arguments: { dbfrom: "gene", db: "protein", id: "{gene_id}" },
    templates: [
      "Which [NCBI Protein](db) records are linked to [Entrez gene](dbfrom) {gene_id}?",
      "elink [gene](dbfrom) {gene_id} to [protein](db)",
      "Go from [NCBI Gene](dbfrom) {gene_id} to the [proteins](db) it encodes, using Entrez links.",
      "From [GeneID](dbfrom) {gene_id}, follow NCBI's cross-database links into [Entrez Protein](db).",
    ],
  },
  {
    from: mimGenes,
    arguments: { dbfrom: "gene", db: "omim", id: "{gene_id}" },
    templates: [
      "Which [OMIM](db) entries does [NCBI Gene](dbfrom) {gene_id} link to?",
      "[MIM](db) numbers linked with [Entrez gene](dbfrom) {gene_id}?",
      "A geneticist hands me [Gene ID](dbfrom) {gene_id}; use NCBI's links to reach [OMIM](db).",
      "[gene](dbfrom) {gene_id} -> [omim](db) links",
    ],
  },
  {
    from: variantGenes,
    arguments: { dbfrom: "gene", db: "snp", id: "{gene_id}" },
    templates: [
      "What [dbSNP](db) records are linked to [NCBI gene](dbfrom) {gene_id}?",
      "Use Entrez links to collect the [dbSNP](db) variants of [GeneID](dbfrom) {gene_id}.",
      "elink from [gene](dbfrom) {gene_id} to [snp](db)",
      "All [rs records](db) that NCBI connects with [Entrez Gene](dbfrom) entry {gene_id}",
      "Starting with [NCBI Gene](dbfrom) {gene_id}, which neighbours does it have in [the SNP database](db)?",
    ],
  },
  {
    from: maneGenes,
    arguments: { dbfrom: "protein", db: "gene", id: "{protein}" },
    templates: [
      "Which [NCBI Gene](db) record does the [RefSeq protein](dbfrom) {protein} link to?",
      "Map [protein](dbfrom) {protein} to its [Entrez Gene ID](db) via NCBI links.",
      "elink [protein](dbfrom) {protein} [gene](db)",
      "My mass-spec hit is [NCBI protein](dbfrom) {protein}. Follow the link to [Entrez Gene](db).",
    ],
  },
  {
    from: clinicalSnps,
    arguments: { dbfrom: "snp", db: "gene", id: "{number}" },
    templates: [
      "To which [NCBI Gene](db) entry does [dbSNP](dbfrom) rs{number} link?",
      "[Entrez Gene](db) links of [dbSNP](dbfrom) record {number}",
      "Follow NCBI's links from [dbSNP](dbfrom) rs{number} to [Gene](db).",
      "Which [gene ids](db) are connected to [SNP](dbfrom) uid {number} at NCBI?",
    ],
  },
  {
    from: gwasSnps,
    arguments: { dbfrom: "snp", db: "pubmed", id: "{number}" },
    templates: [
      "Which [PubMed](db) articles cite [dbSNP](dbfrom) rs{number}, going by NCBI's links?",
      "[PubMed](db) papers linked to [dbSNP](dbfrom) rs{number}",
      "Is rs{number} from [dbSNP](dbfrom) connected to any publication in [PubMed](db)?",
      "elink: [snp](dbfrom) {number}, [pubmed](db)",
    ],
  },
  {
    from: swissprotRecords,
    arguments: { dbfrom: "protein", db: "taxonomy", id: "{accession}" },
    templates: [
      "Which [NCBI Taxonomy](db) node is linked to [NCBI Protein](dbfrom) {accession}?",
      "[taxonomy](db) link for [Entrez protein](dbfrom) {accession}",
      "Through Entrez links, get from [protein](dbfrom) record {accession} to its organism in [NCBI Taxonomy](db).",
    ],
  },
  {
    from: mimGenes,
    arguments: { dbfrom: "gene", db: "omim", id: "{gene_id}", linkname: "gene_omim" },
    templates: [
      "Only the [gene_omim](linkname) links of [NCBI Gene](dbfrom) {gene_id} to [OMIM](db), please.",
      "[OMIM](db) records that [Entrez gene](dbfrom) {gene_id} reaches through the link [called gene_omim](linkname)",
      "elink [gene](dbfrom) {gene_id}, [omim](db), linkname [gene_omim](linkname)",
    ],
  },
  {
    from: variantGenes,
    choose: { command: geneCommands },
    arguments: { dbfrom: "gene", db: "snp", id: "{gene_id}", cmd: "{command}" },
    templates: [
      "From [the Entrez gene record](dbfrom) {gene_id}, follow the links into [dbSNP](db) {command}.",
      "[gene](dbfrom) {gene_id} to [snp](db) {command}",
      "From [NCBI Gene](dbfrom) {gene_id} I need the links to [dbSNP](db) {command}.",
    ],
  },
  {
    from: maneGenes,
    arguments: { dbfrom: "gene", id: "{gene_id}", cmd: "acheck" },
    templates: [
      "[What kinds of links are available](cmd) for [Entrez gene](dbfrom) {gene_id}?",
      "[List every link type](cmd) that [NCBI Gene](dbfrom) {gene_id} offers.",
      "[Which databases have any links](cmd) from [gene](dbfrom) {gene_id}?",
    ],
  },
  {
    from: maneGenes,
    arguments: { dbfrom: "gene", db: "protein", id: "{gene_id}", idtype: "acc" },
    templates: [
      "[Protein](db) records linked to [NCBI Gene](dbfrom) {gene_id}, [as accession.version](idtype)",
      "Link [Entrez gene](dbfrom) {gene_id} to [NCBI Protein](db) and [give accessions, not GIs](idtype).",
      "Which [NCBI protein](db) [accessions](idtype) are tied to [GeneID](dbfrom) {gene_id}?",
    ],
  },
  {
    from: pubmedArticles,
    choose: { command: articleCommands },
    arguments: { dbfrom: "pubmed", db: "pubmed", id: "{pmid}", cmd: "{command}" },
    unheld: "similar articles",
    templates: [
      "[Articles similar to](db) [PubMed](dbfrom) {pmid} {command}",
      "Find [related papers](db) for [PMID](dbfrom) {pmid} {command}.",
      "[Similar articles](db) of {pmid} in [PubMed](dbfrom) {command}, please.",
    ],
  },
  {
    from: pubmedArticles,
    choose: { command: linkOutCommands },
    arguments: { dbfrom: "pubmed", id: "{pmid}", cmd: "{command}" },
    unheld: "LinkOut pages",
    templates: [
      "For [PubMed](dbfrom) {pmid}, {command}.",
      "[PMID](dbfrom) {pmid}: {command}",
      "I'm looking at [PubMed](dbfrom) article {pmid}. Could you {command}?",
    ],
  },
  {
    from: pubmedArticles,
    choose: { provider: providers },
    arguments: { dbfrom: "pubmed", id: "{pmid}", cmd: "llinks", holding: "{provider}" },
    unheld: "LinkOut pages",
    templates: [
      "[LinkOut URLs](cmd) of provider {provider} for [PubMed](dbfrom) {pmid}",
      "Does {provider} offer [LinkOut links](cmd) for [PMID](dbfrom) {pmid}?",
      "Show the [LinkOut addresses](cmd) of [PubMed](dbfrom) article {pmid} held by {provider} only.",
    ],
  },
  {
    from: pubmedArticles,
    choose: {
      topic: ["review", "mouse", "kinase", "mutation", "children", "therapy", "structure", "receptor"],
      span: spans,
    },
    arguments: {
      dbfrom: "pubmed",
      db: "pubmed",
      id: "{pmid}",
      term: "{topic}",
      datetype: "pdat",
      mindate: "2000",
      maxdate: "{span}",
    },
    unheld: "similar articles",
    templates: [
      "[Similar articles](db) to [PubMed](dbfrom) {pmid} that mention {topic}, [published](datetype) between [2000](mindate) and {span}",
      "[Related papers](db) of [PMID](dbfrom) {pmid}, restricted to {topic} and a [publication date](datetype) [since 2000](mindate) until {span}",
      "From the [neighbours](db) of {pmid} in [PubMed](dbfrom), keep those on {topic} [that appeared](datetype) [from 2000](mindate) to {span}.",
    ],
  },
  {
    from: pubmedArticles,
    choose: { days: windows },
    arguments: { dbfrom: "pubmed", db: "pubmed", id: "{pmid}", reldate: "{days}" },
    unheld: "similar articles",
    templates: [
      "[Articles similar to](db) [PubMed](dbfrom) {pmid} from the last {days} days",
      "Which [related papers](db) of [PMID](dbfrom) {pmid} are newer than {days} days?",
      "Weekly digest: [similar articles](db) for {pmid} in [PubMed](dbfrom), past {days} days only.",
    ],
  },
  {
    from: sessions,
    arguments: { dbfrom: "gene", db: "omim", WebEnv: "{session}", query_key: "{key}" },
    unheld: "sessions of the history server",
    templates: [
      "Link the [NCBI Gene](dbfrom) list {key} in history session {session} to [OMIM](db).",
      "Which [OMIM](db) entries are linked to the [genes](dbfrom) stored under WebEnv {session}, query key {key}?",
      "elink [gene](dbfrom) to [omim](db), query_key {key}, WebEnv {session}",
    ],
  },
  {
    from: linkPairs,
    choose: { uid: recordNumbers },
    arguments: { dbfrom: "{dbfrom}", db: "{db}", id: "{uid}" },
    unheld: "links of other Entrez databases",
    templates: [
      "Follow the Entrez links from [{source}](dbfrom) record {uid} to [{target}](db).",
      "Which entries of [{target}](db) are linked to uid {uid} of [{source}](dbfrom)?",
      "elink from [{source}](dbfrom) to [{target}](db), id {uid}",
    ],
  },
  {
    missing: ["id"],
    choose: { target: { one: { protein: ["NCBI Protein"], omim: ["OMIM"], snp: ["dbSNP"] } } },
    arguments: { dbfrom: "gene", db: "{target}" },
    templates: [
      "Which records of {target} are linked to my [Entrez gene](dbfrom)?",
      "Follow the links from [NCBI Gene](dbfrom) to {target}.",
      "I have a gene open in [NCBI Gene](dbfrom); take me to its entries in {target}.",
    ],
  },
  {
    missing: ["dbfrom"],
    from: mimGenes,
    arguments: { id: "{gene_id}", db: "omim" },
    templates: [
      "Find what is linked to record {gene_id} in [OMIM](db), by elink.",
      "Entrez id {gene_id}: which [OMIM](db) entries is it linked with?",
    ],
  },
]);
