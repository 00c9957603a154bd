import { defineKind } from "./kind.ts";

/** A real number in decimal or scientific notation: `0.8`, `.80` and `8e-1` are equal. */
export const decimal = defineKind<number>({
  id: "decimal",
  title: "a number",
  examples: ["0.8", "1e-5", "10"],
  schema: { type: "number" },
  parse: (text) => {
    if (!/^[+-]?(?:\d{1,30}(?:\.\d{0,30})?|\.\d{1,30})(?:e[+-]?\d{1,3})?$/i.test(text)) return undefined;
    const value = Number(text);
    return Number.isFinite(value) ? value + 0 : undefined;
  },
  format: String,
  find: /(?<![\p{L}\p{N}_.,:/|-])-?(?:\d+(?:\.\d+)?|\.\d+)(?:e[+-]?\d+)?(?![\p{L}\p{N}_|]|[-–.,:/][\p{L}\p{N}])/giu,
});
