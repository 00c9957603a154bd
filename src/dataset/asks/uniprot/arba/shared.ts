import type { Choice } from "../../asks.ts";

/** Orders of ARBA rules. */
export const arbaOrder = {
  one: {
    "rule_id asc": ["sorted by rule number with the lowest first", "in ascending order of the ARBA number"],
    "rule_id desc": [
      "sorted by rule number with the highest first",
      "in descending order of the ARBA number",
    ],
  },
} as const satisfies Choice;
