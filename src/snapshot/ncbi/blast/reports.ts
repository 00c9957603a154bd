import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { madeFolder } from "../../../client/cache-folder.ts";
import { runChild } from "./child.ts";
import type { BlastTools } from "./tools.ts";
import { zip } from "./zip.ts";

interface Format {
  /** Number of the format in BLAST+. */
  readonly outfmt: number;
  readonly type: string;
  readonly args?: readonly string[];
  /** Written as an index and a file for each query, and sent as a ZIP archive. */
  readonly extension?: "json" | "xml";
  /** Its length can be limited, and it is sent inside BLAST's page. */
  readonly isPage?: true;
}

const formats: Readonly<Record<string, Format>> = {
  HTML: { outfmt: 0, type: "text/html", args: ["-html"], isPage: true },
  Text: { outfmt: 0, type: "text/plain", isPage: true },
  XML: { outfmt: 5, type: "application/xml" },
  Tabular: { outfmt: 7, type: "text/plain" },
  CSV: { outfmt: 10, type: "text/csv" },
  JSONSA: { outfmt: 12, type: "application/json" },
  JSON2: { outfmt: 13, type: "application/zip", extension: "json" },
  XML2: { outfmt: 14, type: "application/zip", extension: "xml" },
  JSON2_S: { outfmt: 15, type: "application/json" },
  XML2_S: { outfmt: 16, type: "application/xml" },
};

/** A report in one format. */
export interface Report {
  readonly format: string;
  readonly descriptions: number;
  readonly alignments: number;
}

const MOST = 5_000;
const DEFAULT_LENGTH = 100;

/** What a call asks for; undefined for a format that there is not (SAM is for nucleotides). */
export function readReport(query: URLSearchParams): Report | undefined {
  const asked = (query.get("FORMAT_TYPE") || "HTML").toLowerCase();
  const isTable = query.get("ALIGNMENT_VIEW")?.toLowerCase() === "tabular" && /^(?:text|html)$/.test(asked);
  const format = isTable ? "Tabular" : Object.keys(formats).find((name) => name.toLowerCase() === asked);
  if (format === undefined) return undefined;
  const limit = (name: string): number => {
    const text = query.get(name) ?? "";
    return /^\d{1,6}$/.test(text) ? Math.min(Number(text), MOST) : DEFAULT_LENGTH;
  };
  return formats[format]?.isPage
    ? { format, descriptions: limit("DESCRIPTIONS"), alignments: limit("ALIGNMENTS") }
    : { format, descriptions: DEFAULT_LENGTH, alignments: DEFAULT_LENGTH };
}

/** Those that are ready with the search, so that whoever saw it ready gets them at once; others are written when asked for. */
export const usualReports: readonly Report[] = ["XML", "XML2_S", "JSON2_S", "Text", "Tabular", "CSV"].map(
  (format) => ({ format, descriptions: DEFAULT_LENGTH, alignments: DEFAULT_LENGTH }),
);

export const ARCHIVE = "search.asn";

const nameOf = ({ format, descriptions, alignments }: Report): string =>
  `report-${format}-${descriptions}-${alignments}`;

export const isWritten = (folder: string, report: Report): boolean =>
  existsSync(join(folder, nameOf(report)));

interface Place {
  /** Folder of the search. */
  readonly folder: string;
  readonly rid: string;
  /** Folder of the database, whose sequences the reports show. */
  readonly sequences: string;
  readonly tools: BlastTools;
}

const TIMEOUT_MS = 60_000;

/** Writes a report of a finished search. It appears whole or not at all. @throws ChildFault */
export async function writeReport(report: Report, place: Place): Promise<void> {
  const format = formats[report.format];
  const { folder, rid, sequences, tools } = place;
  if (!format || isWritten(folder, report)) return;
  // BLAST+ puts files of queries beside the one it is told to write.
  const draft = madeFolder(join(folder, `${nameOf(report)}.${process.pid}.tmp`));
  const file = join(draft, format.extension ? rid : "report");
  const lengths = [
    "-num_descriptions",
    String(report.descriptions),
    "-num_alignments",
    String(report.alignments),
  ];
  try {
    await runChild({
      program: tools.blast_formatter,
      args: [
        ...["-archive", join(folder, ARCHIVE), "-outfmt", String(format.outfmt), "-out", file],
        ...(format.args ?? []),
        ...(format.isPage ? lengths : []),
      ],
      folder: sequences,
      complaints: join(draft, "stderr.txt"),
      timeoutMs: TIMEOUT_MS,
    });
    if (format.extension) {
      renameSync(file, `${file}.${format.extension}`);
      writeFileSync(join(draft, "report"), zip(filesOf(draft, rid)));
    }
    renameSync(join(draft, "report"), join(folder, nameOf(report)));
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

const filesOf = (folder: string, prefix: string): { name: string; bytes: Uint8Array }[] =>
  readdirSync(folder)
    .filter((name) => name.startsWith(prefix))
    .map((name) => ({ name, bytes: readFileSync(join(folder, name)) }));

/** A written report as the service sends it. */
export function readWritten(
  report: Report,
  folder: string,
): { readonly type: string; readonly bytes: Uint8Array } {
  const { type = "text/plain" } = formats[report.format] ?? {};
  const bytes = readFileSync(join(folder, nameOf(report)));
  const [before, after] = FRAMES[report.format] ?? ["", ""];
  return {
    type,
    bytes: before === "" ? bytes : Buffer.concat([Buffer.from(before), bytes, Buffer.from(after)]),
  };
}

const READY = "<p><!--\nQBlastInfoBegin\n\tStatus=READY\nQBlastInfoEnd\n--><p>\n";
const PREFORMATTED = [`${READY}<PRE>\n`, "</PRE>\n"] as const;

/** What the service puts around reports that people read. */
const FRAMES: Readonly<Record<string, readonly [before: string, after: string]>> = {
  Text: PREFORMATTED,
  Tabular: PREFORMATTED,
  HTML: [READY, ""],
};
