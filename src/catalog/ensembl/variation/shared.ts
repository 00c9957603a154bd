import { hgvs, spdi, variantId } from "../../../biology/index.ts";
import type { Hints } from "../../definition.ts";
import { either } from "../../either.ts";

export const variantNotation = either({
  id: "variant-notation",
  title: "a variant id, HGVS or SPDI",
  kinds: [hgvs, spdi, variantId],
});

/** The answer names each alternate allele by a field: deletions are `-`, longer ones are not told in the sentence. */
const alleles = ["A", "C", "G", "T", "-"];
export const recoderHints: Hints = {
  list: "",
  noun: "variant",
  keep: ["input", "id", "hgvsg", "spdi", "hgvsp", "hgvsc", "vcf_string"].flatMap((notation) =>
    alleles.map((allele) => `${allele}.${notation}`),
  ),
  say: alleles
    .map(
      (allele) =>
        `[Allele ${allele} is {${allele}.hgvsg.*} or {${allele}.spdi.*}. ][It is known as {${allele}.id.*}. ][On proteins: {${allele}.hgvsp.*}. ]`,
    )
    .join(""),
};

export const variationHints: Hints = {
  noun: "variant",
  keep: [
    "name",
    "var_class",
    "most_severe_consequence",
    "clinical_significance",
    "MAF",
    "minor_allele",
    "ambiguity",
    "mappings.*.location",
    "mappings.*.allele_string",
    "mappings.*.assembly_name",
    "evidence",
    "synonyms",
    "source",
  ],
  say: "{name}[ ({var_class})] has the alleles {mappings.*.allele_string} at {mappings.*.location|place} ({mappings.*.assembly_name})[; its most severe consequence is {most_severe_consequence|words}][; its clinical significance is {clinical_significance.*}][; its minor allele is {minor_allele}, with frequency {MAF}].",
};
