import type { Answer } from "../../../client/outcome.ts";
import type { RouteContext } from "../../route.ts";
import { absent, isAnswer, isOn, refused } from "../answers.ts";
import { askedObject } from "../asked-object.ts";
import { type TranscriptRow, transcriptsOf, unversioned, versionIn } from "../genes.ts";
import type { Found } from "../lookup/found.ts";
import { maskedNucleotides, nucleotidesOf } from "./nucleotides.ts";
import { expands } from "./options.ts";
import { residuesOf } from "./protein.ts";
import type { Sequence } from "./sequence.ts";
import { asksForPart, partOf } from "./sub-sequence.ts";

export interface HeldSequences {
  readonly sequences: readonly Sequence[];
  /** Proteins that the answer should have and has not. */
  readonly lacks: readonly string[];
}

/** The protein of a protein or transcript, the proteins of a gene, and the few nucleotide sequences held. */
export function sequencesOf(context: RouteContext, asked: string): HeldSequences | Answer {
  const nucleotides = heldNucleotides(context, asked);
  if (nucleotides) return isAnswer(nucleotides) ? nucleotides : { sequences: [nucleotides], lacks: [] };
  const found = askedObject(context, { id: asked });
  if (isAnswer(found)) return found;
  const type = found.type === "translation" ? "protein" : context.query.get("type") || "genomic";
  if (found.type === "exon" && (type === "cds" || type === "protein")) {
    return refused(`The type ${type} can not be use when retrieving an Exon`);
  }
  const several = severalOf(context, { found, type });
  if (several) return several;
  return type === "protein" && found.type !== "exon"
    ? proteinsOf(context, { found, asked })
    : absent(`the snapshot does not hold this nucleotide sequence: ${asked}`);
}

/** Refused where a gene is known to have several sequences of a type and one is allowed. */
function severalOf(
  { database, query }: RouteContext,
  { found, type }: { readonly found: Found; readonly type: string },
): Answer | undefined {
  if (found.type !== "gene" || type === "genomic" || isOn(query, "multiple_sequences")) return undefined;
  const rows = transcriptsOf(database, found.gene.id).filter(
    (row) => type === "cdna" || row.protein_id !== null,
  );
  return rows.length > 1
    ? refused(
        `Requesting a gene and type not equal to "genomic" can result in multiple sequences. ${rows.length} sequences detected. ` +
          "Please rerun your request and specify the multiple_sequences parameter",
      )
    : undefined;
}

/** The cDNA or coding sequence of a transcript, where it is held in the version asked for. */
function heldNucleotides(context: RouteContext, asked: string): Sequence | Answer | undefined {
  const { database, query } = context;
  const type = query.get("type") || "genomic";
  const row = nucleotidesOf(database, { id: unversioned(asked), type });
  if (!row || (versionIn(asked) ?? row.version) !== row.version || expands(query)) return undefined;
  if ((query.get("object_type") || "transcript").toLowerCase() !== "transcript") return undefined;
  const masked = maskedNucleotides(context, row);
  const seq = masked === undefined ? undefined : partOf(masked, query);
  if (seq === undefined || isAnswer(seq)) return seq;
  return { id: row.transcript_id, query: asked, version: row.version, molecule: "dna", desc: null, seq };
}

interface Asked {
  readonly found: Exclude<Found, { type: "exon" }>;
  readonly asked: string;
}

function proteinsOf(context: RouteContext, { found, asked }: Asked): HeldSequences | Answer {
  const rows =
    found.type === "gene"
      ? transcriptsOf(context.database, found.gene.id).filter(({ protein_id }) => protein_id !== null)
      : [found.transcript];
  const parts: (Sequence | Answer)[] = rows.flatMap((row) => proteinOf(context, { row, asked }) ?? []);
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

/** Positions of a gene or transcript count on the genome, so that a part of its protein cannot be cut by them. */
function proteinOf(
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
