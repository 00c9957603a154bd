import { ensemblRoutes } from "./ensembl/index.ts";
import { ncbiRoutes } from "./ncbi/index.ts";
import type { Route } from "./route.ts";
import { uniprotRoutes } from "./uniprot/index.ts";

/** Every path the snapshot knows. */
export const routes: readonly Route[] = [...ensemblRoutes, ...uniprotRoutes, ...ncbiRoutes];
