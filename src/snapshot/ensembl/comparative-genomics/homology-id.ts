import { isAnswer, json } from "../answers.ts";
import type { EnsemblRoute } from "../formats/index.ts";
import { geneById, unversioned } from "../genes.ts";
import { idNotFound } from "../lookup/found.ts";
import { heldSpecies } from "../species.ts";
import { homologyOf, homologyTables } from "./homology-of.ts";
import { homologyWriters } from "./orthoxml.ts";

/** Homologs of a gene by its id, with or without version; a gene of another species has none, as at Ensembl. */
export const homologyId: EnsemblRoute = {
  service: "ensembl",
  path: "/homology/id/{species}/{id}",
  functions: ["get_homology_by_id"],
  tables: homologyTables,
  writers: homologyWriters,
  answer(context) {
    const { database, path } = context;
    const asked = path["id"] ?? "";
    const held = heldSpecies(database, path["species"] ?? "");
    if (isAnswer(held)) return held;
    const gene = geneById(database, asked) ?? geneById(database, unversioned(asked));
    if (!gene) return idNotFound(asked);
    return gene.taxid === held.taxid ? homologyOf(context, { gene, asked }) : json({ data: [] });
  },
};
