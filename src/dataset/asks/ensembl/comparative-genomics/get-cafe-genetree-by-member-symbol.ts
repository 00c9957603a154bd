import { treeSymbols } from "../../../pools/evolution.ts";
import { asks } from "../../asks.ts";
import { cafeLabels, comparaDatabases } from "./shared.ts";

export const getCafeGenetreeByMemberSymbolAsks = asks("get_cafe_genetree_by_member_symbol", [
  {
    from: treeSymbols,
    arguments: { species: "{species}", symbol: "{symbol}" },
    templates: [
      "Working on {species}, I wonder how often {symbol} relatives were duplicated or lost in other lineages. CAFE should tell.",
      "{species} {symbol}, tree with gains and losses of its family along the branches",
      "In which lineages were copies of {symbol} gained or lost, going by the {species} gene?",
      "CAFE tree {symbol} {species}",
      "How many {symbol}-family genes do other species have compared with {species}, and how many did their ancestors have?",
      "Our lab sees extra copies of {symbol}. Is copy-number turnover of this {species} gene's family documented by CAFE?",
      "Show where on the species tree the {species} {symbol} gene family grew.",
    ],
  },
  {
    from: treeSymbols,
    choose: { label: { one: cafeLabels } },
    arguments: { species: "{species}", symbol: "{symbol}", nh_format: "{label}" },
    templates: [
      "Newick version of the CAFE tree for {species} {symbol}, with {label}",
      "I need {symbol} family gains and losses ({species}) in Newick; use {label}.",
      "Write out the copy-number tree of {species} {symbol} with {label} in Newick notation.",
      "Expansion/contraction tree for {symbol} of {species}: Newick, {label}",
    ],
  },
  {
    from: treeSymbols,
    choose: { database: { one: comparaDatabases } },
    arguments: { species: "{species}", symbol: "{symbol}", compara: "{database}" },
    templates: [
      "What does {database} report on gains and losses in the {species} {symbol} family?",
      "Look in {database} for the CAFE tree around {symbol} from {species}.",
      "{species} {symbol} family size history, {database}",
      "Was {symbol} duplicated or lost in some vertebrates? Start from {species} and rely on {database}.",
    ],
  },
  {
    from: treeSymbols,
    arguments: { species: "{species}", symbol: "{symbol}", external_db: "{authority}" },
    templates: [
      "Taking the {authority} symbol {symbol} in {species}, how did the gene family's size change along the species tree?",
      "CAFE tree for {symbol} ({species}), name resolved via {authority}",
      "Match {symbol} against {authority} for {species} and show family expansion and contraction.",
    ],
  },
  {
    from: treeSymbols,
    arguments: { species: "{species}", symbol: "{symbol}", db_type: "core", object_type: "gene" },
    templates: [
      "Look {symbol} up [as a gene](object_type) [in the core database](db_type) of {species} and give me its family's gain and loss tree.",
      "[Core database](db_type), [gene objects only](object_type): copy-number evolution of {species} {symbol}",
      "Family turnover of {species} {symbol}, where {symbol} is [a gene](object_type) [in Ensembl core](db_type)",
    ],
  },
  {
    missing: ["symbol"],
    arguments: { species: "homo_sapiens" },
    templates: [
      "Did the family of that [human](species) gene expand in evolution?",
      "CAFE gain and loss tree for my [human](species) candidate gene, please.",
    ],
  },
  {
    from: treeSymbols,
    missing: ["species"],
    arguments: { symbol: "{symbol}" },
    templates: [
      "In which lineages did the {symbol} gene family contract?",
      "Gene gain and loss tree for {symbol}",
    ],
  },
]);
