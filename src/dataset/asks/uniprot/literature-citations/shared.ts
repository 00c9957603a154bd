import type { Choice } from "../../asks.ts";

/** Orders of UniProt's citations. */
export const citationOrder = {
  one: {
    "title asc": ["sorted by title from A to Z", "in alphabetical order of the titles"],
    "title desc": ["sorted by title from Z to A", "in reverse alphabetical order of the titles"],
    "id asc": [
      "sorted by citation number with the lowest first",
      "in ascending order of their PubMed numbers",
    ],
    "id desc": [
      "sorted by citation number with the highest first",
      "in descending order of their PubMed numbers",
    ],
  },
} as const satisfies Choice;
