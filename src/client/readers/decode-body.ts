import type { ContentFormat } from "../outcome.ts";
import { parseXml } from "./parse-xml.ts";
import { unzipFirst } from "./unzip.ts";

/** A body as far as it can be read without knowing the service. */
export interface Body {
  readonly text: string;
  /** `blank`: nothing but white space. `html`: a page, which none of the services gives as data except BLAST. */
  readonly format: ContentFormat | "html" | "blank";
  /** JSON value or XML tree where the body parses. */
  readonly value?: unknown;
  /** Why it does not read as what it claims to be. */
  readonly problem?: string;
  /** Media type without parameters, lower case; empty where no header says it. */
  readonly mediaType: string;
}

const TEXT_TYPES: Readonly<Record<string, ContentFormat>> = {
  "text/x-gff3": "gff3",
  "text/plain;format=gff": "gff3",
  "text/x-bed": "bed",
  "text/x-fasta": "fasta",
  "text/plain;format=fasta": "fasta",
  "text/tab-separated-values": "tsv",
  "text/plain;format=tsv": "tsv",
};

/** Decodes and parses a body; its own look decides the format first, the header where the look is open. Never throws. */
export function decodeBody(bytes: Uint8Array | string, contentType = ""): Body {
  const header = contentType.toLowerCase().replaceAll(/\s/g, "");
  const mediaType = header.split(";")[0] ?? "";
  const { text, problem } = decodeText(bytes);
  if (text === "" && problem !== undefined) return { text, format: "text", mediaType, problem };
  const format = formatOf(text, header);
  if (problem && format !== "text" && format !== "html") return { text, format, mediaType, problem };
  if (format === "json") return { text, format, mediaType, ...parseJson(text) };
  if (format === "xml") return { text, format, mediaType, ...parseXml(text) };
  return { text, format, mediaType };
}

function decodeText(bytes: Uint8Array | string): { text: string; problem?: string } {
  if (typeof bytes === "string") return { text: bytes.startsWith("\u{feff}") ? bytes.slice(1) : bytes };
  const plain = unzipFirst(bytes);
  if (typeof plain === "string") return { text: "", problem: plain };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(plain) };
  } catch {
    return { text: new TextDecoder("utf-8").decode(plain), problem: "the answer is not valid UTF-8" };
  }
}

export function parseJson(text: string): { value: unknown } | { problem: string } {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return {
      problem: `the answer is not valid JSON: ${error instanceof Error ? error.message : "unreadable"}`,
    };
  }
}

function formatOf(text: string, header: string): Body["format"] {
  const start = text.slice(0, 1000).trimStart();
  if (start === "" && text.trim() === "") return "blank";
  if (start.startsWith("{")) return "json";
  if (
    start.startsWith("[") &&
    (header === "" || header.includes("json") || /[\]}]\s*$/.test(text.slice(-40)))
  )
    return "json";
  if (start.startsWith("<")) return markupFormat(start);
  if (header.includes("json")) return "json";
  if (/\bxml\b/.test(header) && !header.includes("html")) return "xml";
  return TEXT_TYPES[header] ?? TEXT_TYPES[header.split(";")[0] ?? ""] ?? textFormat(start);
}

function markupFormat(start: string): Body["format"] {
  if (/<html[\s>]|<!doctype html/i.test(start)) return "html";
  if (/^<p>\s*<!--\s*QBlastInfoBegin/.test(start)) return "text";
  return /^<[?!A-Za-z_]/.test(start) ? "xml" : "text";
}

function textFormat(start: string): ContentFormat {
  const [first = "", second = ""] = start.split("\n", 2);
  if (start.startsWith(">") && !start.startsWith(">>")) return "fasta";
  if (first.startsWith("##gff-version")) return "gff3";
  if (/^(chr)?[\w.]+\t\d+\t\d+(\t|$)/.test(first)) return "bed";
  const columns = first.split("\t").length;
  return columns > 1 && (second === "" || second.split("\t").length === columns || start.length >= 900)
    ? "tsv"
    : "text";
}
