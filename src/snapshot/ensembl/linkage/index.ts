import type { EnsemblRoute } from "../formats/index.ts";
import { ldAroundVariant, ldWithoutPopulation } from "./around-variant.ts";
import { ldPairOfOne, ldPairwise } from "./pairwise.ts";
import { ldRegion } from "./region.ts";

/** Linkage disequilibrium. */
export const linkageRoutes: readonly EnsemblRoute[] = [
  ldAroundVariant,
  ldWithoutPopulation,
  ldRegion,
  ldPairwise,
  ldPairOfOne,
];
