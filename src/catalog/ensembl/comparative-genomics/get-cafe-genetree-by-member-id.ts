import { stableId } from "../../../biology/index.ts";
import { ensembl, path } from "../../definition.ts";
import { compara, dbType, objectType, speciesInPath } from "../parameters.ts";
import { cafeTreeHints } from "./hints.ts";
import { cafeNhFormat } from "./parameters.ts";

export const getCafeGenetreeByMemberId = ensembl({
  name: "get_cafe_genetree_by_member_id",
  tool: "comparative_genomics",
  domain: "evolution",
  does: "Show how the family of a gene, named by its stable identifier, grew and shrank along the species tree",
  path: "/cafe/genetree/member/id/{species}/{id}",
  parameters: {
    id: path(stableId, "Gene, transcript or protein of the family"),
    species: speciesInPath,
    compara,
    db_type: dbType,
    nh_format: cafeNhFormat,
    object_type: objectType,
  },
  observe: cafeTreeHints,
  page: "https://www.ensembl.org/{=species|web}/Gene/SpeciesTree?g={=id}",
  example: { id: "ENSG00000139618", species: "homo_sapiens" },
  asks: [
    "How did the family of the {species} gene {id} expand and contract in evolution?",
    "CAFE tree of the family that {id} of {species} belongs to",
    "Gene gain and loss along the species tree for {id} ({species})",
    "Were genes of the family of {id} lost in any lineage? The gene is from {species}.",
    "Is the gene family of {species} {id} significantly expanded anywhere?",
  ],
});
