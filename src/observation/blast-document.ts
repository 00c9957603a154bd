import type { Content } from "../client/outcome.ts";
import { asList, leafText, valueAt } from "../client/value-at.ts";
import type { Document } from "./document.ts";

/** Paths of one report format: from the answer to the hits, and from a hit or its best alignment to a field. */
interface Format {
  readonly root: string;
  readonly hits: string;
  readonly context: readonly (readonly [label: string, path: string])[];
  readonly accession: string;
  readonly title: string;
  readonly organism?: string;
  readonly length: string;
  readonly alignments: string;
  /** What the names of an alignment's fields start with: `Hsp_bit-score`. */
  readonly prefix: string;
  /** How a field name is written: `bit_score` or `bit-score`. */
  readonly separator: "_" | "-";
}

const XML2 = "BlastXML2.BlastOutput2.report.Report";

const FORMATS: readonly Format[] = [
  {
    root: "BlastOutput",
    hits: "BlastOutput.BlastOutput_iterations.Iteration.Iteration_hits.Hit",
    context: [
      ["program", "BlastOutput.BlastOutput_version"],
      ["database", "BlastOutput.BlastOutput_db"],
      ["query", "BlastOutput.BlastOutput_query-def"],
      ["query length", "BlastOutput.BlastOutput_query-len"],
    ],
    accession: "Hit_accession",
    title: "Hit_def",
    length: "Hit_len",
    alignments: "Hit_hsps.Hsp",
    prefix: "Hsp_",
    separator: "-",
  },
  ...["search.Search", "iterations.Iteration.search.Search"].map(
    (search): Format => ({
      root: `${XML2}.results.Results.${search.split(".")[0]}`,
      hits: `${XML2}.results.Results.${search}.hits.Hit`,
      context: [
        ["program", `${XML2}.version`],
        ["database", `${XML2}.search-target.Target.db`],
        ["query", `${XML2}.results.Results.${search}.query-title`],
        ["query length", `${XML2}.results.Results.${search}.query-len`],
      ],
      accession: "description.HitDescr.accession",
      title: "description.HitDescr.title",
      organism: "description.HitDescr.sciname",
      length: "len",
      alignments: "hsps.Hsp",
      prefix: "",
      separator: "-",
    }),
  ),
  ...["search", "iterations.search", "bl2seq"].map(
    (search): Format => ({
      root: `BlastOutput2.report.results.${search}`,
      hits: `BlastOutput2.report.results.${search}.hits`,
      context: [
        ["program", "BlastOutput2.report.version"],
        ["database", "BlastOutput2.report.search_target.db"],
        ["query", `BlastOutput2.report.results.${search}.query_title`],
        ["query length", `BlastOutput2.report.results.${search}.query_len`],
      ],
      accession: "description.accession",
      title: "description.title",
      organism: "description.sciname",
      length: "len",
      alignments: "hsps",
      prefix: "",
      separator: "_",
    }),
  ),
];

/** The hits of a BLAST report in any of its formats, each with its best alignment; undefined for anything else. */
export function blastDocument({ value, text, format: contentFormat }: Content): Document | undefined {
  if (contentFormat === "text" && /Sequences producing significant alignments/.test(text))
    return reportDocument(text);
  const format = FORMATS.find(({ root }) => valueAt(value, root) !== undefined);
  if (!format) return undefined;
  const hits = asList(valueAt(value, format.hits)).flat();
  const context = format.context.flatMap(([label, path]) => {
    const told = first(valueAt(value, path));
    return told === undefined ? [] : [`${label}: ${told}`];
  });
  return {
    records: hits.map((hit) => readHit(hit, format)),
    isList: true,
    columns: [],
    more: true,
    noun: "hit",
    context,
  };
}

const first = (value: unknown): string | undefined => leafText(asList(value).flat()[0]);

function readHit(hit: unknown, format: Format): Record<string, unknown> {
  const alignments = asList(valueAt(hit, format.alignments));
  const [best] = alignments;
  const at = (name: string): string | undefined =>
    first(valueAt(best, `${format.prefix}${name.replaceAll("_", format.separator)}`));
  const length = at("align_len");
  const identity = at("identity");
  const others = asList(valueAt(hit, format.accession)).length - 1;
  return {
    accession: first(valueAt(hit, format.accession)),
    title: first(valueAt(hit, format.title)),
    ...(format.organism ? { organism: first(valueAt(hit, format.organism)) } : {}),
    "E value": at("evalue"),
    "bit score": at("bit_score"),
    ...(identity && length
      ? { identity: `${identity}/${length} (${percent(Number(identity) / Number(length))})` }
      : {}),
    gaps: at("gaps"),
    "query range": range(at("query_from"), at("query_to")),
    "hit range": range(at("hit_from"), at("hit_to")),
    "hit length": first(valueAt(hit, format.length)),
    ...(alignments.length > 1 ? { alignments: alignments.length } : {}),
    ...(others > 0 ? { "identical entries": others } : {}),
  };
}

const percent = (share: number): string =>
  Number.isFinite(share) ? `${(Math.floor(share * 1000) / 10).toFixed(1)} %` : "?";

const range = (from: string | undefined, to: string | undefined): string | undefined =>
  from === undefined || to === undefined ? undefined : `${from}-${to}`;

/** The table of a plain-text report. */
function reportDocument(text: string): Document {
  const table = text.slice(text.indexOf("Sequences producing significant alignments")).split("\n").slice(1);
  const end = table.findIndex((line) => line.startsWith("ALIGNMENTS") || line.startsWith(">"));
  const records = table.slice(0, end === -1 ? 500 : end).flatMap((line) => {
    const match = /^(\S+)\s+(\S.*?)\s+([\d.]+)\s+([\d.e+-]+)(?:\s+(\d+%))?\s*$/.exec(line.slice(0, 300));
    if (!match) return [];
    const [, accession, title, score, evalue, identity] = match;
    return [{ accession, title, "E value": evalue, "bit score": score, identity }];
  });
  const context = [
    ["program", /^(T?BLAST[NPX]+ [\d.]+\+?)/m],
    ["database", /^Database: *(.+)$/m],
    ["query length", /^Length=(\d+)/m],
    ["request id", /^RID: *(\S+)/m],
  ] as const;
  return {
    records,
    isList: true,
    columns: [],
    more: true,
    noun: "hit",
    context: context.flatMap(([label, pattern]) => {
      const told = pattern.exec(text)?.[1];
      return told ? [`${label}: ${told.trim()}`] : [];
    }),
  };
}
