import type { Reading } from "../outcome.ts";
import type { Body } from "./decode-body.ts";
import { judgeEutilsError } from "./eutils-errors.ts";
import { data, empty, partial } from "./reading.ts";

/** How an error reads where plain text was asked for; the whole answer, or what a broken-off answer ends with. */
const ERROR_TEXT =
  /^\s*(\+?Error(:|%3A|\s+occurred)|unable to obtain query|id list is empty|external viewer error|cannot (process|get) |(the )?resource temporarily|search backend failed|\{?"?error"?\s*:|api rate limit|WARNING: *no (data|result)|nothing (to do|has been found)|id\(s\) are missing|supplied id parameter is empty)/i;

export function readEutilsText(name: string, body: Body): Reading {
  const { text } = body;
  if (ERROR_TEXT.test(text)) return judgeEutilsError(text);
  if (name === "ecitmatch") return readCitations(body);
  const [broken] = /^(\+?Error(:|%3A).*|External viewer error.*)$/im.exec(text.slice(-1000)) ?? [];
  return broken === undefined ? data(body) : partial(body, `the answer breaks off: ${broken}`);
}

/** ecitmatch answers each citation with a line `journal|year|volume|page|author|key|PMID`, NOT_FOUND or AMBIGUOUS. */
function readCitations(body: Body): Reading {
  const lines = body.text.split(/\r?\n/).filter((line) => line.trim() !== "");
  const unmatched = lines.filter((line) => !/\|\s*\d+\s*$/.test(line));
  if (unmatched.length === 0) return data(body, { total: lines.length });
  const said = unmatched.map((line) => line.replace(/^.*?(\||^)(?=[^|]*\|[^|]*$)/, "")).join("; ");
  const isAmbiguous = unmatched.some((line) => /AMBIGUOUS/i.test(line));
  if (unmatched.length === lines.length && !isAmbiguous)
    return empty(body, { message: `no PubMed record fits: ${said}` });
  return partial(body, `${unmatched.length} of ${lines.length} citations without one PubMed id: ${said}`);
}
