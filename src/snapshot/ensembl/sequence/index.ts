import type { Route } from "../../route.ts";
import { sequenceId, sequenceIds } from "./sequence-id.ts";
import { sequenceRegion } from "./sequence-region.ts";

export const sequenceRoutes: readonly Route[] = [sequenceId, sequenceIds, sequenceRegion];
