import type { Hints } from "../../definition.ts";

/** What is annotated stands in a field named after its type. */
export const phenotypeHints: Hints = {
  list: "",
  noun: "annotation",
  keep: [
    "description",
    "Gene",
    "Variation",
    "StructuralVariation",
    "location",
    "source",
    "mapped_to_accession",
    "attributes",
  ],
  say: "[Gene {Gene}||Variant {Variation}||Structural variant {StructuralVariation}][ at {location|place}]: {description} ({source}).",
};
