import { biotypeGroup } from "../../../catalog/ensembl/information/parameters.ts";
import { absent, refused } from "../answers.ts";
import { type EnsemblRoute, yaml } from "../formats/index.ts";

/** Which biotype is in which group is not held; groups that Ensembl does not have are refused. */
const answer: EnsemblRoute["answer"] = ({ path }) => {
  const { group, object_type: type } = path;
  if (group !== undefined && !biotypeGroup.examples.includes(group)) {
    return refused(`biotypes not found for group ${group}`, 404);
  }
  if (type !== undefined && !["gene", "transcript"].includes(type)) {
    return refused(`biotypes not found for group ${group} and object_type ${type}`, 404);
  }
  return absent("the snapshot does not know the groups of biotypes");
};

const route = (path: string): EnsemblRoute => ({
  service: "ensembl",
  path,
  functions: ["get_info_biotypes_groups"],
  tables: [],
  writers: { yaml },
  answer,
});

export const biotypeGroups: readonly EnsemblRoute[] = [
  route("/info/biotypes/groups"),
  route("/info/biotypes/groups/{group}"),
  route("/info/biotypes/groups/{group}/{object_type}"),
];
