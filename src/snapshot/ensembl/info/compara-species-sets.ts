import { comparaMethod } from "../../../catalog/ensembl/parameters.ts";
import { absent, json, list, refused } from "../answers.ts";
import { isVertebrateCompara } from "../compara/databases.ts";
import { type EnsemblRoute, withYaml } from "../formats/index.ts";

interface SpeciesSetRow {
  readonly method: string;
  readonly name: string;
  readonly species_set_group: string | null;
  readonly species: string;
}

/** Sets of species that a method was run on. */
export const comparaSpeciesSets: EnsemblRoute = {
  service: "ensembl",
  path: "/info/compara/species_sets/{method}",
  functions: ["get_info_compara_species_sets"],
  tables: ["compara_species_set"],
  writers: withYaml,
  answer({ database, path, query }) {
    const method = path["method"] ?? "";
    const rows = database.all<SpeciesSetRow>(
      "SELECT * FROM compara_species_set WHERE method = ? ORDER BY position",
      method,
    );
    if (rows.length > 0 && isVertebrateCompara(query)) {
      return json(
        rows.map(({ name, species_set_group, species }) => ({
          method,
          name,
          species_set: list(species),
          species_set_group: species_set_group ?? "",
        })),
      );
    }
    return comparaMethod.examples.includes(method)
      ? absent(`the snapshot holds no species sets of ${method}`)
      : refused(`The method '${method}' is not understood by this service`);
  },
};
