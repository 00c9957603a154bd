import { treeMembers } from "../../../pools/evolution.ts";
import { asks } from "../../asks.ts";
import { cafeLabels, comparaDatabases } from "./shared.ts";

const byIdentifier = { species: "species-of-identifier" } as const;

export const getCafeGenetreeByMemberIdAsks = asks("get_cafe_genetree_by_member_id", [
  {
    from: treeMembers,
    arguments: { id: "{id}", species: "{species}" },
    rules: byIdentifier,
    templates: [
      "Did the gene family of {id} grow or shrink along the species tree?",
      "CAFE tree for the family that {id} belongs to",
      "Which lineages gained or lost copies of the family around {species} {id}?",
      "{id} gene gain/loss tree",
      "I study {id} in {species}. How did its copy number change between species and their ancestors?",
      "Is the family of {id} significantly expanded in any branch (CAFE p-value)?",
      "For the {species} identifier {id}, list how many family members each species has, ancestors included.",
    ],
  },
  {
    from: treeMembers,
    choose: { label: { one: cafeLabels } },
    arguments: { id: "{id}", species: "{species}", nh_format: "{label}" },
    rules: byIdentifier,
    templates: [
      "Gain/loss tree of {id}'s family in Newick with {label}",
      "Print the CAFE tree containing {species} {id} as Newick; {label} should mark the leaves.",
      "With {label}, please: Newick of the family turnover for {id}.",
      "I'd like {id}'s CAFE species tree, Newick style, with {label}.",
    ],
  },
  {
    from: treeMembers,
    choose: { database: { one: comparaDatabases } },
    arguments: { id: "{id}", species: "{species}", compara: "{database}" },
    rules: byIdentifier,
    templates: [
      "Family expansions and contractions for {id} from {database}",
      "Ask {database} how the copy number of {id}'s family evolved.",
      "Has {species} {id} seen duplications or losses in its family? Use the CAFE data of {database}.",
      "CAFE, {database}, member {id}",
    ],
  },
  {
    from: treeMembers,
    arguments: { id: "{id}", species: "{species}", db_type: "core", object_type: "{object}" },
    rules: byIdentifier,
    templates: [
      "Find the {object} {id} [in the core database](db_type) and show its family's gains and losses across species.",
      "[Core database](db_type), {species} {object} {id}: expansion and contraction of the family",
      "Which species have lost relatives of the {object} {id}? Resolve it [in Ensembl core](db_type) first.",
    ],
  },
  {
    missing: ["id"],
    arguments: { species: "homo_sapiens" },
    templates: [
      "How did the family of my [human](species) gene ID expand and contract in evolution?",
      "CAFE tree for this [human](species) transcript identifier",
    ],
  },
  {
    missing: ["id", "species"],
    arguments: {},
    templates: [
      "Show gene gain and loss for the family of the stable ID I mentioned.",
      "Which lineages lost copies of the family my Ensembl identifier belongs to?",
    ],
  },
]);
