import type { Answer } from "../../../client/outcome.ts";
import type { RouteContext } from "../../route.ts";
import { absent, isAnswer, json } from "../answers.ts";
import type { EnsemblRoute } from "../formats/index.ts";
import { HUMAN, heldSpecies } from "../species.ts";

interface PopulationRow {
  readonly name: string;
  readonly size: number | null;
  readonly description: string | null;
}

/** Populations of human; with `filter=LD` those that have linkage data. */
export const populations: EnsemblRoute = {
  service: "ensembl",
  path: "/info/variation/populations/{species}",
  functions: ["get_info_variation_populations"],
  tables: ["population", "ld_population"],
  mainTable: (query) => (query.get("filter") === "LD" ? "ld_population" : "population"),
  answer(context) {
    const held = heldSpecies(context.database, context.path["species"] ?? "");
    if (isAnswer(held)) return held;
    if (held.taxid !== HUMAN) return absent(`the snapshot holds no populations of ${held.species}`);
    return populationsOf(context);
  },
};

function populationsOf({ database, query }: RouteContext): Answer {
  const filter = query.get("filter");
  if (filter && filter !== "LD") return absent(`the snapshot does not know the populations of ${filter}`);
  const rows = database.all<PopulationRow>(
    `SELECT p.name, p.size, ld.description FROM population p LEFT JOIN ld_population ld ON ld.name = p.name
     ${filter ? "WHERE ld.name IS NOT NULL ORDER BY ld.position" : "ORDER BY p.name"}`,
  );
  return json(
    rows.map(({ name, size, description }) => ({
      name,
      size: size === null ? null : String(size),
      description: description ?? undefined,
    })),
    { lacks: ["newer populations", ...(filter ? [] : ["description"])] },
  );
}
