import type { EnsemblRoute } from "../formats/index.ts";
import { sequenceId } from "./sequence-id.ts";
import { sequenceIds } from "./sequence-ids.ts";
import { sequenceRegion } from "./sequence-region.ts";
import { sequenceRegions } from "./sequence-regions.ts";

export const sequenceRoutes: readonly EnsemblRoute[] = [
  sequenceId,
  sequenceIds,
  sequenceRegion,
  sequenceRegions,
];
