import { placedHgvs } from "../../../biology/index.ts";
import { ensembl, path } from "../../definition.ts";
import { speciesInPath } from "../parameters.ts";
import { vepHints } from "./hints.ts";
import { vepOptions } from "./options.ts";

export const vepByHgvs = ensembl({
  name: "vep_by_hgvs",
  tool: "vep",
  domain: "variation",
  does: "Predict the consequences of a variant given in HGVS notation",
  path: "/vep/{species}/hgvs/{hgvs_notation}",
  parameters: {
    hgvs_notation: path(placedHgvs, "Variant with the sequence it is on"),
    species: speciesInPath,
    ...vepOptions,
  },
  observe: vepHints,
  page: "https://www.ensembl.org/{=species|web}/Location/View?r={seq_region_name}:{start}-{end}",
  example: { hgvs_notation: "ENST00000335295.4:c.20A>T", species: "human" },
  asks: [
    "What is the effect of {hgvs_notation} in {species}?",
    "Run VEP on {hgvs_notation} ({species})",
    "Is {species} {hgvs_notation} a missense variant?",
    "SIFT and PolyPhen prediction for {hgvs_notation} in {species}",
    "How damaging is {hgvs_notation} ({species})?",
    "My patient's report says {hgvs_notation}: what does it do to the protein? ({species})",
    "Consequence of {hgvs_notation} on transcript {transcript_id}, {species}",
  ],
});
