import { populationName } from "../../../biology/index.ts";
import { absent, isAnswer, json, refused } from "../answers.ts";
import type { EnsemblRoute } from "../formats/index.ts";
import { findSpecies, HUMAN, heldSpecies } from "../species.ts";

interface PopulationRow {
  readonly name: string;
  readonly size: number | null;
  readonly description: string | null;
}

/** A population of human, with the individuals that are known. */
export const populationByName: EnsemblRoute = {
  service: "ensembl",
  path: "/info/variation/populations/{species}/{population_name}",
  functions: ["get_info_variation_population_name"],
  tables: ["population", "ld_population", "population_individual"],
  answer({ database, path }) {
    const written = path["species"] ?? "";
    if (!findSpecies(database, written)) return refused(`${written} is not a valid species name`);
    const held = heldSpecies(database, written);
    if (isAnswer(held)) return held;
    if (held.taxid !== HUMAN) return absent(`the snapshot holds no populations of ${held.species}`);
    const asked = path["population_name"] ?? "";
    const row = database.get<PopulationRow>(
      `SELECT p.name, p.size, ld.description FROM population p LEFT JOIN ld_population ld ON ld.name = p.name
       WHERE p.name = ?`,
      asked,
    );
    if (!row) return notFound(asked);
    const individuals = database.all<{ name: string; gender: string | null }>(
      "SELECT name, gender FROM population_individual WHERE population = ? ORDER BY position",
      row.name,
    );
    const { name, size, description } = row;
    const told = {
      name,
      size: size === null ? null : String(size),
      description: description ?? undefined,
      individuals,
    };
    return json([told], { lacks: individuals.length === size ? [] : ["other individuals"] });
  },
};

/** A name with a study before the colon may well be a newer population; one without is none. */
const notFound = (name: string) =>
  (name.includes(":") && populationName.parse(name) !== undefined ? absent : refused)(
    `Population ${name} not found`,
  );
