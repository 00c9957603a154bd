import { firstOf, isOn, json } from "../answers.ts";
import { type EnsemblRoute, withYaml } from "../formats/index.ts";
import { briefTaxon, fullTaxon, taxaCalled, taxonLacks, taxonNotFound, taxonTables } from "./shown-taxon.ts";

/** Every taxon of a name. */
export const taxonomyName: EnsemblRoute = {
  service: "ensembl",
  path: "/taxonomy/name/{name}",
  functions: ["get_taxonomy_name"],
  tables: taxonTables,
  writers: withYaml,
  answer({ database, path, query }) {
    const name = path["name"] ?? "";
    const rows = taxaCalled(database, name);
    if (rows.length === 0) return taxonNotFound(name, "No taxons found with given name");
    const shown = isOn(query, "simple") ? briefTaxon : fullTaxon;
    const { first, rest } = firstOf(rows, "taxa");
    return json(
      first.map((row) => shown(database, row)),
      { lacks: [...taxonLacks, ...rest] },
    );
  },
};
