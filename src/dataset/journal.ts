import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  truncateSync,
  writeSync,
} from "node:fs";
import { dirname } from "node:path";
import { CorruptFileError } from "../errors/index.ts";

export interface JournalContent<Line> {
  readonly lines: readonly Line[];
  /** What stands behind the last whole line: left by somebody who was stopped while writing. */
  readonly half?: string;
}

/**
 * Reads an append-only file of one JSON object a line. A last line that is cut off is left out and told; a file that is not there
 * is empty. @param read makes a line of a value, undefined where it is none @throws CorruptFileError for any other line that cannot be read
 */
export function readJournal<Line>(
  path: string,
  read: (value: unknown) => Line | undefined,
): JournalContent<Line> {
  if (!existsSync(path)) return { lines: [] };
  const texts = readFileSync(path, "utf8").split("\n");
  const lines: Line[] = [];
  for (const [index, text] of texts.entries()) {
    if (text.trim() === "") continue;
    const line = parsed(text, read);
    if (line !== undefined) lines.push(line);
    else if (index === texts.length - 1) return { lines, half: text };
    else
      throw new CorruptFileError(`${path}, line ${index + 1}: cannot be read: ${text.slice(0, 60)}`, {
        nextStep: "Repair or remove the line",
      });
  }
  return { lines };
}

function parsed<Line>(text: string, read: (value: unknown) => Line | undefined): Line | undefined {
  try {
    return read(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** Writes lines at the end of a file; each is on the disk when `append` returns. */
export interface Journal {
  append(line: object): void;
  close(): void;
}

/** Opens a file to append to. A last line that a stopped writer left half is cut off. */
export function openJournal(path: string): Journal {
  mkdirSync(dirname(path), { recursive: true });
  const text = existsSync(path) ? readFileSync(path, "utf8") : "";
  const tail = text.slice(text.lastIndexOf("\n") + 1);
  const isHalf = tail !== "" && parsed(tail, (value) => value) === undefined;
  const whole = isHalf ? text.slice(0, text.length - tail.length) : text;
  if (isHalf) truncateSync(path, Buffer.byteLength(whole));
  const descriptor = openSync(path, "a");
  if (whole !== "" && !whole.endsWith("\n")) writeSync(descriptor, "\n");
  return {
    append: (line) => {
      writeSync(descriptor, `${JSON.stringify(line)}\n`);
      fsyncSync(descriptor);
    },
    close: () => closeSync(descriptor),
  };
}
