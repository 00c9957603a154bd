import type { EnsemblRoute } from "../formats/index.ts";
import { archiveId } from "./archive-id.ts";
import { archiveIds } from "./archive-ids.ts";

export const archiveRoutes: readonly EnsemblRoute[] = [archiveId, archiveIds];
