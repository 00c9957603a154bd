import type { Database } from "../../../client/sqlite.ts";
import { absent, json } from "../answers.ts";
import type { EnsemblRoute } from "../formats/index.ts";

const releasesOf = (database: Database, component: string): number[] =>
  database
    .all<{ release: number }>(
      "SELECT release FROM ensembl_release WHERE component = ? ORDER BY release DESC",
      component,
    )
    .map(({ release }) => release);

const common = { service: "ensembl", tables: ["ensembl_release"] } as const;

/** Ensembl's programs do not answer here, so there is no version of them to tell. */
export const software: EnsemblRoute = {
  ...common,
  path: "/info/software",
  functions: ["get_info_software"],
  tables: [],
  answer: () => absent("the snapshot is not served by Ensembl's programs"),
};

/** Releases of Ensembl that the genes held are of. */
export const data: EnsemblRoute = {
  ...common,
  path: "/info/data",
  functions: ["get_info_data"],
  answer({ database }) {
    const releases = releasesOf(database, "data");
    return releases.length === 0 ? undefined : json({ releases });
  },
};

/** Release of Ensembl Genomes that the genomes held are of. */
export const genomesRelease: EnsemblRoute = {
  ...common,
  path: "/info/eg_version",
  functions: ["get_info_eg_version"],
  tables: ["genome", "ensembl_release"],
  answer({ database }) {
    const [version] = releasesOf(database, "genomes");
    return version === undefined ? undefined : json({ version: String(version) });
  },
};
