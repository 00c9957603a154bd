import {
  geneAliases,
  linkedFishGenes,
  linkedMouseGenes,
  referencedGenes,
  referencedProteins,
} from "../../../pools/genomics.ts";
import { asks } from "../../asks.ts";
import { nameDatabases } from "./shared.ts";

export const lookupXrefNameAsks = asks("lookup_xref_name", [
  {
    from: referencedProteins,
    arguments: { name: "{refseq_transcript}", species: "{species}" },
    rules: { species: "human-reference-sequence" },
    templates: [
      "What does Ensembl hold about the external reference {refseq_transcript} of {species}?",
      "Describe the external database entry {refseq_transcript} as Ensembl records it.",
      "From which source database does Ensembl take the cross-reference named {refseq_transcript}?",
      "{refseq_transcript} - look this external name up among Ensembl's {species} xrefs",
    ],
  },
  {
    from: referencedProteins,
    arguments: { name: "{uniprot_accession}", species: "{species}" },
    templates: [
      "Which external databases does Ensembl associate the accession {uniprot_accession} with in {species}?",
      "Is {uniprot_accession} known to Ensembl as an external reference for {species}, and from where?",
      "{species}: xref record named {uniprot_accession}",
      "In a {species} annotation I came across the accession {uniprot_accession}. Under which external database does Ensembl file it, with what description?",
    ],
  },
  {
    from: referencedGenes,
    arguments: { name: "{hgnc_id}", species: "{species}" },
    rules: { species: "human-only-identifier" },
    templates: [
      "Description and synonyms of the external entry {hgnc_id} in Ensembl?",
      "What gene name stands behind the external reference {hgnc_id} according to Ensembl's xrefs?",
      "Find Ensembl's cross-reference entry called {hgnc_id} ({species}).",
    ],
  },
  {
    from: geneAliases,
    arguments: { name: "{alias}", species: "{species}" },
    templates: [
      "Which external entries list {alias} as a synonym in {species}?",
      "What are the aliases and former names that go with {alias} in {species} external databases?",
      "Look up the external name {alias} for {species} and show me its description.",
      "Where does the label {alias} come from? Search Ensembl's {species} external references.",
    ],
  },
  {
    from: referencedGenes,
    choose: { db: nameDatabases },
    arguments: { name: "{symbol}", species: "{species}", external_db: "{db}" },
    templates: [
      "Look for {symbol} among the {db} references of {species} in Ensembl.",
      "Which {db} entry is labelled {symbol} in {species}, and which synonyms does it list?",
      "{db} xref with the display name {symbol}, {species}",
      "According to {db} cross-references in Ensembl, what else has {species} {symbol} been called?",
    ],
  },
  {
    from: linkedMouseGenes,
    arguments: { name: "{symbol}", species: "{species}" },
    templates: [
      "Which external entries are labelled {symbol} in {species}?",
      "What description do the external databases give the {species} label {symbol} in Ensembl's references?",
      "{species} external references by name: {symbol}",
    ],
  },
  {
    from: linkedFishGenes,
    arguments: { name: "{symbol}", species: "{species}", external_db: "ZFIN_ID" },
    templates: [
      "[Among ZFIN references](external_db) of {species}, what is the entry displayed as {symbol}?",
      "Give me the [ZFIN](external_db) entry for the label {symbol} from Ensembl's {species} xrefs.",
      "{species} [ZFIN](external_db) entry labelled {symbol} - accession and description?",
    ],
  },
  {
    from: referencedGenes,
    choose: { db: nameDatabases },
    arguments: { name: "{symbol}", species: "{species}", external_db: "{db}", db_type: "core" },
    templates: [
      "Search [Ensembl's core database](db_type) for the {db} entry named {symbol} in {species}.",
      "[core db](db_type), {species}, {db}: entry named {symbol}?",
      "Does [the core database](db_type) hold a {db} reference called {symbol} for {species}, and what does it say?",
    ],
  },
  {
    missing: ["name"],
    choose: { db: nameDatabases },
    arguments: { species: "homo_sapiens", external_db: "{db}" },
    templates: [
      "Look up the {db} reference with this label in [human](species).",
      "What description does the {db} entry in my list have for [human](species)?",
    ],
  },
  {
    missing: ["species"],
    from: linkedMouseGenes,
    arguments: { name: "{symbol}" },
    templates: [
      "Which external entries does Ensembl know under the label {symbol}?",
      "Find the cross-reference named {symbol} in our organism.",
    ],
  },
]);
