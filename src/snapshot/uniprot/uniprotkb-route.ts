import type { Answer } from "../../client/outcome.ts";
import type { Database } from "../../client/sqlite.ts";
import { listed } from "../query/lists.ts";
import type { Route, RouteContext } from "../route.ts";
import { answer, refusal } from "./answers.ts";
import { entryAnswer, entryRoute } from "./entry.ts";
import { negotiate, splitExtension } from "./format.ts";
import { geneProteinFasta, type ProteinOfGene } from "./genecentric.ts";
import type { Namespace } from "./namespace.ts";
import { fastaRecord, type ProteinRow } from "./protein-parts.ts";
import { entryRecords } from "./recorded-entry.ts";
import { uniprotkb } from "./uniprotkb.ts";

const ENTRY_NAME = /^[A-Z0-9]{1,10}_[A-Z0-9]{1,5}$/i;
const SUBSEQUENCE = /^([A-Z0-9]{6,10})\[(\d{1,6})-(\d{1,6})\]$/i;
/** Isoforms and earlier versions: well formed; of a few isoforms the sequence is held. */
const OTHER_FORM = /^[A-Z0-9]{6,10}(-\d{1,3}|\.\d{1,3})$/i;

/** `/uniprotkb/{accession}`: an accession, an entry name (303 to its accession) or `accession[from-to]`. */
export const uniprotkbEntryRoute: Route = {
  ...entryRoute(uniprotkb),
  answer: (context) => {
    const { id, extension } = splitExtension(context.path["accession"] ?? "");
    if (ENTRY_NAME.test(id)) return toAccession(context, { name: id.toUpperCase(), extension });
    const part = SUBSEQUENCE.exec(id);
    if (part) return subsequence(context, { part, extension });
    if (OTHER_FORM.test(id)) return isoform(context, { id: id.toUpperCase(), extension });
    const merged = mergedInto(context.database, id.trim().toUpperCase());
    if (merged) return redirect(context, { to: merged, from: id.toUpperCase(), extension });
    return entryAnswer(context, uniprotkb) ?? entryAnswer(context, recordedOnly);
  },
};

/** `/uniprot/{accession}`, the path before 2022: entries have moved, and the service leads there. */
export const earlierEntryRoute: Route = {
  service: "uniprot",
  path: "/uniprot/{accession}",
  functions: [],
  tables: [],
  answer: ({ path, query }) => {
    const next = query.size > 0 ? `?${query}` : "";
    const location = `/uniprotkb/${encodeURIComponent(path["accession"] ?? "")}${next}`;
    return answer({ status: 301, format: "json", text: "", headers: { location } });
  },
};

function toAccession(
  context: RouteContext,
  { name, extension }: { name: string; extension: string | undefined },
): Answer | undefined {
  const row = context.database.get<{ accession: string }>(
    "SELECT accession FROM protein WHERE entry_name = ? UNION ALL SELECT accession FROM entry_record WHERE entry_name = ?",
    name,
    name,
  );
  return row && redirect(context, { to: row.accession, from: name, extension });
}

/** Entries recorded whole that Swiss-Prot's tables do not have. */
const recordedOnly: Namespace<ProteinRow> = {
  ...uniprotkb,
  from: `(SELECT accession, entry_name, taxid, NULL AS protein_name, NULL AS ecs, NULL AS gene, NULL AS gene_synonyms,
    length(sequence) AS length, NULL AS has_sequence FROM entry_record)`,
};

/** The accession of a recorded entry into which another was merged. */
function mergedInto(database: Database, accession: string): string | undefined {
  for (const record of entryRecords(database).values()) {
    if (listed(record.secondary_accessions).includes(accession)) return record.accession;
  }
  return undefined;
}

function redirect(
  { query }: RouteContext,
  { to, from, extension }: { to: string; from: string; extension: string | undefined },
): Answer {
  const next = new URLSearchParams(query);
  next.set("from", from);
  const location = `/uniprotkb/${to}${extension ? `.${extension}` : ""}?${next}`;
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

/** An isoform that a gene-centric group was recorded with, as FASTA. */
function isoform(
  { database, request, query }: RouteContext,
  { id, extension }: { id: string; extension: string | undefined },
): Answer | undefined {
  const negotiated = negotiate({ request, query, extension }, ["json", "fasta"]);
  if (!("format" in negotiated) || negotiated.format !== "fasta") return undefined;
  const row = database.get<ProteinOfGene>("SELECT * FROM genecentric_protein WHERE id = ?", id);
  return row && answer({ format: "fasta", text: geneProteinFasta(row) });
}
