import type { JsonValue } from "../src/biology/index.ts";
import type { AnswerFolder, Assertion } from "../src/snapshot/build/recorded/answer-folder.ts";

interface Recorded {
  readonly function: string;
  readonly asked: string;
  readonly json: JsonValue;
}

/** A folder that holds these answers, by file name, and these assertions; a file it has not is an error. */
export function answerFolder(
  answers: Readonly<Record<string, Recorded>>,
  assertions: readonly Assertion[] = [],
): AnswerFolder {
  const index = Object.entries(answers).map(([file, { function: name, asked }]) => ({
    file,
    function: name,
    asked,
    kind: "live-recording",
    source: "",
    licence: "",
    note: "",
  }));
  const json = (file: string): JsonValue => {
    const answer = answers[file];
    if (!answer) throw new Error(`${file} is not in the folder`);
    return answer.json;
  };
  return {
    index,
    has: (file) => file in answers,
    files: (name) => index.filter((answer) => answer.function === name).map(({ file }) => file),
    text: (file) => JSON.stringify(json(file)),
    json,
    asserts: () => assertions,
    sources: () => [],
  };
}
