import type { Choice } from "../../asks.ts";

/** Orders of the databases that UniProt refers to. */
export const databaseOrder = {
  one: {
    "abbrev asc": ["sorted by abbreviation from A to Z", "in alphabetical order of their short names"],
    "abbrev desc": [
      "sorted by abbreviation from Z to A",
      "in reverse alphabetical order of their short names",
    ],
    "category_str asc": ["sorted by category from A to Z", "grouped by ascending category"],
    "category_str desc": ["sorted by category from Z to A", "grouped by descending category"],
    "id asc": ["sorted by DB number with the lowest first", "in ascending order of their DB numbers"],
    "id desc": ["sorted by DB number with the highest first", "in descending order of their DB numbers"],
  },
} as const satisfies Choice;
