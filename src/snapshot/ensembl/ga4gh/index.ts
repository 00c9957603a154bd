import type { EnsemblRoute } from "../formats/index.ts";
import { annotationSetRoutes } from "./annotation-sets.ts";
import { beaconRoutes } from "./beacon.ts";
import { callSetRoutes } from "./call-sets.ts";
import { datasetRoutes } from "./datasets.ts";
import { featureRoutes } from "./features.ts";
import { referenceSetRoutes } from "./reference-sets.ts";
import { referenceRoutes } from "./references.ts";
import { variantSetRoutes } from "./variant-sets.ts";
import { variantRoutes } from "./variants.ts";

/** The GA4GH interfaces and the Beacon. */
export const ga4ghRoutes: readonly EnsemblRoute[] = [
  ...beaconRoutes,
  ...callSetRoutes,
  ...datasetRoutes,
  ...featureRoutes,
  ...annotationSetRoutes,
  ...referenceSetRoutes,
  ...referenceRoutes,
  ...variantSetRoutes,
  ...variantRoutes,
];
