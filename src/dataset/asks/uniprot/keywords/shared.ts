import type { Choice } from "../../asks.ts";

/** Categories of UniProt's keywords. */
export const keywordCategories: Choice = [
  "Biological process",
  "Cellular component",
  "Coding sequence diversity",
  "Developmental stage",
  "Disease",
  "Domain",
  "Ligand",
  "Molecular function",
  "PTM",
  "Technical term",
];
