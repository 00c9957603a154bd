import { createReadStream } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { CorruptFileError } from "../../errors/index.ts";

export interface FileRecord {
  /** `file:line`, from 1. */
  readonly place: string;
  readonly file: string;
  readonly value: unknown;
}

/** Files of a folder whose names match, in order. @throws CorruptFileError where there is none */
export async function filesIn(folder: string, pattern: RegExp): Promise<readonly string[]> {
  const names = await readdir(folder, { recursive: true }).catch((cause: unknown) => {
    throw new CorruptFileError(`${folder} cannot be read`, {
      cause,
      nextStep: "Name the folder of an export",
    });
  });
  const found = names
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => pattern.test(name))
    .sort();
  if (found.length > 0) return found;
  throw new CorruptFileError(`${folder} holds no file of this format (${pattern.source})`, {
    nextStep: "Name the folder of an export, and its format",
  });
}

/** The records of line-delimited JSON files, one at a time; a line that is no JSON is a record whose value is undefined. */
export async function* readRecords(folder: string, pattern: RegExp): AsyncGenerator<FileRecord> {
  for (const file of await filesIn(folder, pattern)) {
    const lines = createInterface({ input: createReadStream(join(folder, file)), crlfDelay: Infinity });
    let number = 0;
    for await (const line of lines) {
      number += 1;
      if (line.trim() !== "") yield { place: `${file}:${number}`, file, value: parsed(line) };
    }
  }
}

/** A JSON document. @throws CorruptFileError where it is missing or no JSON */
export async function readJson(path: string): Promise<unknown> {
  const text = await readFile(path, "utf8").catch((cause: unknown) => {
    throw new CorruptFileError(`${path} cannot be read`, { cause });
  });
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new CorruptFileError(`${path} is no JSON`, { cause });
  }
}

/** JSON, or undefined where it is none. */
export function parsed(text: unknown): unknown {
  if (typeof text !== "string") return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The objects of a list; none where it is no list. */
export const objectsIn = (value: unknown): readonly Readonly<Record<string, unknown>>[] =>
  Array.isArray(value) ? value.filter(isObject) : [];

export const isText = (value: unknown): value is string => typeof value === "string" && value.trim() !== "";
