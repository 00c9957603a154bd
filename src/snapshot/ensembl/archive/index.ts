import type { Route } from "../../route.ts";
import { archiveId, archiveIds } from "./archive-id.ts";

export const archiveRoutes: readonly Route[] = [archiveId, archiveIds];
