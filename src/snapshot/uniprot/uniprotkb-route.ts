import type { Answer } from "../../client/outcome.ts";
import type { Route, RouteContext } from "../route.ts";
import { answer, refusal } from "./answers.ts";
import { entryAnswer, entryRoute } from "./entry.ts";
import { negotiate, splitExtension } from "./format.ts";
import { fastaRecord, type ProteinRow } from "./protein-parts.ts";
import { uniprotkb } from "./uniprotkb.ts";

const ENTRY_NAME = /^[A-Z0-9]{1,10}_[A-Z0-9]{1,5}$/i;
const SUBSEQUENCE = /^([A-Z0-9]{6,10})\[(\d{1,6})-(\d{1,6})\]$/i;
/** Isoforms and earlier versions: well formed, and not held. */
const OTHER_FORM = /^[A-Z0-9]{6,10}(-\d{1,3}|\.\d{1,3})$/i;

/** `/uniprotkb/{accession}`: an accession, an entry name (303 to its accession) or `accession[from-to]`. */
export const uniprotkbEntryRoute: Route = {
  ...entryRoute(uniprotkb),
  answer: (context) => {
    const { id, extension } = splitExtension(context.path["accession"] ?? "");
    if (ENTRY_NAME.test(id)) return toAccession(context, { name: id.toUpperCase(), extension });
    const part = SUBSEQUENCE.exec(id);
    if (part) return subsequence(context, { part, extension });
    if (OTHER_FORM.test(id)) return undefined;
    return entryAnswer(context, uniprotkb);
  },
};

function toAccession(
  { database, query }: RouteContext,
  { name, extension }: { name: string; extension: string | undefined },
): Answer | undefined {
  const row = database.get<{ accession: string }>("SELECT accession FROM protein WHERE entry_name = ?", name);
  if (!row) return undefined;
  const next = new URLSearchParams(query);
  next.set("from", name);
  const location = `/uniprotkb/${row.accession}${extension ? `.${extension}` : ""}?${next}`;
  return answer({ status: 303, format: "json", text: "", headers: { location } });
}

/** Residues `from` to `to`, 1-based and inclusive; the service gives them as FASTA only. */
function subsequence(
  { database, request, query }: RouteContext,
  { part, extension }: { part: RegExpExecArray; extension: string | undefined },
): Answer | undefined {
  const negotiated = negotiate({ request, query, extension }, ["fasta"]);
  if (!("format" in negotiated) || negotiated.format !== "fasta") {
    const message = "Invalid request received. Sequence ranges are given as fasta only.";
    return refusal({ request, format: "json", messages: [message] });
  }
  const [, accession = "", from = "", to = ""] = part;
  const row = database.get<ProteinRow>("SELECT * FROM protein WHERE accession = ?", accession.toUpperCase());
  const text = row && fastaRecord(row, { database, range: { from: Number(from), to: Number(to) } });
  return text === undefined ? undefined : answer({ format: "fasta", text });
}
