import type { Route } from "../../route.ts";
import { homologyId, homologySymbol } from "./homology.ts";

export const comparativeRoutes: readonly Route[] = [homologyId, homologySymbol];
