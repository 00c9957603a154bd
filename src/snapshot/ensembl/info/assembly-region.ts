import { absent, isAnswer, isOn, json, refused } from "../answers.ts";
import type { EnsemblRoute } from "../formats/index.ts";
import { HUMAN, heldSpecies } from "../species.ts";
import { bandsOf, humanSequence, isChromosome, synonymsOf } from "./human-sequences.ts";

/** One sequence of the human assembly. */
export const assemblyRegion: EnsemblRoute = {
  service: "ensembl",
  path: "/info/assembly/{species}/{region_name}",
  functions: ["get_info_assembly_region"],
  tables: ["assembly_sequence", "cytoband"],
  answer({ database, path, query }) {
    const held = heldSpecies(database, path["species"] ?? "");
    if (isAnswer(held)) return held;
    const name = path["region_name"] ?? "";
    if (held.taxid !== HUMAN) return absent(`the snapshot holds no sequence lengths of ${held.species}`);
    const row = humanSequence(database, name);
    if (!row) return refused(`No slice found for location '${name}'`);
    const isException = row.role.includes("patch") || row.role === "alt-scaffold";
    return json({
      assembly_name: held.assembly,
      coordinate_system: isChromosome(row) ? "chromosome" : "scaffold",
      assembly_exception_type: isException ? undefined : "REF",
      is_chromosome: isChromosome(row) ? 1 : 0,
      is_circular: name === "MT" ? 1 : 0,
      length: row.length,
      karyotype_band: isOn(query, "bands") ? bandsOf(database, name) : undefined,
      synonyms: isOn(query, "synonyms") ? synonymsOf(row) : undefined,
    });
  },
};
