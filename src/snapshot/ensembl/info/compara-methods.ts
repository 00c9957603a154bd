import { absent, json } from "../answers.ts";
import { isVertebrateCompara } from "../compara/databases.ts";
import { type EnsemblRoute, withYaml } from "../formats/index.ts";

/** Methods of comparative genomics by class; `class` is looked for in its name. */
export const comparaMethods: EnsemblRoute = {
  service: "ensembl",
  path: "/info/compara/methods",
  functions: ["get_info_compara_methods"],
  tables: ["compara_method"],
  writers: withYaml,
  answer({ database, query }) {
    const wanted = query.get("class")?.toLowerCase() ?? "";
    const rows = database
      .all<{ class: string; method: string }>("SELECT * FROM compara_method ORDER BY class, position")
      .filter((row) => row.class.toLowerCase().includes(wanted));
    if (rows.length === 0 || !isVertebrateCompara(query)) {
      return absent(`the snapshot holds no methods of class ${wanted}`);
    }
    const classes = Map.groupBy(rows, (row) => row.class);
    return json(
      Object.fromEntries([...classes].map(([name, of]) => [name, of.map(({ method }) => method)])),
      { lacks: wanted === "" ? ["other classes"] : [] },
    );
  },
};
