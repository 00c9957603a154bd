import { region } from "../../../biology/index.ts";
import { ensembl, path } from "../../definition.ts";
import { alternateBases } from "../alleles.ts";
import { speciesInPath } from "../parameters.ts";
import { vepRegionHints } from "./hints.ts";
import { vepOptions } from "./options.ts";

export const vepByRegion = ensembl({
  name: "vep_by_region",
  tool: "vep",
  domain: "variation",
  does: "Predict the consequences of a variant given by its region and allele",
  path: "/vep/{species}/region/{region}/{allele}/",
  parameters: {
    allele: path(alternateBases, "Allele that replaces the reference, or a structural type such as DUP"),
    region: path(region, "Region replaced, with its strand; start is end + 1 for an insertion"),
    species: speciesInPath,
    ...vepOptions,
  },
  observe: vepRegionHints,
  page: "https://www.ensembl.org/{=species|web}/Location/View?r={=region|place}",
  example: { allele: "A", region: "11:5227002-5227002:1", species: "human" },
  asks: [
    "What is the effect of changing {region} to {allele} in {species}?",
    "Predict the consequences of allele {allele} at {species} {region}",
    "Run VEP on {region}, allele {allele} ({species})",
    "Which genes does the allele {allele} at {region} hit in {species}?",
    "Consequence of the substitution to {allele} at {region}, {species}",
    "Would a {allele} allele at {species} {region} be damaging?",
  ],
});
