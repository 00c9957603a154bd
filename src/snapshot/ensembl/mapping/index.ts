import type { Route } from "../../route.ts";
import { mapAssembly } from "./assembly.ts";
import { mapCdna } from "./cdna.ts";
import { mapCds } from "./cds.ts";
import { mapTranslation } from "./translation.ts";

export const mappingRoutes: readonly Route[] = [mapCdna, mapCds, mapTranslation, mapAssembly];
