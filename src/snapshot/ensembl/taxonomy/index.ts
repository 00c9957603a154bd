import type { EnsemblRoute } from "../formats/index.ts";
import { taxonomyClassification } from "./taxonomy-classification.ts";
import { taxonomyId } from "./taxonomy-id.ts";
import { taxonomyName } from "./taxonomy-name.ts";

export const taxonomyRoutes: readonly EnsemblRoute[] = [taxonomyId, taxonomyName, taxonomyClassification];
