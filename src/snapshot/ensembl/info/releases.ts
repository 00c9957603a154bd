import type { Database } from "../../../client/sqlite.ts";
import { json } from "../answers.ts";
import type { EnsemblRoute } from "../formats/index.ts";

const releaseOf = (database: Database, component: string): number | undefined =>
  database.get<{ release: number }>("SELECT release FROM ensembl_release WHERE component = ?", component)
    ?.release;

const common = { service: "ensembl", tables: ["ensembl_release"] } as const;

/** Version of Ensembl's programs on the server whose answers were recorded. */
export const software: EnsemblRoute = {
  ...common,
  path: "/info/software",
  functions: ["get_info_software"],
  answer({ database }) {
    const release = releaseOf(database, "software");
    return release === undefined ? undefined : json({ release });
  },
};

/** Release of the data on that server; facts of other releases say so in their answers. */
export const data: EnsemblRoute = {
  ...common,
  path: "/info/data",
  functions: ["get_info_data"],
  answer({ database }) {
    const release = releaseOf(database, "data");
    return release === undefined ? undefined : json({ releases: [release] });
  },
};

/** Release of Ensembl Genomes that the genomes held are of. */
export const genomesRelease: EnsemblRoute = {
  ...common,
  path: "/info/eg_version",
  functions: ["get_info_eg_version"],
  tables: ["genome", "ensembl_release"],
  answer({ database }) {
    const version = releaseOf(database, "genomes");
    return version === undefined ? undefined : json({ version: String(version) });
  },
};

/** Databases of comparative genomics; no function of the catalogue asks for them. */
export const comparas: EnsemblRoute = {
  ...common,
  path: "/info/comparas",
  functions: [],
  answer({ database }) {
    const release = releaseOf(database, "vertebrates");
    return release === undefined ? undefined : json({ comparas: [{ name: "vertebrates", release }] });
  },
};
