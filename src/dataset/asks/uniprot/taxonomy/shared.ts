import type { Choice } from "../../asks.ts";

/** Orders by scientific name, the only key that UniProt's taxonomy sorts by. */
export const byScientificName = {
  one: {
    "scientific asc": [
      "sorted by scientific name from A to Z",
      "in alphabetical order of the Latin names",
      "ordered by ascending scientific name",
    ],
    "scientific desc": [
      "sorted by scientific name from Z to A",
      "in reverse alphabetical order of the Latin names",
      "ordered by descending scientific name",
    ],
  },
} as const satisfies Choice;
