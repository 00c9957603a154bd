import { flag, region, species, text } from "../../../biology/index.ts";
import { ensembl, path, query } from "../../definition.ts";
import { asString, compara, mask, speciesInPath } from "../parameters.ts";
import { alignmentMethod, speciesSetGroup } from "./kinds.ts";
import { aligned } from "./parameters.ts";

export const getAlignmentRegion = ensembl({
  name: "get_alignment_region",
  tool: "comparative_genomics",
  domain: "evolution",
  does: "Get the genomic alignment of a region with other species",
  path: "/alignment/region/{species}/{region}",
  parameters: {
    region: path(region, "Region of the species asked about"),
    species: speciesInPath,
    aligned,
    compact: query(flag, "Join the extra sequences of an extended EPO alignment into one"),
    compara,
    display_species_set: query(species, "Species of the alignment to show", asString),
    mask,
    method: query(alignmentMethod, "Alignment method"),
    species_set: query(text, "Species of a pairwise alignment; not together with a group"),
    species_set_group: query(
      speciesSetGroup,
      "Named group of a multiple alignment; not together with single species",
    ),
  },
  observe: {
    say: "Aligned species: {alignments.*.species|latin|all}.",
    opening: "{#alignment block} found for {=region|place} of {=species|latin}:",
    list: "",
    noun: "alignment block",
    keep: [
      "alignments.*.species",
      "alignments.*.seq_region",
      "alignments.*.start",
      "alignments.*.end",
      "alignments.*.strand",
      "alignments.*.seq",
      "tree",
    ],
  },
  page: "https://www.ensembl.org/{=species|web}/Location/Compara_Alignments?r={=region|place}",
  example: { region: "13:32315086-32315186", species: "homo_sapiens", species_set_group: "mammals" },
  asks: [
    "How does {region} of {species} align with other {species_set_group}?",
    "Multiple genome alignment of {species} {region}",
    "Show the {method} alignment of {region} in {species}",
    "Is {region} of {species} conserved at sequence level across species? Give the alignment.",
    "Whole-genome alignment blocks that cover {species} {region}",
  ],
});
