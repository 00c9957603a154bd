import { geneSymbol } from "../../../biology/index.ts";
import { ensembl, path } from "../../definition.ts";
import { compara, dbType, externalDb, objectType, speciesInPath } from "../parameters.ts";
import { cafeTreeHints } from "./hints.ts";
import { cafeNhFormat } from "./parameters.ts";

export const getCafeGenetreeByMemberSymbol = ensembl({
  name: "get_cafe_genetree_by_member_symbol",
  tool: "comparative_genomics",
  domain: "evolution",
  does: "Show how the family of a gene, named by its symbol, grew and shrank along the species tree",
  path: "/cafe/genetree/member/symbol/{species}/{symbol}",
  parameters: {
    species: speciesInPath,
    symbol: path(geneSymbol, "Gene of the family"),
    compara,
    db_type: dbType,
    external_db: externalDb,
    nh_format: cafeNhFormat,
    object_type: objectType,
  },
  observe: cafeTreeHints,
  page: "https://www.ensembl.org/{=species|web}/Gene/SpeciesTree?g={=symbol}",
  example: { species: "homo_sapiens", symbol: "BRCA2" },
  asks: [
    "Did the {symbol} gene family expand or contract during evolution? I work on {species}.",
    "Gene gain and loss tree of {species} {symbol}",
    "CAFE tree for the gene {symbol} of {species}",
    "In which lineages were copies of {symbol} gained or lost, starting from {species}?",
    "How did copy numbers of the {symbol} family change across species, from the {species} gene?",
  ],
});
