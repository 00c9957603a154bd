import { asks } from "../../asks.ts";
import { cafeLabels, comparaDatabases } from "./shared.ts";

/** The one tree with gains and losses that is held. */
const tree = ["RF01299"] as const;
const label = { one: cafeLabels };
const database = { one: comparaDatabases };

export const getCafeGenetreeByIdAsks = asks("get_cafe_genetree_by_id", [
  {
    choose: { tree },
    arguments: { id: "{tree}" },
    templates: [
      "How did the gene family behind tree {tree} expand and contract over evolution?",
      "CAFE tree {tree}",
      "In which lineages did family {tree} gain or lose gene copies?",
      "Show gene gain and loss along the species tree for gene tree {tree}.",
      "How many copies of the {tree} family did each ancestor have, according to Ensembl's CAFE analysis?",
      "Was there a significant expansion of {tree} anywhere in vertebrates? I need the CAFE p-values.",
      "Copy number per species and per ancestral node for gene tree {tree}, please.",
    ],
  },
  {
    choose: { tree, label },
    arguments: { id: "{tree}", nh_format: "{label}" },
    templates: [
      "CAFE tree of {tree} as Newick with {label}",
      "I want the gain/loss tree {tree} in Newick, using {label} for the leaves.",
      "Give me {tree} gene family turnover as a Newick string with {label}.",
      "Export Ensembl's CAFE result for {tree}; put {label} into the Newick output.",
    ],
  },
  {
    choose: { tree, database },
    arguments: { id: "{tree}", compara: "{database}" },
    templates: [
      "Family expansion and contraction for {tree} in {database}",
      "From {database}, get the CAFE gene gain and loss tree {tree}.",
      "Does {database} say that the family {tree} shrank in any species? CAFE tree wanted.",
      "Using {database}, report the copy-number history of gene tree {tree}.",
    ],
  },
  {
    choose: { tree, label, database },
    arguments: { id: "{tree}", compara: "{database}", nh_format: "{label}" },
    templates: [
      "Pull the CAFE tree of {tree} out of {database} and label the Newick leaves with {label}.",
      "{tree}: turnover of the gene family, from {database}, Newick with {label}",
      "We are plotting copy-number change for {tree}; take it from {database}, in Newick with {label}.",
    ],
  },
  {
    missing: ["id"],
    arguments: {},
    templates: [
      "Show how that gene tree's family expanded and contracted across species.",
      "CAFE gain and loss tree for my gene tree ID?",
      "In which branches did the family with this tree identifier lose members?",
    ],
  },
  {
    missing: ["id"],
    arguments: { compara: "vertebrates" },
    templates: ["Get the CAFE species tree of the gene family [from Compara vertebrates](compara)."],
  },
]);
