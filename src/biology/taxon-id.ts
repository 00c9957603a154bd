import { cuedNumber } from "./cued-number.ts";

/** NCBI Taxonomy identifier, a number: `9606`, `taxid 9606`, `taxonomy id 9606`, `NCBITaxon:9606`. */
export const taxonId = cuedNumber({
  id: "taxon-id",
  title: "an NCBI taxonomy id",
  examples: ["9606", "taxid 9606", "taxonomy id 9606", "NCBITaxon:9606"],
  cue: "(?:ncbi[ _:-]?)?(?:tax(?:on(?:omy|omic)?)?|organism|species)[ _-]?(?:id|identifier)|taxon|ncbitaxon|taxonomy|txid",
});
