import type { EnsemblRoute } from "../formats/index.ts";
import { lookupId, lookupOldPath } from "./lookup-id.ts";
import { lookupIds } from "./lookup-ids.ts";
import { lookupSymbol } from "./lookup-symbol.ts";
import { lookupSymbols } from "./lookup-symbols.ts";

export const lookupRoutes: readonly EnsemblRoute[] = [
  lookupId,
  lookupIds,
  lookupSymbol,
  lookupSymbols,
  lookupOldPath,
];
