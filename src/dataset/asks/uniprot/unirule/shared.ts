import type { Choice } from "../../asks.ts";

/** Orders of UniRules: by the present number, or by any number a rule ever had. */
export const uniruleOrder = {
  one: {
    "unirule_id asc": ["sorted by UniRule id with the lowest first", "in ascending order of the UR number"],
    "unirule_id desc": [
      "sorted by UniRule id with the highest first",
      "in descending order of the UR number",
    ],
    "all_rule_id asc": ["sorted by all rule ids (old ones too) ascending"],
    "all_rule_id desc": ["sorted by all rule ids (old ones too) descending"],
  },
} as const satisfies Choice;
