import type { Answer } from "../../../client/outcome.ts";
import type { RouteContext } from "../../route.ts";
import { absent, isAnswer, refused } from "../answers.ts";
import { askedObject } from "../asked-object.ts";
import { codingFrame } from "../coordinates.ts";
import { type ExonRow, exonsOf, type TranscriptRow } from "../genes.ts";

/** A transcript whose exons are held, and the positions asked for. */
export interface Frame {
  readonly transcript: TranscriptRow;
  readonly exons: readonly ExonRow[];
  readonly strand: number;
  /** Bases of the spliced transcript. */
  readonly length: number;
  /** As written in the path, 1-based and inclusive. */
  readonly start: number;
  readonly end: number;
}

export interface CodingFrame extends Frame {
  /** Bases of the spliced transcript before the start codon. */
  readonly offset: number;
  /** Bases from the start codon to the stop codon. */
  readonly coding: number;
}

const RANGE = /^(\d{1,12})(?:\.\.|-)(\d{1,12})$/;

/** The transcript behind the id of a path, with the range of its region. */
export function frameOf(context: RouteContext, type: "transcript" | "translation"): Frame | Answer {
  const id = context.path["id"] ?? "";
  const found = askedObject(context, { id, type });
  if (isAnswer(found)) return found;
  const [, start, end] = (RANGE.exec(context.path["region"] ?? "") ?? []).map(Number);
  if (start === undefined || end === undefined || start < 1 || end < start) {
    return refused("Region did not correctly parse. Please check documentation");
  }
  if (found.type !== "transcript" && found.type !== "translation") return refused(`ID '${id}' not found`);
  const { transcript } = found;
  const exons = exonsOf(context.database, transcript.id);
  const length = exons.reduce((sum, exon) => sum + exon.end - exon.start + 1, 0);
  if (length === 0 || transcript.strand === null) {
    return absent(`the snapshot does not hold the exons of ${id}`);
  }
  return { transcript, exons, strand: transcript.strand, length, start, end };
}

/** The same with the place of the coding sequence. */
export function codingFrameOf(
  context: RouteContext,
  type: "transcript" | "translation",
): CodingFrame | Answer {
  const frame = frameOf(context, type);
  if (isAnswer(frame)) return frame;
  const coding = codingFrame(frame.transcript, frame.exons);
  if (!coding) return absent(`the snapshot does not hold the coding bounds of ${context.path["id"]}`);
  return { ...frame, offset: coding.offset, coding: coding.length };
}
