// Written by scripts/asks-index.ts from the folders beside it; do not edit.

import type { Abstaining, Chain, FunctionAsks } from "./asks.ts";
import { getArchiveIdAsks } from "./ensembl/archive/get-archive-id.ts";
import { lookupByIdAsks } from "./ensembl/lookup/lookup-by-id.ts";
import { lookupBySymbolAsks } from "./ensembl/lookup/lookup-by-symbol.ts";

/** Ways to ask every function, in the order of the folders. */
export const allAsks: readonly FunctionAsks[] = [getArchiveIdAsks, lookupByIdAsks, lookupBySymbolAsks];

/** Questions that no function answers. */
export const allTopics: readonly Abstaining[] = [];

/** Questions that take several calls. */
export const allChains: readonly Chain[] = [];
