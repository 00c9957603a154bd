import { text } from "../../../biology/index.ts";
import { ensembl, path } from "../../definition.ts";
import { biotypeGroup } from "./parameters.ts";

export const getInfoBiotypesGroups = ensembl({
  name: "get_info_biotypes_groups",
  tool: "information",
  domain: "genomics",
  does: "List the groups of biotypes, or the biotypes of one group",
  path: "/info/biotypes/groups/{group}/{object_type}",
  parameters: {
    group: path(biotypeGroup, "Group to list; all groups are named without it", { required: false }),
    object_type: path(text, "Only gene or transcript biotypes", { required: false }),
  },
  observe: {
    list: "",
    noun: "biotype",
    keep: ["name", "object_type", "biotype_group", "so_acc"],
    opening: "[{#biotype} in the group {=group}: {*.name|all}.||{#biotype group}: {*|all}.]",
  },
  page: "https://www.ensembl.org/info/genome/genebuild/biotypes.html",
  example: { group: "coding" },
  asks: [
    "Which biotypes are in the {group} group?",
    "What biotype groups does Ensembl have?",
    "List the {object_type} biotypes counted as {group}",
    "Which biotypes count as {group}?",
    "How are Ensembl biotypes grouped?",
  ],
});
