import type { Executed } from "../stages/execute.ts";
import { type Phrased, type PhraseOptions, phrase } from "../stages/phrase.ts";
import type { Result } from "../stages/stage.ts";

/** Words the questions of a draw. */
export interface Writer {
  readonly name: string;
  /** What decides its questions beside the draw. */
  readonly version: string;
  /** Rows, and what it dropped with the reason; nothing for draws that are not its own. */
  readonly write: (draw: Executed) => Promise<Result<Phrased>[]> | Result<Phrased>[];
}

/** Questions by the templates that ship; drops none of the other kinds of rows. */
export const templateWriter = (options: PhraseOptions): Writer => ({
  name: "templates",
  version: options.material.hash,
  write: (draw) => (draw.written === undefined ? phrase(draw, options) : []),
});

/** The questions that were written one by one for a call. */
export const writtenWriter = (options: PhraseOptions): Writer => ({
  name: "written",
  version: options.material.hash,
  write: (draw) => (draw.written === undefined ? [] : phrase(draw, options)),
});

/** A writer that leaves single calls, which others word, alone. */
export const butSingleCalls = (writer: Writer): Writer => ({
  ...writer,
  name: `${writer.name}, not of single calls`,
  write: (draw) => (isSingleCall(draw) ? [] : writer.write(draw)),
});

export const isSingleCall = ({ kind, written }: Executed): boolean =>
  kind === "call" && written === undefined;
