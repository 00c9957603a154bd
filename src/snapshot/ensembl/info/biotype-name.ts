import { biotype } from "../../../catalog/ensembl/parameters.ts";
import { absent, json, refused } from "../answers.ts";
import { type EnsemblRoute, yaml } from "../formats/index.ts";

const OBJECT_TYPES = ["gene", "transcript"];

/** Which objects of any species have a biotype. Its group and its Sequence Ontology term are not held. */
const answer: EnsemblRoute["answer"] = ({ database, path }) => {
  const name = path["name"] ?? "";
  const wanted = path["object_type"];
  const rows = database
    .all<{ name: string; object_type: string }>(
      `SELECT biotype AS name, 'gene' AS object_type FROM biotype WHERE biotype = ?1
       UNION SELECT biotype, object_type FROM biotype_object WHERE biotype = ?1 ORDER BY object_type`,
      name,
    )
    .filter(({ object_type }) => wanted === undefined || object_type === wanted);
  if (rows.length > 0) return json(rows, { lacks: ["biotype_group", "so_acc", "other object types"] });
  if (wanted !== undefined && !OBJECT_TYPES.includes(wanted)) {
    return refused(`biotypes not found for name ${name} and object_type ${wanted}`, 404);
  }
  return isKnown(name)
    ? absent(`the snapshot does not know which objects are ${name}`)
    : refused(`biotypes not found for name ${name}`, 404);
};

const isKnown = (name: string): boolean => biotype.examples.includes(name);

const tables = ["biotype", "biotype_object"];

export const biotypeName: EnsemblRoute = {
  service: "ensembl",
  path: "/info/biotypes/name/{name}",
  functions: ["get_info_biotypes_name"],
  tables,
  writers: { yaml },
  answer,
};

export const biotypeNameOfObject: EnsemblRoute = {
  ...biotypeName,
  path: "/info/biotypes/name/{name}/{object_type}",
};

/** Without a name there is nothing to look up. */
export const biotypeNoName: EnsemblRoute = {
  ...biotypeName,
  path: "/info/biotypes/name",
  functions: [],
  tables: [],
  answer: () => refused("Missing mandatory argument: name"),
};
