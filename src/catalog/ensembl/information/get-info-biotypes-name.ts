import { text } from "../../../biology/index.ts";
import { ensembl, path } from "../../definition.ts";
import { biotype } from "../parameters.ts";

export const getInfoBiotypesName = ensembl({
  name: "get_info_biotypes_name",
  tool: "information",
  domain: "genomics",
  does: "Describe a biotype: its group, what it is used for, its Sequence Ontology term",
  path: "/info/biotypes/name/{name}/{object_type}",
  parameters: {
    name: path(biotype, "Biotype"),
    object_type: path(text, "Only for genes, or only for transcripts", { required: false }),
  },
  observe: {
    list: "",
    noun: "biotype",
    keep: ["name", "object_type", "biotype_group", "so_acc"],
    say: "{name} is {object_type|a} biotype[ of the group {biotype_group}][, {so_acc}].",
  },
  page: "https://www.ensembl.org/info/genome/genebuild/biotypes.html",
  example: { name: "protein_coding" },
  asks: [
    "To which group does the biotype {name} belong?",
    "What is the Sequence Ontology term of the biotype {name}?",
    "Is the biotype {name} used for genes or transcripts?",
    "Describe the Ensembl biotype {name}",
    "Properties of {name} as a {object_type} biotype",
    "What does the biotype {name} stand for?",
    "In which biotype group is {name}?",
  ],
});
