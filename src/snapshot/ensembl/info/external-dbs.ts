import { absent, isAnswer, json } from "../answers.ts";
import type { EnsemblRoute } from "../formats/index.ts";
import { HUMAN } from "../species.ts";
import { adaptorSpecies } from "./adaptor-species.ts";

/** External databases of human; `filter` is a pattern of SQL's LIKE. */
export const externalDbs: EnsemblRoute = {
  service: "ensembl",
  path: "/info/external_dbs/{species}",
  functions: ["get_info_external_dbs"],
  tables: ["external_db"],
  answer({ database, path, query }) {
    const held = adaptorSpecies(database, path["species"] ?? "");
    if (isAnswer(held)) return held;
    if (held.taxid !== HUMAN) return absent(`the snapshot holds no external databases of ${held.species}`);
    const feature = query.get("feature");
    if (feature)
      return absent(
        `the snapshot does not know which external databases records of the kind ${feature} refer to`,
      );
    const rows = database.all<{ name: string; display_name: string; release: string | null }>(
      "SELECT * FROM external_db WHERE name LIKE ? ORDER BY position",
      query.get("filter") ?? "%",
    );
    return json(
      rows.map(({ name, display_name, release }) => ({ name, display_name, release, description: null })),
    );
  },
};
