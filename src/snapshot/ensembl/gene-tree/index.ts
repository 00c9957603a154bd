import type { EnsemblRoute } from "../formats/index.ts";
import { geneTreeById, geneTreeByMember, geneTreeBySymbol } from "./gene-tree.ts";

/** Gene trees of Ensembl Compara. */
export const geneTreeRoutes: readonly EnsemblRoute[] = [geneTreeById, geneTreeByMember, geneTreeBySymbol];
