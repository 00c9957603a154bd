import { flag, stableId } from "../../../biology/index.ts";
import { ensembl, path, query } from "../../definition.ts";
import { dbType, externalDb, objectType, speciesOfId } from "../parameters.ts";
import { xrefHints } from "./hints.ts";

export const getXrefsById = ensembl({
  name: "get_xrefs_by_id",
  tool: "cross_references",
  domain: "genomics",
  does: "List the entries of other databases that an Ensembl identifier is linked to",
  path: "/xrefs/id/{id}",
  parameters: {
    id: path(stableId, "Gene, transcript or protein"),
    all_levels: query(flag, "Add the references of the gene's transcripts and proteins"),
    db_type: dbType,
    external_db: externalDb,
    object_type: objectType,
    species: speciesOfId,
  },
  observe: { ...xrefHints, opening: "{=id} has {#cross-reference}:" },
  page: "https://www.ensembl.org/id/{=id}",
  example: { id: "ENSG00000157764" },
  asks: [
    "What are the cross-references of {id} in other databases?",
    "Which UniProt, RefSeq and HGNC entries correspond to {id}?",
    "Map the Ensembl id {id} to {external_db}",
    "What is the NCBI Gene or OMIM id of {id}?",
    "External references of {id}, including those of its transcripts and proteins",
    "Synonyms and database links recorded for {id}",
  ],
});
