import type { Hints } from "../../definition.ts";

/** What a consequence is told of; in answers for a region, `id` only repeats the region. */
const tell = (variant: string): string =>
  `[The most severe consequence of ${variant} is {most_severe_consequence|words}||${variant} lies in the coding sequence, what it does to the protein is not known][; genes: {transcript_consequences.*.gene_symbol}][; amino acids: {transcript_consequences.*.amino_acids}][; SIFT: {transcript_consequences.*.sift_prediction|words}][; PolyPhen: {transcript_consequences.*.polyphen_prediction|words}][; co-located variants: {colocated_variants.*.id}][, with the clinical significance {colocated_variants.*.clin_sig}].`;

export const vepHints: Hints = {
  list: "",
  noun: "variant",
  keep: [
    "id",
    "input",
    "most_severe_consequence",
    "seq_region_name",
    "start",
    "end",
    "strand",
    "allele_string",
    "assembly_name",
    "transcript_consequences.*.gene_symbol",
    "transcript_consequences.*.gene_id",
    "transcript_consequences.*.transcript_id",
    "transcript_consequences.*.consequence_terms",
    "transcript_consequences.*.impact",
    "transcript_consequences.*.amino_acids",
    "transcript_consequences.*.protein_start",
    "transcript_consequences.*.codons",
    "transcript_consequences.*.sift_prediction",
    "transcript_consequences.*.polyphen_prediction",
    "intergenic_consequences.*.consequence_terms",
    "regulatory_feature_consequences.*.consequence_terms",
    "colocated_variants.*.id",
    "colocated_variants.*.clin_sig",
  ],
  say: tell("{id} ({allele_string} at {seq_region_name}:{start|to end}, {assembly_name})"),
};

export const vepRegionHints: Hints = {
  ...vepHints,
  say: tell("{allele_string} at {seq_region_name}:{start|to end} ({assembly_name})"),
};
