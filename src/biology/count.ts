import { defineKind } from "./kind.ts";

/** A whole number, also negative (scores and penalties); thousands separators only where well-formed. */
export const count = defineKind<number>({
  id: "count",
  title: "a whole number",
  examples: ["10", "1,000", "-3"],
  schema: { type: "integer" },
  parse: (text) => {
    if (!/^[+-]?(?:\d{1,15}|\d{1,3}(?:,\d{3}){1,4})(?:\.0{1,6})?$/.test(text)) return undefined;
    // Adding zero turns -0 into 0.
    return Number(text.replaceAll(",", "")) + 0;
  },
  format: String,
  find: /(?<![\p{L}\p{N}_.,:/|-]|[\p{L}\p{N}]\s?[-–])(?:\d{1,3}(?:,\d{3})+|\d+)(?![\p{L}\p{N}_|]|[-–.,:/][\p{L}\p{N}])/gu,
});
