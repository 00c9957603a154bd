import { createReadStream, existsSync } from "node:fs";
import { createInterface } from "node:readline";
import { CorruptFileError } from "../../errors/index.ts";

/** Objects of a JSONL file in order, one at a time. @throws CorruptFileError for a line that is no JSON object */
export async function* readLines<Line>(path: string): AsyncGenerator<Line> {
  if (!existsSync(path))
    throw new CorruptFileError(`${path} is missing`, { nextStep: "Run the stage before this one" });
  let number = 0;
  for await (const line of createInterface({
    input: createReadStream(path, "utf8"),
    crlfDelay: Number.POSITIVE_INFINITY,
  })) {
    number += 1;
    if (line === "") continue;
    yield parsed<Line>(line, { path, number });
  }
}

function parsed<Line>(line: string, { path, number }: { path: string; number: number }): Line {
  try {
    return JSON.parse(line) as Line;
  } catch (cause) {
    throw new CorruptFileError(`line ${number} of ${path} is no JSON: ${line.slice(0, 60)}`, {
      cause,
      nextStep: "Remove the line, or the file to have it made again",
    });
  }
}
