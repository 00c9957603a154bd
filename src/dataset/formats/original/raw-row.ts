import { join } from "node:path";
import type { Arguments, Call } from "../../../catalog/definition.ts";
import { isObject, isText, objectsIn, parsed } from "../read-records.ts";
import { readArray } from "./read-array.ts";

/** A row as it stands in a file of the original. */
export interface RawRow {
  readonly file: string;
  /** From 0, in its file. */
  readonly index: number;
  /** `file:index`. */
  readonly place: string;
  readonly record: Readonly<Record<string, unknown>>;
}

/** A file's rows one at a time; what is no object is an empty one. @throws CorruptFileError as `readArray` */
export async function* readRaw(folder: string, file: string): AsyncGenerator<RawRow> {
  let index = 0;
  for await (const value of readArray(join(folder, file))) {
    yield { file, index, place: `${file}:${index}`, record: isObject(value) ? value : {} };
    index += 1;
  }
}

export interface RawTurn {
  readonly from: string;
  readonly value: string;
}

/** Its turns, without a system turn at the head. */
export function turnsIn({ record }: RawRow): readonly RawTurn[] {
  const turns = objectsIn(record["conversations"]).map(({ from, value }) => ({
    from: String(from),
    value: typeof value === "string" ? value : value === undefined ? "" : JSON.stringify(value),
  }));
  return turns[0]?.from === "system" ? turns.slice(1) : turns;
}

const saidBy = (raw: RawRow, from: string): string | undefined =>
  turnsIn(raw).find((turn) => turn.from === from)?.value;

export const questionOf = (raw: RawRow): string => saidBy(raw, "human") ?? "";

export const observationOf = (raw: RawRow): string | undefined => saidBy(raw, "observation");

/** Its call, or what is wrong with it. Arguments that are JSON in a text are read, too. */
export function callOf(raw: RawRow): Call | string {
  const written = saidBy(raw, "function_call");
  if (written === undefined) return "there is no function_call";
  const value = parsed(written);
  const [call] = Array.isArray(value) ? value : [value];
  if (!isObject(call) || !isText(call["name"])) return "it is no JSON with a name";
  const given = typeof call["arguments"] === "string" ? parsed(call["arguments"]) : call["arguments"];
  if (!isObject(given)) return "its arguments are no object";
  return { name: call["name"], arguments: given as Arguments };
}

/** The functions listed with a row, by name in order; undefined where the row lists none. */
export function listedIn({ record }: RawRow): readonly string[] | undefined {
  const { tools } = record;
  const list = typeof tools === "string" ? parsed(tools) : tools;
  if (!Array.isArray(list)) return undefined;
  return objectsIn(list).map((tool) =>
    String(isObject(tool["function"]) ? tool["function"]["name"] : tool["name"]),
  );
}
