import { defineKind, type Mention } from "./kind.ts";

export interface Citation {
  readonly journal: string;
  readonly year: string;
  readonly volume: string;
  readonly firstPage: string;
  readonly author: string;
  /** Chosen by the asker, to tell the answers apart. */
  readonly key: string;
}

/**
 * Citations for ecitmatch: `journal|year|volume|first page|author|key|`, several divided by a carriage return,
 * which may also be written as a line feed or `%0D`; `+` and `%20` are spaces. Fields that are not known stay empty.
 * Equal in any capitals and whatever the keys, as these only come back with the answer; order does not matter.
 */
export const citationString = defineKind<readonly Citation[]>({
  id: "citation-string",
  title: "a citation string",
  examples: ["proc natl acad sci u s a|1991|88|3248|mann bj|Art1|"],
  parse,
  format,
  find: findCitations,
  same: (left, right) => fold(left) === fold(right),
});

const one = String.raw`[^|\n\r]{1,120}\|\d{0,4}\|[^|\n\r]{0,20}\|[^|\n\r]{0,20}\|[^|\n\r]{0,60}\|(?:[^|\s%]{1,40}\|)?`;
const several = new RegExp(String.raw`${one}(?:(?:%0D|[\n\r]+)${one})*`, "gi");
// A journal's name may hold any word, so that only words which open a request are taken off its front.
const opening =
  /^(?:.*[:"'“]\s*|\s*(?:(?:please|find|match|look up|get|resolve|search|which|what|is|pmids?|pubmed|ids?|has|for|of|the citation|citation|article|paper)\s+)*)/i;

function findCitations(text: string): Mention<readonly Citation[]>[] {
  if (!text.includes("|")) return [];
  return [...text.matchAll(several)].flatMap((match) => {
    const skipped = opening.exec(match[0].slice(0, match[0].indexOf("|")))?.[0].length ?? 0;
    const written = match[0].slice(skipped);
    const value = parse(written);
    if (!value) return [];
    const start = match.index + skipped;
    return [{ start, end: start + written.length, text: written, value, normal: format(value) }];
  });
}

function parse(text: string): readonly Citation[] | undefined {
  const lines = text.split(/\r\n|[\r\n]|%0D(?:%0A)?/i).filter((part) => part.trim() !== "");
  const citations = lines.map(citation);
  return citations.length > 0 && citations.every((entry) => entry !== undefined) ? citations : undefined;
}

function format(citations: readonly Citation[]): string {
  return citations.map((entry) => `${[...facts(entry), entry.key].join("|")}|`).join("\r");
}

const facts = ({ journal, year, volume, firstPage, author }: Citation) => [
  journal,
  year,
  volume,
  firstPage,
  author,
];

const fold = (citations: readonly Citation[]) =>
  [...new Set(citations.map((entry) => facts(entry).join("|").toLowerCase()))].sort().join("\r");

function citation(text: string): Citation | undefined {
  const parts = text.split("|").map((part) =>
    part
      .replace(/\+|%20/g, " ")
      .trim()
      .replace(/\s+/g, " "),
  );
  const [journal, year, volume, firstPage, author, key = "", ...rest] = parts;
  if (journal === undefined || year === undefined || volume === undefined) return undefined;
  if (firstPage === undefined || author === undefined || rest.some((part) => part !== "")) return undefined;
  const filled = [journal, volume, firstPage, author].some((part) => part !== "");
  return filled && /^(?:\d{4})?$/.test(year) ? { journal, year, volume, firstPage, author, key } : undefined;
}
