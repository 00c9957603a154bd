import { defineKind } from "./kind.ts";
import { quoted } from "./quoted.ts";

/**
 * Name of an ontology term, in words: `apoptotic process`. Letter case and runs of spaces do not matter.
 * Any words may be a name, so only those in quotation marks are recognised.
 */
export const ontologyName = defineKind<string>({
  id: "ontology-name",
  title: "the name of an ontology term",
  examples: ["apoptotic process", "Apoptotic process"],
  parse: (text) => (/[\p{L}\p{N}]/u.test(text) ? text.replace(/\s+/g, " ") : undefined),
  format: (value) => value,
  find: quoted,
  same: (left, right) => left.toLowerCase() === right.toLowerCase(),
});
