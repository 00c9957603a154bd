import { defineKind } from "./kind.ts";

const NAME = "[A-Z0-9]{1,11}_[A-Z0-9]{3,5}";
/** RefSeq accessions, LRG and the like also have an underscore. */
const NUMBERED = /_\d+$/;

/**
 * UniProtKB entry name: a protein mnemonic or, for unreviewed entries, the accession, then the organism's
 * identification code: `P53_HUMAN`, `A0A024R1R8_HUMAN`, `RL2_ECOLI`. In prose it is recognised in capitals.
 */
export const uniprotEntryName = defineKind<string>({
  id: "uniprot-entry-name",
  title: "a UniProt entry name",
  examples: ["P53_HUMAN", "A0A024R1R8_HUMAN", "p53_human"],
  schema: { type: "string", pattern: `^${NAME}$` },
  parse: (text) => {
    const written = text.replace(/^(?:sp|tr)\|[A-Z0-9-]+\|/i, "");
    return new RegExp(`^${NAME}$`, "i").test(written) && !NUMBERED.test(written)
      ? written.toUpperCase()
      : undefined;
  },
  format: (value) => value,
  // Codes have five characters, but for PIG, RAT and some viruses, which are told by a digit.
  find: /(?<![A-Za-z0-9_])([A-Z0-9]{1,11}_(?:[A-Z0-9]{5}|PIG|RAT|[A-Z]{2,3}\d{1,2}))(?![A-Za-z0-9_])/g,
});
