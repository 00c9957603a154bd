import type { Route } from "../../route.ts";
import { xrefsId } from "./xrefs-id.ts";
import { xrefsName } from "./xrefs-name.ts";
import { xrefsSymbol } from "./xrefs-symbol.ts";

export const crossReferenceRoutes: readonly Route[] = [xrefsId, xrefsSymbol, xrefsName];
