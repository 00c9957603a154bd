import type { Choice } from "../../asks.ts";

/** What UniProt's subcellular locations are, each with the words of its category. */
export const locationCategories = {
  one: {
    "cellular component": ["cellular component"],
    topology: ["topology"],
    orientation: ["orientation"],
  },
} as const satisfies Choice;
