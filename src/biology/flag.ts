import { defineKind } from "./kind.ts";

const spellings = new Map([
  ["true", true],
  ["1", true],
  ["yes", true],
  ["false", false],
  ["0", false],
  ["no", false],
]);

/** A switch. Reads true/false, 1/0 and yes/no in any capitals; never found in free text. */
export const flag = defineKind<boolean>({
  id: "flag",
  title: "true or false",
  examples: ["true", "false", "1", "0"],
  schema: { type: "boolean" },
  parse: (text) => spellings.get(text.toLowerCase()),
  format: String,
  find: () => [],
});
