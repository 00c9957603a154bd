import { variationSource } from "../../../catalog/ensembl/information/parameters.ts";
import { absent, isAnswer, json, list } from "../answers.ts";
import type { EnsemblRoute } from "../formats/index.ts";
import { heldSpecies } from "../species.ts";

interface SourceRow {
  readonly name: string;
  readonly description: string;
  readonly url: string;
  readonly somatic_status: string;
  readonly data_types: string;
}

/** Sources of the variants of a species; without `filter` there are more than are held. */
export const variationSources: EnsemblRoute = {
  service: "ensembl",
  path: "/info/variation/{species}",
  functions: ["get_info_variation_sources"],
  tables: ["variation_source"],
  answer({ database, path, query }) {
    const held = heldSpecies(database, path["species"] ?? "");
    if (isAnswer(held)) return held;
    const filter = query.get("filter");
    const rows = database
      .all<SourceRow>("SELECT * FROM variation_source WHERE species = ? ORDER BY name", held.species)
      .filter(({ name }) => !filter || name === filter);
    if (rows.length > 0) {
      return json(
        rows.map(({ name, description, url, somatic_status, data_types }) => ({
          name,
          description,
          url,
          somatic_status,
          data_types: list(data_types),
        })),
        { lacks: filter ? ["version"] : ["version", "other sources"] },
      );
    }
    const isNone = filter !== null && !variationSource.examples.includes(filter);
    return isNone ? json([]) : absent(`the snapshot holds no such sources of variants of ${held.species}`);
  },
};
