import { ensemblProteinId, ensemblTranscriptId, flag, stableId } from "../../../biology/index.ts";
import { defineKind } from "../../../biology/kind.ts";
import { type Hints, query } from "../../definition.ts";
import { either } from "../../either.ts";

const ccdsId = defineKind<string>({
  id: "ccds-id",
  title: "a CCDS id",
  examples: ["CCDS10020.1"],
  parse: (text) => (/^CCDS\d+(\.\d+)?$/i.test(text) ? text.toUpperCase() : undefined),
  format: (id) => id,
  find: /\bCCDS\d+(?:\.\d+)?\b/gi,
});

export const transcriptId = either({
  id: "mapped-transcript",
  title: "a transcript id",
  kinds: [ensemblTranscriptId, ccdsId],
  also: [stableId],
});
export const proteinId = either({
  id: "mapped-protein",
  title: "a protein id",
  kinds: [ensemblProteinId, ccdsId],
  also: [stableId],
});
export const includeOriginal = query(flag, "Add the positions asked for to each mapping");

/** With the original positions, each mapping has its genomic part in `mapped`. */
export const mappingHints: Hints = {
  list: "mappings",
  noun: "mapping",
  keep: [
    "seq_region_name",
    "start",
    "end",
    "strand",
    "assembly_name",
    "mapped.seq_region_name",
    "mapped.start",
    "mapped.end",
    "mapped.strand",
    "mapped.assembly_name",
    "original.start",
    "original.end",
    "gap",
  ],
  say: "[{seq_region_name}:{start|to end}, {strand|strand} ({assembly_name}).||{original.start|to original.end} of the {original.coord_system|words} is {mapped.seq_region_name}:{mapped.start|to mapped.end}, {mapped.strand|strand} ({mapped.assembly_name}).]",
};
