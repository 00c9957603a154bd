import type { EnsemblRoute } from "../formats/index.ts";
import { xrefsId } from "./xrefs-id.ts";
import { xrefsName } from "./xrefs-name.ts";
import { xrefsSymbol } from "./xrefs-symbol.ts";

export const crossReferenceRoutes: readonly EnsemblRoute[] = [xrefsId, xrefsSymbol, xrefsName];
