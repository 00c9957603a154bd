import type { Row, Store } from "../store.ts";
import { type AnswerFolder, answersFor } from "./answer-folder.ts";
import { untyped } from "./recorded-json.ts";

const { numberAt, textAt } = untyped;

/** `chromosome:GRCh37:X:1000000:1000100:1` */
const REGION = /^(\w+):([\w.]*):([\w.]+):(\d+):(\d+):1$/;

/** Sequences of whole answers; the tables name the files. */
export function loadEnsemblSequences(answers: AnswerFolder, store: Store): void {
  for (const { file, asked } of answersFor("transcript_sequence", answers)) {
    const answer = answers.json(file);
    store.add("transcript_sequence", {
      transcript_id: textAt(answer, "id"),
      type: /[?&;]type=(\w+)/.exec(asked)?.[1] ?? null,
      version: numberAt(answer, "version"),
      sequence: textAt(answer, "seq"),
    });
  }
  for (const { file } of answersFor("region_sequence", answers)) {
    const answer = answers.json(file);
    const [, coord_system = null, assembly = "", name = null, start, end] =
      REGION.exec(textAt(answer, "id") ?? "") ?? [];
    store.add("region_sequence", {
      coord_system,
      assembly: assembly || null,
      name,
      start: Number(start),
      end: Number(end),
      sequence: textAt(answer, "seq"),
    });
  }
  store.check("transcript_sequence", (row) => disagreement(row, store));
  store.check("region_sequence", ({ start, end, sequence }) =>
    String(sequence).length === Number(end) - Number(start) + 1
      ? undefined
      : "a sequence of another length than its place",
  );
}

/** Where the transcript's exons are held, a cDNA is as long as they are together. */
function disagreement({ transcript_id, type, version, sequence }: Row, store: Store): string | undefined {
  if (!/^[ACGTN]+$/.test(String(sequence))) return "not a nucleotide sequence";
  const transcript = store.by("transcript", "id").get(transcript_id ?? null);
  if (!transcript || transcript["version"] === null) return undefined;
  if (transcript["version"] !== version) return "another version of the transcript than is held";
  const exons = store.groups("exon", "transcript_id").get(transcript_id ?? null) ?? [];
  const length = exons.reduce((sum, { start, end }) => sum + Number(end) - Number(start) + 1, 0);
  return type !== "cdna" || length === 0 || length === String(sequence).length
    ? undefined
    : "a cDNA of another length than its exons";
}
