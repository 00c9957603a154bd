import type { EnsemblRoute } from "../formats/index.ts";
import { overlapId } from "./overlap-id.ts";
import { overlapRegion } from "./overlap-region.ts";
import { overlapTranslation } from "./translation/overlap-translation.ts";

export const overlapRoutes: readonly EnsemblRoute[] = [overlapRegion, overlapId, overlapTranslation];
