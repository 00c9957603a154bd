import type { JsonValue } from "../../biology/kind.ts";
import type { Answer } from "../../client/outcome.ts";
import { ABSENT_HEADER, ABSENT_VALUE, SCOPE_HEADER, SCOPE_VALUE } from "../route.ts";

const encoder = new TextEncoder();

interface Said {
  readonly status?: number;
  readonly type: "application/json" | "text/xml" | "text/plain";
  readonly text: string;
  readonly headers?: Readonly<Record<string, string>>;
}

const scope = { [SCOPE_HEADER]: SCOPE_VALUE };

export const absentHeaders: Readonly<Record<string, string>> = { [ABSENT_HEADER]: ABSENT_VALUE };

export const answer = ({ status = 200, type, text, headers = {} }: Said): Answer => ({
  status,
  headers: { "content-type": `${type}; charset=UTF-8`, ...scope, ...headers },
  body: encoder.encode(text),
});

/** What the service may well have and the snapshot does not: named, so that a reader knows what to ask elsewhere. */
export const absentAnswer = (what: string): Answer => ({
  status: 400,
  headers: { "content-type": "application/json; charset=UTF-8", ...absentHeaders },
  body: encoder.encode(JSON.stringify({ error: `the snapshot does not hold ${what}` })),
});

export const jsonAnswer = (value: JsonValue, headers: Readonly<Record<string, string>> = {}): Answer =>
  answer({ type: "application/json", text: `${JSON.stringify(value)}\n`, headers });

/** Document types of the utilities' answers, as NCBI declares them. */
const DOCTYPES: Readonly<Record<string, string>> = {
  eSearchResult:
    '"-//NLM//DTD esearch 20060628//EN" "https://eutils.ncbi.nlm.nih.gov/eutils/dtd/20060628/esearch.dtd"',
  eSummaryResult:
    '"-//NLM//DTD esummary v1 20041029//EN" "https://eutils.ncbi.nlm.nih.gov/eutils/dtd/20041029/esummary-v1.dtd"',
  eLinkResult:
    '"-//NLM//DTD elink 20101123//EN" "https://eutils.ncbi.nlm.nih.gov/eutils/dtd/20101123/elink.dtd"',
  eInfoResult:
    '"-//NLM//DTD einfo 20190110//EN" "https://eutils.ncbi.nlm.nih.gov/eutils/dtd/20190110/einfo.dtd"',
  ePostResult:
    '"-//NLM//DTD epost 20090526//EN" "https://eutils.ncbi.nlm.nih.gov/eutils/dtd/20090526/epost.dtd"',
  eFetchResult:
    '"-//NLM//DTD efetch 20131226//EN" "https://eutils.ncbi.nlm.nih.gov/eutils/dtd/20131226/efetch.dtd"',
};

/** A utility's XML answer; `body` goes inside the root element. */
export function xmlAnswer(
  { root, body, doctype = DOCTYPES[root] }: { root: string; body: string; doctype?: string | undefined },
  { status, headers = {} }: { status?: number; headers?: Readonly<Record<string, string>> } = {},
): Answer {
  const type = doctype ? `<!DOCTYPE ${root} PUBLIC ${doctype}>\n` : "";
  const text = `<?xml version="1.0" encoding="UTF-8" ?>\n${type}<${root}>${body}</${root}>\n`;
  return answer({ type: "text/xml", text, headers, ...(status === undefined ? {} : { status }) });
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text as it may stand in XML; control characters, which XML cannot hold, are left out. */
export const escapeXml = (text: string): string =>
  text.replace(/[&<>"]/g, (letter) => ENTITIES[letter] ?? letter).replace(/[\0-\x08\x0b\x0c\x0e-\x1f]/g, "");

/** `<name>text</name>`, or `<name/>` for nothing. */
export const element = (name: string, text: string | number): string =>
  text === "" ? `<${name}/>` : `<${name}>${escapeXml(String(text))}</${name}>`;
