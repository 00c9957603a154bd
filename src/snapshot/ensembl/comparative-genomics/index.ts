import type { EnsemblRoute } from "../formats/index.ts";
import { homologyId } from "./homology-id.ts";
import { homologySymbol } from "./homology-symbol.ts";

export const comparativeRoutes: readonly EnsemblRoute[] = [homologyId, homologySymbol];
