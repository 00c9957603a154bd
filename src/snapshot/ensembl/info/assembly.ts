import { isAnswer, isOn, json } from "../answers.ts";
import type { EnsemblRoute } from "../formats/index.ts";
import { HUMAN, heldSpecies } from "../species.ts";
import { ASSEMBLY, bandsOf, humanSequences, isChromosome, synonymsOf } from "./human-sequences.ts";

/** The assembly of a species; of human with its sequences. */
export const assembly: EnsemblRoute = {
  service: "ensembl",
  path: "/info/assembly/{species}",
  functions: ["get_info_assembly"],
  tables: ["assembly_sequence", "cytoband", "gene_set"],
  answer({ database, path, query }) {
    const held = heldSpecies(database, path["species"] ?? "");
    if (isAnswer(held)) return held;
    if (held.taxid !== HUMAN) {
      return json(
        { assembly_name: held.assembly, default_coord_system_version: held.assembly },
        { lacks: ["karyotype", "top_level_region"] },
      );
    }
    const sequences = humanSequences(database);
    const regions = sequences.filter(
      (row) => isChromosome(row) || ["unlocalized-scaffold", "unplaced-scaffold"].includes(row.role),
    );
    return json(
      {
        assembly_name: ASSEMBLY,
        assembly_accession: sequences[0]?.assembly_genbank,
        default_coord_system_version: held.assembly,
        karyotype: sequences.filter(isChromosome).map(({ name }) => name),
        top_level_region: regions.map((row) => ({
          name: isChromosome(row) ? row.name : row.genbank,
          coord_system: isChromosome(row) ? "chromosome" : "scaffold",
          length: row.length,
          bands: isOn(query, "bands") && isChromosome(row) ? bandsOf(database, row.name) : undefined,
          synonyms: isOn(query, "synonyms") ? synonymsOf(row) : undefined,
        })),
      },
      { lacks: ["genebuild dates", "golden_path"] },
    );
  },
};
