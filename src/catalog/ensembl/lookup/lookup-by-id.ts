import { flag, stableId } from "../../../biology/index.ts";
import { ensembl, path, query } from "../../definition.ts";
import { dbType, layout, speciesOfId } from "../parameters.ts";
import { lookupHints } from "./hints.ts";

export const lookupById = ensembl({
  name: "lookup_by_id",
  tool: "lookup",
  domain: "genomics",
  does: "Find the name, type and location of a gene, transcript or protein by its stable identifier",
  path: "/lookup/id/{id}",
  parameters: {
    id: path(stableId, "Gene, transcript, protein or exon"),
    db_type: dbType,
    expand: query(flag, "Add transcripts, proteins and exons"),
    format_: layout,
    mane: query(flag, "Add MANE transcripts; needs expand"),
    phenotypes: query(flag, "Add phenotypes, for genes"),
    species: speciesOfId,
    utr: query(flag, "Add untranslated regions; needs expand"),
  },
  observe: lookupHints,
  page: "https://www.ensembl.org/id/{=id}",
  example: { id: "ENSG00000157764" },
  asks: [
    "What is {id}?",
    "Which gene has the Ensembl id {id}?",
    "Where in the genome is {id}?",
    "What is the gene symbol of {id}?",
    "Coordinates, strand and biotype of {id}",
    "List the transcripts and exons of {id}",
    "Which gene does the transcript {id} belong to?",
    "What is the canonical transcript of {id}?",
  ],
});
