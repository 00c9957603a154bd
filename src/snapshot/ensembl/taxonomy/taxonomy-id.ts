import { isOn, json } from "../answers.ts";
import { type EnsemblRoute, withYaml } from "../formats/index.ts";
import { briefTaxon, fullTaxon, taxaCalled, taxonLacks, taxonNotFound, taxonTables } from "./shown-taxon.ts";

/** A taxon by its id or its name. */
export const taxonomyId: EnsemblRoute = {
  service: "ensembl",
  path: "/taxonomy/id/{id}",
  functions: ["get_taxonomy_id"],
  tables: taxonTables,
  writers: withYaml,
  answer({ database, path, query }) {
    const id = path["id"] ?? "";
    const [row] = taxaCalled(database, id);
    if (!row) return taxonNotFound(id, `No taxon node found for ${id}`);
    const shown = isOn(query, "simple") ? briefTaxon : fullTaxon;
    return json(shown(database, row), { lacks: taxonLacks });
  },
};
