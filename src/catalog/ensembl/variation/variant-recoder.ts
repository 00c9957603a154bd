import { fieldList, flag } from "../../../biology/index.ts";
import { ensembl, path, query } from "../../definition.ts";
import { asString, speciesInPath } from "../parameters.ts";
import { recoderHints, variantNotation } from "./shared.ts";

export const variantRecoder = ensembl({
  name: "variant_recoder",
  tool: "variation",
  domain: "variation",
  does: "Translate a variant between identifiers and notations: rs id, HGVS, SPDI, VCF",
  path: "/variant_recoder/{species}/{id}",
  parameters: {
    id: path(variantNotation, "Variant, by identifier or notation"),
    species: speciesInPath,
    failed: query(flag, "Use co-located variants that failed quality control too"),
    fields: query(fieldList, "Notations to give; id, hgvsg, hgvsc, hgvsp and spdi unless given", asString),
    ga4gh_vrs: query(flag, "Add GA4GH VRS notation"),
    gencode_basic: query(flag, "Only GENCODE basic transcripts"),
    gencode_primary: query(flag, "Only GENCODE primary transcripts"),
    minimal: query(flag, "Trim the alleles to their minimal form first"),
    var_synonyms: query(flag, "Add known synonyms and their sources"),
    vcf_string: query(flag, "Add the alleles as a VCF string"),
  },
  observe: recoderHints,
  example: { id: "rs334", species: "human" },
  asks: [
    "What is {id} in HGVS notation? ({species})",
    "Convert the {species} variant {id} to other notations",
    "Which rs number does {id} have in {species}?",
    "SPDI and genomic HGVS of {species} {id}",
    "Translate {id} to {fields}, {species}",
    "Give the VCF string of {id} for {species}",
    "All synonyms of the {species} variant {id}",
  ],
});
