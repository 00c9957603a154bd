import {
  allArticles,
  heldSnps,
  maneGenes,
  namedTaxa,
  pmidTriples,
  pubmedArticles,
  refseqTranscripts,
  swissprotRecords,
  tableGenes,
} from "../../../pools/ncbi.ts";
import { asks } from "../../asks.ts";
import { otherDatabases, recordNumbers, sessions } from "../shared.ts";
import {
  complexities,
  formats,
  nucleotideTypes,
  otherTypes,
  proteinTypes,
  sequencePlain,
  snpTypes,
  strands,
} from "./shared.ts";

export const efetchAsks = asks("efetch", [
  {
    from: swissprotRecords,
    arguments: { db: "protein", id: "{accession}", rettype: "fasta" },
    templates: [
      "Fetch [NCBI Protein](db) {accession} [in FASTA](rettype).",
      "efetch [protein](db) {accession} [fasta](rettype)",
      "I need the [FASTA sequence](rettype) of {accession} out of the [NCBI Protein](db) database.",
      "What is the [FASTA record](rettype) for accession {accession} in [Entrez Protein](db)?",
      "Aligning homologs today; download {accession} from [NCBI's protein database](db), [FASTA please](rettype).",
    ],
  },
  {
    from: swissprotRecords,
    choose: { plain: sequencePlain },
    arguments: { db: "protein", id: "{accession}", rettype: "fasta", retmode: "{plain}" },
    templates: [
      "Retrieve the [FASTA](rettype) of [NCBI protein](db) {accession} {plain}.",
      "{accession} from [NCBI Protein](db), [FASTA format](rettype), {plain}",
      "For my aligner: the [FASTA entry](rettype) of {accession} as [Entrez Protein](db) has it, {plain}.",
    ],
  },
  {
    from: swissprotRecords,
    choose: { plain: sequencePlain },
    arguments: {
      db: "protein",
      id: "{accession}",
      rettype: "fasta",
      retmode: "{plain}",
      seq_start: "{start}",
      seq_stop: "{stop}",
    },
    templates: [
      "Residues {start} to {stop} of [NCBI Protein](db) {accession} as [FASTA](rettype) {plain}",
      "I am cloning a fragment of {accession}: fetch only amino acids {start} through {stop} from [NCBI Protein](db), [FASTA](rettype), {plain}.",
      "Cut [Entrez protein](db) {accession} from position {start} up to {stop} and return the piece in [FASTA format](rettype) {plain}.",
      "[FASTA](rettype) of {accession}, [NCBI protein](db), seq_start {start}, seq_stop {stop}, {plain}",
    ],
  },
  {
    from: allArticles,
    arguments: { db: "pubmed", id: "{pmid}", rettype: "abstract" },
    templates: [
      "I'd like to read [the abstract](rettype) that [PubMed](db) has under {pmid}.",
      "[abstract](rettype) [pmid](db) {pmid}",
      "What does [the abstract](rettype) of [PMID](db) {pmid} say?",
      "I can't access the paper, but can you get [its abstract](rettype) from [PubMed](db)? The number is {pmid}.",
    ],
  },
  {
    from: allArticles,
    arguments: { db: "pubmed", id: "{pmid}", rettype: "medline", retmode: "text" },
    templates: [
      "[PubMed](db) {pmid} in [MEDLINE](rettype) format, [plain text](retmode)",
      "EndNote import: give me [PMID](db) {pmid} as a [MEDLINE record](rettype) [in text mode](retmode).",
      "Export the citation {pmid} from [PubMed](db) in the [tagged MEDLINE layout](rettype), [text file](retmode).",
    ],
  },
  {
    from: pubmedArticles,
    arguments: { db: "pubmed", id: "{pmid}" },
    templates: [
      "Fetch the full [PubMed](db) record of {pmid}.",
      "I'd like everything [PubMed](db) stores about article {pmid}: authors, identifiers, pages.",
      "Download the complete citation record for [PMID](db) {pmid} with efetch.",
      "full record [pubmed](db) {pmid}, including the whole author list",
    ],
  },
  {
    from: tableGenes,
    arguments: { db: "gene", id: "{gene_id}", rettype: "gene_table", retmode: "text" },
    templates: [
      "Get the [gene table](rettype) of [NCBI Gene](db) {gene_id} [as text](retmode).",
      "Exon lengths in [NCBI's gene_table report](rettype), [plain text](retmode), [Gene ID](db) {gene_id}",
      "Please fetch the [gene table report](rettype) with exons and introns for [Entrez gene](db) {gene_id}, [text format](retmode).",
    ],
  },
  {
    from: maneGenes,
    arguments: { db: "gene", id: "{gene_id}", retmode: "text" },
    templates: [
      "Fetch [NCBI Gene](db) {gene_id} [as plain text](retmode).",
      "The full [Entrez Gene](db) entry {gene_id}, [in text form](retmode), please.",
      "efetch [gene](db) {gene_id} [retmode text](retmode)",
    ],
  },
  {
    from: namedTaxa,
    arguments: { db: "taxonomy", id: "{taxid}" },
    templates: [
      "Retrieve the complete [NCBI Taxonomy](db) record of taxon {taxid}, lineage included.",
      "Fetch [taxonomy](db) entry {taxid} from NCBI with its whole lineage.",
      "What lineage does the full [NCBI Taxonomy](db) record {taxid} show?",
      "efetch [taxonomy](db) {taxid}",
    ],
  },
  {
    from: heldSnps,
    choose: { what: snpTypes, form: formats },
    arguments: { db: "snp", id: "{number}", rettype: "{what}", retmode: "{form}" },
    templates: [
      "Fetch [dbSNP](db) rs{number} with {what} {form}.",
      "Full [dbSNP](db) entry for rs{number}: {what}, {form}",
      "Download record {number} of [the SNP database](db) at NCBI, {what}, {form}.",
    ],
  },
  {
    from: pmidTriples,
    choose: {
      what: { one: { docsum: ["document summaries", "docsums"], uilist: ["UID list", "list of uids"] } },
    },
    arguments: { db: "pubmed", id: "{pmids}", rettype: "{what}" },
    templates: [
      "efetch the {what} of [PubMed](db) {pmids}.",
      "Through efetch, I'd like the {what} for these [PMIDs](db): {pmids}.",
      "[PubMed](db) ids {pmids}: fetch them as {what}",
    ],
  },
  {
    from: pmidTriples,
    choose: { skip: { one: { 1: ["one", "1"], 2: ["two", "2"] } }, n: [1, 2] },
    arguments: { db: "pubmed", id: "{pmids}", retstart: "{skip}", retmax: "{n}" },
    templates: [
      "Of the [PubMed](db) articles {pmids}, skip {skip} and download at most {n} in full.",
      "Full records for [PMIDs](db) {pmids}, but leave out the first {skip} and stop after {n}.",
      "efetch [pubmed](db) {pmids}, offset {skip}, page size {n}",
    ],
  },
  {
    from: sessions,
    choose: { db: { one: { pubmed: ["PubMed"], protein: ["NCBI Protein"], taxonomy: ["NCBI Taxonomy"] } } },
    arguments: { db: "{db}", WebEnv: "{session}", query_key: "{key}" },
    unheld: "sessions of the history server",
    templates: [
      "Download all {db} records kept as list {key} of history session {session}.",
      "Fetch the full {db} entries behind WebEnv {session}, query key {key}.",
      "efetch {db} query_key {key} WebEnv {session}",
    ],
  },
  {
    from: refseqTranscripts,
    choose: { what: nucleotideTypes },
    arguments: { db: "nuccore", id: "{transcript}", rettype: "{what}", retmode: "text" },
    unheld: "nucleotide sequences",
    templates: [
      "Fetch {transcript} from [nuccore](db) as {what}, [plain text](retmode).",
      "[nuccore](db) {transcript}: {what}, [in text mode](retmode)",
      "Please download the {what} of transcript {transcript} from [NCBI nuccore](db) [as a text file](retmode).",
    ],
  },
  {
    from: refseqTranscripts,
    choose: { side: strands, whole: complexities },
    arguments: {
      db: "nuccore",
      id: "{transcript}",
      rettype: "fasta",
      seq_start: "{start}",
      seq_stop: "{stop}",
      strand: "{side}",
      complexity: "{whole}",
    },
    unheld: "nucleotide sequences",
    templates: [
      "Bases {start} to {stop} of {transcript} in [FASTA](rettype) from [nuccore](db), {side}, {whole}",
      "Primer check: [FASTA](rettype) for nucleotides {start} through {stop} of {transcript} ([nuccore](db)), {side}, {whole}.",
      "[nuccore](db) {transcript}, positions {start} up to {stop}, [FASTA](rettype), {side}, {whole}",
    ],
  },
  {
    from: swissprotRecords,
    choose: { what: proteinTypes },
    arguments: { db: "protein", id: "{accession}", rettype: "{what}" },
    unheld: "GenPept records",
    templates: [
      "Fetch {what} of [NCBI Protein](db) {accession}.",
      "[Entrez Protein](db) {accession}, {what}",
      "From [NCBI Protein](db) I want {what} for {accession}.",
    ],
  },
  {
    choose: { db: otherDatabases, uid: recordNumbers },
    arguments: { db: "{db}", id: "{uid}" },
    unheld: "records of other Entrez databases",
    templates: [
      "Fetch the full record {uid} of {db}.",
      "efetch uid {uid}, database {db}",
      "Download the complete entry with id {uid} out of {db}.",
    ],
  },
  {
    from: otherTypes,
    choose: { uid: recordNumbers },
    arguments: { db: "{db}", id: "{uid}", rettype: "{what}", retmode: "asn.1" },
    unheld: "records of other Entrez databases",
    templates: [
      "efetch {db} {uid} with rettype {what} [in ASN.1](retmode)",
      "Download entry {uid} of NCBI's {db} database: record type {what}, [ASN.1 notation](retmode).",
      "I want {uid} out of {db} as {what}, [encoded as ASN.1](retmode).",
    ],
  },
  {
    missing: ["id"],
    choose: { db: { one: { pubmed: ["PubMed"], protein: ["NCBI Protein"], taxonomy: ["NCBI Taxonomy"] } } },
    arguments: { db: "{db}" },
    templates: [
      "Fetch the full record from {db}.",
      "Download my entry out of {db} in full.",
      "I need the complete {db} record, not only its summary.",
    ],
  },
  {
    missing: ["id"],
    arguments: { db: "protein", rettype: "fasta" },
    templates: [
      "Get the [FASTA sequence](rettype) of my protein from [NCBI Protein](db).",
      "[FASTA](rettype) from [NCBI Protein](db), same accession as last week.",
    ],
  },
]);
