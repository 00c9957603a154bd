import type { Route } from "../route.ts";

/** Pages UniProt has and the snapshot holds nothing of: absent, not unknown. */
const PATHS = `
/configure/{namespace}/{list}
/idmapping/run
/idmapping/status/{job}
/idmapping/details/{job}
/idmapping/results/{job}
/idmapping/stream/{job}
/idmapping/{to}/results/{job}
/idmapping/{to}/results/stream/{job}
/uniprotkb/{accession}/publications
/uniprotkb/{accession}/interactions
/unisave/{accession}
/unisave/{accession}/diff
/unisave/{accession}/status
/suggester
/statistics/releases/{release}/{kind}
/release-statistics/{release}
`;

export const notHeldRoutes: readonly Route[] = PATHS.trim()
  .split("\n")
  .map((path) => ({ service: "uniprot", path, functions: [], tables: [], answer: () => undefined }));
