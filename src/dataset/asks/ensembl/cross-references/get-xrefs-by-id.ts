import {
  linkedFishGenes,
  linkedMouseGenes,
  referencedGenes,
  referencedProteins,
} from "../../../pools/genomics.ts";
import { asks } from "../../asks.ts";
import { geneDatabases } from "./shared.ts";

export const getXrefsByIdAsks = asks("get_xrefs_by_id", [
  {
    from: referencedGenes,
    arguments: { id: "{gene_id}" },
    templates: [
      "Which entries in other databases is {gene_id} linked to?",
      "{gene_id} cross-refs",
      "I have the Ensembl gene {gene_id} and want to know under which accessions external resources list it.",
      "List synonyms and database links that Ensembl stores for {gene_id}.",
      "What are the HGNC, NCBI Gene and OMIM numbers of {gene_id}?",
    ],
  },
  {
    from: referencedGenes,
    choose: { db: geneDatabases },
    arguments: { id: "{gene_id}", external_db: "{db}" },
    templates: [
      "Convert {gene_id} to its {db} entry.",
      "Ensembl gene {gene_id} → {db}?",
      "What is the {db} reference of {gene_id}?",
      "Our collaborators only take {db} accessions. Which one corresponds to {gene_id}?",
      "Restrict the external references of {gene_id} to {db}.",
    ],
  },
  {
    from: referencedProteins,
    choose: {
      db: {
        one: {
          GO: ["GO", "Gene Ontology"],
          RefSeq_mRNA: ["RefSeq mRNA", "RefSeq NM_"],
        },
      },
    },
    arguments: { id: "{transcript_id}", external_db: "{db}" },
    templates: [
      "Which {db} entries are attached to the transcript {transcript_id}?",
      "{transcript_id} {db} cross-references",
      "For {transcript_id}, show me nothing but the {db} links in Ensembl.",
    ],
  },
  {
    from: referencedProteins,
    choose: {
      db: {
        one: {
          "Uniprot/SWISSPROT": ["Swiss-Prot", "UniProtKB/Swiss-Prot", "reviewed UniProt"],
          RefSeq_peptide: ["RefSeq protein", "RefSeq peptide", "RefSeq NP_"],
        },
      },
    },
    arguments: { id: "{protein_id}", external_db: "{db}" },
    templates: [
      "Give me the {db} accession of the Ensembl protein {protein_id}.",
      "Mass spec search hit {protein_id}; what's the matching {db} entry?",
      "{protein_id} to {db}",
    ],
  },
  {
    from: referencedGenes,
    arguments: { id: "{gene_id}", all_levels: true },
    templates: [
      "Collect every outside accession that {gene_id} maps to, [including those of its transcripts and proteins](all_levels)",
      "Collect every database link of {gene_id} [down through transcripts and translations](all_levels).",
      "Which outside accessions are known for {gene_id} [at every level: gene, transcript, protein](all_levels)?",
    ],
  },
  {
    from: referencedGenes,
    choose: { db: geneDatabases },
    arguments: { id: "{gene_id}", external_db: "{db}", object_type: "gene", db_type: "core" },
    templates: [
      "[In the core database](db_type), what {db} entry does [the gene](object_type) {gene_id} have?",
      "Treat {gene_id} [as a gene](object_type) and list its {db} links [from Ensembl core](db_type).",
      "{db} xref for [gene object](object_type) {gene_id}, [core db only](db_type)",
    ],
  },
  {
    from: linkedMouseGenes,
    choose: {
      db: { one: { MGI: ["MGI", "Mouse Genome Informatics"], EntrezGene: ["Entrez Gene", "NCBI Gene"] } },
    },
    arguments: { id: "{gene_id}", species: "{species}", external_db: "{db}" },
    templates: [
      "What's the {db} ID of the {species} gene {gene_id}?",
      "{species} {gene_id}: {db} cross-reference",
      "I need to order a {species} strain and the repository asks for its {db} number. We only know {gene_id}.",
    ],
  },
  {
    from: linkedFishGenes,
    choose: { db: { one: { ZFIN_ID: ["ZFIN"], EntrezGene: ["Entrez Gene", "NCBI Gene"] } } },
    arguments: { id: "{gene_id}", species: "{species}", external_db: "{db}" },
    templates: [
      "Which {db} record describes {species} {gene_id}?",
      "Link {gene_id} of {species} to {db}.",
      "Does {gene_id} ({species}) have a counterpart in {db}?",
    ],
  },
  {
    missing: ["id"],
    choose: { db: geneDatabases },
    arguments: { external_db: "{db}" },
    templates: [
      "Give me the {db} accession for my Ensembl gene.",
      "What {db} entry is our Ensembl identifier linked to?",
    ],
  },
  {
    missing: ["id"],
    arguments: { all_levels: true },
    templates: [
      "List the external cross-references of this gene ID, [including transcript- and protein-level ones](all_levels).",
      "Which outside databases link to that stable ID, [with its transcripts and proteins taken along](all_levels)?",
    ],
  },
]);
