import type { RouteContext } from "../../route.ts";
import { exonFrames } from "../exon-frames.ts";
import type { Feature } from "../features.ts";
import { exonsOf, geneById, transcriptById } from "../genes.ts";
import { strandSign } from "./gff3.ts";

/** Features of an area as BED with UCSC's names; transcripts with their blocks and the columns of bigGenePred. */
export const bed = (value: unknown, context: RouteContext): string =>
  (value as readonly Feature[])
    .map((feature) => `${[...columnsOf(feature), ...blocksOf(feature, context)].join("\t")}\n`)
    .join("");

const columnsOf = (feature: Feature): unknown[] => [
  ucscName(String(feature["seq_region_name"])),
  Number(feature["start"]) - 1,
  feature["end"],
  feature["id"],
  1000,
  strandSign(feature["strand"]),
];

const ucscName = (name: string): string => (name === "MT" ? "chrM" : `chr${name}`);

function blocksOf({ feature_type: type, id, biotype }: Feature, { database }: RouteContext): unknown[] {
  const row = type === "transcript" ? transcriptById(database, String(id)) : undefined;
  const exons = row ? exonsOf(database, row.id) : [];
  if (!row || row.start === null || exons.length === 0) return [];
  const { start, coding_start: first, coding_end: last } = row;
  const frames = exonFrames(row, exons).sort((a, b) => a.exon.start - b.exon.start);
  const list = (of: (frame: (typeof frames)[number]) => number) => `${frames.map(of).join(",")},`;
  const complete = first === null ? "none" : "cmpl";
  const gene = geneById(database, row.gene_id);
  return [
    first === null ? start - 1 : first - 1,
    last ?? start - 1,
    "0,0,0",
    frames.length,
    list(({ exon }) => exon.end - exon.start + 1),
    list(({ exon }) => exon.start - start),
    row.id,
    complete,
    complete,
    list(({ phase }) => phase),
    biotype ?? "",
    row.gene_id,
    gene?.symbol ?? "",
    gene?.biotype ?? "",
  ];
}
