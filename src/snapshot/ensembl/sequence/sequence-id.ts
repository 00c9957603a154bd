import type { Answer } from "../../../client/outcome.ts";
import type { Route, RouteContext } from "../../route.ts";
import { absent, isAnswer, isOn, postedList, refused } from "../answers.ts";
import { askedObject } from "../asked-object.ts";
import { type TranscriptRow, transcriptsOf } from "../genes.ts";
import type { Found } from "../lookup.ts";
import { residuesOf } from "./protein.ts";
import { asksForPart, partOf } from "./sub-sequence.ts";
import { type Sequence, writeSequences } from "./write-sequences.ts";

const TYPES = ["genomic", "cds", "cdna", "protein"];

/** What the query asks for in vain, whatever the id. */
export function refusedOptions(query: URLSearchParams): Answer | undefined {
  const type = query.get("type") || "genomic";
  if (!TYPES.includes(type)) return refused(`The type '${type}' is not understood by this service`);
  if (query.get("mask") && isOn(query, "mask_feature")) {
    return refused("'You cannot mask both repeats and features on the same sequence'");
  }
  const expands = ["expand_5prime", "expand_3prime"].some(
    (name) => !["", "0"].includes(query.get(name) ?? ""),
  );
  return expands && asksForPart(query)
    ? refused("You may not expand the 3prime or 5prime sequence end when requesting a sub-sequence")
    : undefined;
}

interface Held {
  readonly sequences: readonly Sequence[];
  /** Proteins that the answer should have and has not. */
  readonly lacks: readonly string[];
}

/** The protein of a protein or transcript, the proteins of a gene. Nucleotides are not held. */
function sequencesOf(context: RouteContext, asked: string): Held | Answer {
  const { query } = context;
  const found = askedObject(context, { id: asked });
  if (isAnswer(found)) return found;
  const type = found.type === "translation" ? "protein" : query.get("type") || "genomic";
  if (found.type === "exon" && (type === "cds" || type === "protein")) {
    return refused(`The type ${type} can not be use when retrieving an Exon`);
  }
  if (type !== "protein" || found.type === "exon")
    return absent(`the snapshot holds no nucleotide sequences: ${asked}`);
  const rows = codingTranscripts(context, found);
  const parts: (Sequence | Answer)[] = rows.flatMap((row) => sequenceOf(context, { row, asked }) ?? []);
  const wrong = parts.find(isAnswer);
  if (wrong) return wrong;
  const sequences = parts.filter((part): part is Sequence => !isAnswer(part));
  const held = new Set(sequences.map(({ id }) => id));
  const missing = rows.flatMap(({ protein_id: id }) => (id && !held.has(id) ? [id] : []));
  return {
    sequences,
    lacks: found.type === "gene" ? [...missing, "proteins of other transcripts"] : missing,
  };
}

const codingTranscripts = ({ database }: RouteContext, found: Exclude<Found, { type: "exon" }>) =>
  found.type === "gene"
    ? transcriptsOf(database, found.gene.id).filter(({ protein_id }) => protein_id !== null)
    : [found.transcript];

/** Positions of a gene or transcript count on the genome, so that a part of its protein cannot be cut by them. */
function sequenceOf(
  { database, query }: RouteContext,
  { row, asked }: { readonly row: TranscriptRow; readonly asked: string },
): Sequence | Answer | undefined {
  const id = row.protein_id ?? "";
  const residues = residuesOf(database, row);
  if (residues === undefined) return undefined;
  if (asksForPart(query) && !asked.startsWith(id)) {
    return absent(`the snapshot cuts a protein by the id of the protein only: ${id}`);
  }
  const seq = partOf(residues, query);
  if (isAnswer(seq)) return seq;
  return {
    id,
    query: asked,
    version: row.protein_version ?? undefined,
    molecule: "protein",
    desc: null,
    seq,
  };
}

const tables = ["protein_sequence", "transcript", "gene", "exon"];

export const sequenceId: Route = {
  service: "ensembl",
  path: "/sequence/id/{id}",
  functions: ["get_sequence_by_id"],
  tables,
  answer(context) {
    const { query, path } = context;
    const asked = path["id"] ?? "";
    const wrong = refusedOptions(query);
    if (wrong) return wrong;
    const held = sequencesOf(context, asked);
    if (isAnswer(held)) return held;
    const count = held.sequences.length;
    if (count === 0) return absent(`the snapshot does not hold the protein sequence of ${asked}`);
    if (count > 1 && !isOn(query, "multiple_sequences")) {
      return refused(
        `Requesting a gene and type not equal to "genomic" can result in multiple sequences. ${count} sequences detected. ` +
          "Please rerun your request and specify the multiple_sequences parameter",
      );
    }
    return writeSequences(context, held);
  },
};

const MOST_IDS = 50;

/** Several ids, POSTed: those that are not found are left out. */
export const sequenceIds: Route = {
  service: "ensembl",
  path: "/sequence/id",
  functions: [],
  tables,
  answer(context) {
    const ids = postedList(context.request.body, "ids");
    if (!ids) return refused("Your request body must be a JSON object with the member ids");
    if (ids.length > MOST_IDS) {
      return refused(`POST message too large. You have submitted more than ${MOST_IDS} elements`);
    }
    const wrong = refusedOptions(context.query);
    if (wrong) return wrong;
    const parts = ids.map((id) => ({ id, held: sequencesOf(context, id) }));
    const sequences = parts.flatMap(({ held }) => (isAnswer(held) ? [] : held.sequences));
    const lacks = parts.flatMap(({ id, held }) => (isAnswer(held) ? [id] : held.lacks));
    if (sequences.length === 0) return absent("No results found");
    const query = new URLSearchParams([...context.query, ["multiple_sequences", "1"]]);
    return writeSequences({ ...context, query }, { sequences, lacks });
  },
};
