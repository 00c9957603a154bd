import type { Answer } from "../../client/outcome.ts";
import type { Route, RouteContext } from "../route.ts";
import { answer, LACKS_HEADER, refusal } from "./answers.ts";
import { negotiate } from "./format.ts";
import { idsAnswer, idsIn, idsRoute } from "./ids-route.ts";
import type { Namespace } from "./namespace.ts";
import { fastaRecord, type ProteinRow } from "./protein-parts.ts";
import { uniprotkb } from "./uniprotkb.ts";

const LIST = {
  parameter: "accessions",
  pattern: /^([OPQ][0-9][A-Z0-9]{3}[0-9]|[A-NR-Z]([0-9][A-Z][A-Z0-9]{2}){1,2}[0-9])(-[0-9]{1,3})?$/i,
  invalid: (id: string): string =>
    `Accession '${id}' has invalid format. It should be a valid UniProtKB accession with optional sequence range e.g. P12345[10-20].`,
  noun: "accessions",
};

/** Swiss-Prot's table with the entries recorded whole that it does not have; the latter have no rowid, so no full text. */
const withRecorded: Namespace<ProteinRow> = {
  ...uniprotkb,
  from: `(SELECT rowid, accession, entry_name, taxid, protein_name, ecs, gene, gene_synonyms, length, has_sequence FROM protein
    UNION ALL
    SELECT NULL, accession, entry_name, taxid, NULL, NULL, NULL, NULL, length(sequence), NULL FROM entry_record
    WHERE NOT EXISTS (SELECT 1 FROM protein WHERE protein.accession = entry_record.accession)) AS protein`,
};

/** `/uniprotkb/accessions?accessions=P04637,P38398[1-10]`: entries, or, where a range is among them, stretches as FASTA. */
export const accessionsRoute: Route = {
  ...idsRoute(withRecorded, LIST),
  answer: (context) => {
    const ids = idsIn(context.query, LIST.parameter);
    return ids.some((id) => id.includes("["))
      ? stretches(context, ids)
      : idsAnswer(context, { namespace: withRecorded, list: LIST });
  },
};

interface Stretch {
  readonly written: string;
  readonly accession: string;
  readonly range?: { readonly from: number; readonly to: number };
}

function stretchOf(written: string): Stretch | undefined {
  const [, accession = "", from, to] = /^([^[\]]+)(?:\[(\d+)-(\d+)\])?$/.exec(written) ?? [];
  if (!LIST.pattern.test(accession)) return undefined;
  return {
    written,
    accession: accession.toUpperCase(),
    ...(from && to ? { range: { from: Number(from), to: Number(to) } } : {}),
  };
}

const NOT_JSON =
  "Invalid content type received, 'application/json'. Expected one of [text/plain;format=fasta].";
const LONGEST = 2 ** 31 - 1;

const isSound = ({ range }: Stretch): boolean =>
  range === undefined || (range.from >= 1 && range.from <= range.to && range.to <= LONGEST);

/** Ranges go with FASTA alone, and with no query or sort. */
function stretches({ database, query, request }: RouteContext, ids: readonly string[]): Answer | undefined {
  const negotiated = negotiate({ request, query }, ["fasta"]);
  const format = "format" in negotiated ? negotiated.format : "json";
  const messages = format === "fasta" ? [] : ["message" in negotiated ? negotiated.message : NOT_JSON];
  for (const name of ["sort", "query"]) {
    if (query.has(name)) messages.push(`${name} not supported with sequence range`);
  }
  const asked = ids.flatMap((id) => {
    const stretch = stretchOf(id);
    if (!stretch) messages.push(LIST.invalid(id));
    else if (!isSound(stretch)) messages.push(`Invalid sequence range '${id}' in the accession.`);
    return stretch ?? [];
  });
  if (messages.length > 0) return refusal({ request, format, messages });
  const missing: string[] = [];
  const records = asked.flatMap(({ written, accession, range }) => {
    const row = database.get<ProteinRow>("SELECT * FROM protein WHERE accession = ?", accession);
    const text = row && fastaRecord(row, { database, ...(range ? { range } : {}) });
    if (text === undefined) missing.push(written);
    return text ?? [];
  });
  if (records.length === 0) return undefined;
  const headers: Record<string, string> = { "x-total-results": String(records.length) };
  if (missing.length > 0) headers[LACKS_HEADER] = missing.join(",");
  return answer({ format: "fasta", text: records.join(""), headers });
}
