import type { Writers } from "../formats/index.ts";
import { simpleXml } from "../formats/index.ts";
import { bed } from "./bed.ts";
import { gff3 } from "./gff3.ts";

const variantTables = ["snp", "clinvar_variant"];

export const overlapTables: readonly string[] = [
  "gene",
  "transcript",
  "exon",
  "cytoband",
  "assembly_sequence",
  "consequence_type",
  ...variantTables,
];

export const overlapReads = (query: URLSearchParams): readonly string[] =>
  query.getAll("feature").includes("variation") ? variantTables : ["gene"];

export const overlapWriters: Writers = { xml: simpleXml, gff3, bed };
