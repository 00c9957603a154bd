import type { Answer } from "../../../client/outcome.ts";
import { absentHeaders, escapeXml } from "../answers.ts";

const encoder = new TextEncoder();

/** BLAST's pages carry what programs read in a comment; people see the rest. */
function page(info: readonly string[], { text, headers = {} }: PageOptions): Answer {
  const lines = info.map((line) => `    ${line}\n`).join("");
  const comment = info.length === 0 ? "" : `<!--QBlastInfoBegin\n${lines}QBlastInfoEnd\n-->\n`;
  return {
    status: 200,
    headers: { "content-type": "text/html; charset=UTF-8", ...headers },
    body: encoder.encode(
      `<!DOCTYPE html>\n<html><head><title>NCBI Blast</title></head>\n<body>\n${comment}${text}\n</body></html>\n`,
    ),
  };
}

interface PageOptions {
  readonly text: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What was submitted, and in how many seconds it is expected to be done. */
export const submittedPage = (rid: string, seconds: number): Answer =>
  page([`RID = ${rid}`, `RTOE = ${seconds}`], {
    text: `<p>Request ID ${rid}; expected to be ready in ${seconds} s</p>`,
  });

export type SearchStatus = "WAITING" | "READY" | "FAILED" | "UNKNOWN";

export function statusPage(
  status: SearchStatus,
  { hits, words = "" }: { hits?: boolean; words?: string } = {},
): Answer {
  const found = hits === undefined ? [] : [`ThereAreHits=${hits ? "yes" : "no"}`];
  return page([`Status=${status}`, ...found], { text: words === "" ? `<p>${status}</p>` : errorBox(words) });
}

/** A search that the service refuses. */
export const refusedPage = (message: string): Answer => page([], { text: errorBox(message) });

/** A search that the service would make and the snapshot cannot. */
export const absentPage = (message: string): Answer =>
  page(["Status=UNKNOWN"], { text: errorBox(message), headers: absentHeaders });

export const deletedPage = (rid: string): Answer => page([], { text: `<p>Request ID ${rid} is deleted</p>` });

const errorBox = (message: string): string => `<p class="error">${escapeXml(message)}</p>`;
