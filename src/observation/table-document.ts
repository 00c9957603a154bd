import type { Content, ContentFormat } from "../client/outcome.ts";
import type { Document } from "./document.ts";

/** Lines read of one answer; more would never fit a budget. */
const MAX_RECORDS = 2000;

type Reader = (text: string) => Document;

const READERS: Partial<Record<ContentFormat, Reader>> = {
  fasta: readFasta,
  gff3: readGff,
  bed: readBed,
  tsv: readTsv,
};

/** FASTA, GFF3, BED and tables as records; undefined for other formats. */
export function tableDocument({ format, text }: Content): Document | undefined {
  return READERS[format]?.(text);
}

const document = (
  records: readonly unknown[],
  { noun, total, context = [] }: { noun: string; total: number; context?: readonly string[] },
): Document => ({
  records,
  isList: true,
  columns: [],
  more: true,
  noun,
  total,
  context,
});

function readFasta(text: string): Document {
  const entries = text.split(/^>/m).slice(1);
  const records = entries.slice(0, MAX_RECORDS).map((entry) => {
    const [header = "", ...lines] = entry.split(/\r?\n/);
    const sequence = lines.join("").replaceAll(/\s/g, "");
    return { header: header.trim(), length: sequence.length, sequence };
  });
  return document(records, { noun: "sequence", total: entries.length });
}

function readGff(text: string): Document {
  const lines = text.split(/\r?\n/).filter((line) => line !== "" && !line.startsWith("#"));
  const types = new Map<string, number>();
  for (const line of lines) {
    const type = line.split("\t", 3)[2] ?? "?";
    types.set(type, (types.get(type) ?? 0) + 1);
  }
  const records = lines.slice(0, MAX_RECORDS).map((line) => {
    const [sequence, source, type, start, end, score, strand, phase, attributes = ""] = line.split("\t");
    const named = attributes
      .split(";")
      .filter(Boolean)
      .map((pair) => pair.split("=", 2) as [string, string?]);
    return {
      type,
      location: `${sequence}:${start}-${end}`,
      strand: blankDot(strand),
      ...Object.fromEntries(named),
      source,
      score: blankDot(score),
      phase: blankDot(phase),
    };
  });
  const told = [...types].map(([type, number]) => `${number} ${type}`).join(", ");
  return document(records, {
    noun: "feature",
    total: lines.length,
    context: types.size > 1 ? [`types: ${told}`] : [],
  });
}

const blankDot = (text: string | undefined): string | undefined => (text === "." ? undefined : text);

function readBed(text: string): Document {
  const lines = text.split(/\r?\n/).filter((line) => line !== "" && !/^(#|track|browser)/.test(line));
  const records = lines.slice(0, MAX_RECORDS).map((line) => {
    const [sequence, start, end, name, score, strand, ...rest] = line.split("\t");
    return { name, location: `${sequence}:${start}-${end}`, strand, score, rest };
  });
  return document(records, {
    noun: "feature",
    total: lines.length,
    context: ["positions as BED counts them: from 0, end not included"],
  });
}

function readTsv(text: string): Document {
  const lines = text.split(/\r?\n/).filter((line) => line !== "");
  const [header = "", ...rows] = lines;
  const names = header
    .split("\t")
    .map((name, index) => name.replaceAll(".", " ").trim() || `column ${index + 1}`);
  const records = rows.slice(0, MAX_RECORDS).map((row) => {
    const cells = row.split("\t");
    return Object.fromEntries(names.map((name, index) => [name, cells[index] ?? ""]));
  });
  return document(records, { noun: "row", total: rows.length });
}
