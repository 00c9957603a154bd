import type { EnsemblRoute } from "../formats/index.ts";
import { cafeTreeById, cafeTreeByMember, cafeTreeBySymbol } from "./cafe-tree.ts";

/** Gene gain and loss trees. */
export const cafeTreeRoutes: readonly EnsemblRoute[] = [cafeTreeById, cafeTreeByMember, cafeTreeBySymbol];
