import { placeOf } from "../../features.ts";
import { consequencesWanted } from "../../so-terms.ts";
import { HUMAN } from "../../species.ts";
import { isInClass, variantsIn } from "../../variants.ts";
import type { FeatureReader } from "../area.ts";

/** Variants held; none found says nothing of Ensembl, unless no variant can have the consequence asked for. */
export const variationFeatures: FeatureReader = ({ database, held, place, query }) => {
  const wanted = consequencesWanted(database, query);
  if (wanted?.length === 0) return [];
  if (held.taxid !== HUMAN || query.get("variant_set")) return undefined;
  const found = variantsIn(database, place)
    .filter((variant) => wanted === undefined || isInClass(variant, wanted))
    .map((variant) => ({
      feature_type: "variation",
      id: variant.name,
      source: variant.source,
      alleles: variant.alleles,
      consequence_type: variant.consequence,
      clinical_significance: variant.clinicalSignificance,
      ...placeOf({ ...variant, strand: 1 }, held),
    }));
  return found.length > 0 ? found : undefined;
};
