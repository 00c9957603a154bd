import { ancestorsOf } from "../../query/lineage.ts";
import { json } from "../answers.ts";
import { type EnsemblRoute, withYaml } from "../formats/index.ts";
import { fullTaxon, taxaCalled, taxonLacks, taxonNotFound, taxonTables } from "./shown-taxon.ts";

/** What stands above the domains of life is left out. */
const CELLULAR_ORGANISMS = 131567;

/** Ranks that a classification is of and does not hold. */
const ITSELF = new Set(["species", "subspecies", "strain"]);

/** From the genus of a species, or from a higher taxon itself, up to its domain. */
export const taxonomyClassification: EnsemblRoute = {
  service: "ensembl",
  path: "/taxonomy/classification/{id}",
  functions: ["get_taxonomy_classification"],
  tables: taxonTables,
  writers: withYaml,
  answer({ database, path }) {
    const id = path["id"] ?? "";
    const [row] = taxaCalled(database, id);
    if (!row) return taxonNotFound(id, `No taxon node found for ${id}`);
    const above = ancestorsOf(database, row.taxid).filter(({ taxid }) => taxid !== CELLULAR_ORGANISMS);
    const way = [...(ITSELF.has(row.rank ?? "") ? [] : [row]), ...above.toReversed()];
    return json(
      way.map((taxon) => fullTaxon(database, taxon)),
      { lacks: taxonLacks },
    );
  },
};
