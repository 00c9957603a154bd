import type { Hints } from "../../definition.ts";

/** Proteins have no sequence region; condensed answers have no location. */
export const lookupHints: Hints = {
  noun: "gene, transcript or protein",
  keep: [
    "id",
    "display_name",
    "object_type",
    "biotype",
    "description",
    "species",
    "seq_region_name",
    "start",
    "end",
    "strand",
    "assembly_name",
    "canonical_transcript",
    "Parent",
    "length",
    "version",
    "Transcript.*.id",
    "Transcript.*.display_name",
    "Transcript.*.biotype",
    "Transcript.*.is_canonical",
    "Translation.id",
    "Translation.length",
  ],
  say: "[{display_name} ({id})||{id}] is [{object_type|is Translation}a protein||{biotype|of object_type|a}||{object_type|words|a}] of {species|latin}[ on {seq_region_name|chromosome}, {start|to end}][, {strand|strand}][ ({assembly_name})][{object_type|is Translation}, {length} amino acids long].[ It is described as {description|plain}.][ Its canonical transcript is {canonical_transcript}.][ It belongs to {Parent}.][ Its transcripts: {Transcript.*.id}.][ Its exons: {Exon.*.id|all}.]",
};
