import { json } from "../answers.ts";
import type { EnsemblRoute } from "../formats/index.ts";

/** The snapshot is up where it answers; of the service it knows nothing. */
export const ping: EnsemblRoute = {
  service: "ensembl",
  path: "/info/ping",
  functions: ["get_info_ping"],
  tables: [],
  answer: () => json({ ping: 1 }, { lacks: ["whether the service itself is up"] }),
};
