import { absent } from "../answers.ts";
import type { EnsemblRoute } from "../formats/index.ts";
import { genomesFound } from "./genome.ts";

// Not every taxon of a genome is held, so a number stands for itself.
const BELOW = `WITH RECURSIVE below(taxid) AS (
    SELECT taxid FROM taxon WHERE scientific_name = ?1 COLLATE NOCASE
    UNION SELECT ?2
    UNION SELECT taxon.taxid FROM below JOIN taxon ON taxon.parent_taxid = below.taxid
  ) SELECT genome.* FROM genome JOIN below ON below.taxid = genome.taxid ORDER BY species`;

/** Genomes of a taxon and of everything below it. */
export const genomesOfTaxon: EnsemblRoute = {
  service: "ensembl",
  path: "/info/genomes/taxonomy/{taxon_name}",
  functions: ["get_info_genomes_taxonomy"],
  tables: ["genome", "taxon"],
  answer({ database, path, query }) {
    const name = path["taxon_name"] ?? "";
    const taxid = /^\d{1,9}$/.test(name) ? Number(name) : -1;
    const found = genomesFound(database.all(BELOW, name.replaceAll("_", " "), taxid), query);
    return found ?? absent(`the snapshot holds no genomes of ${name}`);
  },
};
