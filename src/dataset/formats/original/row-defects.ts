import type { Call } from "../../../catalog/definition.ts";
import { checkArguments, findFunction } from "../../../catalog/index.ts";
import { ArgumentError, type ArgumentProblem } from "../../../errors/index.ts";
import { isObject, parsed } from "../read-records.ts";
import type { Defect, DefectRule } from "./defect.ts";
import { evidenceFor } from "./evidence-for.ts";
import { callOf, listedIn, observationOf, questionOf, type RawRow, turnsIn } from "./raw-row.ts";

type Found = readonly [rule: DefectRule, detail?: string];

/** Everything wrong with one row by itself; the search for evidence takes most of the time, and can be left out. */
export function rowDefects(raw: RawRow, { evidence = true } = {}): readonly Defect[] {
  const call = callOf(raw);
  const found: readonly Found[] = [
    ...turnDefects(raw),
    ...(typeof call === "string"
      ? [["call unreadable", call] as const]
      : [
          ...callDefects(call),
          ...(evidence ? questionDefects(call, questionOf(raw)) : []),
          ...listDefects(call, raw),
        ]),
    ...observationDefects(observationOf(raw)),
  ];
  return found.map(([rule, detail]) => ({
    file: raw.file,
    index: raw.index,
    rule,
    ...(detail === undefined ? {} : { detail }),
  }));
}

function* turnDefects(raw: RawRow): Generator<Found> {
  const order = turnsIn(raw).map(({ from }) => from);
  if (!/^human,function_call(?:,observation)?$/.test(order.join()))
    yield ["turns out of order", order.join(", ") || "none"];
  if (questionOf(raw).trim() === "") yield ["question empty"];
  const written = parsed(turnsIn(raw).find(({ from }) => from === "function_call")?.value);
  if (Array.isArray(written) && written.length > 1) yield ["several calls", String(written.length)];
  const [call] = Array.isArray(written) ? written : [written];
  if (isObject(call) && typeof call["arguments"] === "string") yield ["arguments in a text"];
}

const REASONS: Readonly<Record<ArgumentProblem["reason"], DefectRule>> = {
  unknown: "parameter unknown",
  missing: "argument missing",
  type: "argument of wrong type",
  value: "argument malformed",
  malformed: "argument malformed",
  internal: "argument internal",
};

function* callDefects({ name, arguments: args }: Call): Generator<Found> {
  const definition = findFunction(name);
  if (!definition) return yield ["function unknown", name];
  for (const [key, value] of Object.entries(args)) if (value === null) yield ["argument null", key];
  try {
    checkArguments(definition, args);
  } catch (problem) {
    if (!(problem instanceof ArgumentError)) throw problem;
    for (const { reason, message } of problem.problems) yield [REASONS[reason], message];
  }
}

function* questionDefects(call: Call, question: string): Generator<Found> {
  if (!findFunction(call.name) || question.trim() === "") return;
  const evidence = evidenceFor(call, question);
  for (const [key, value] of Object.entries(call.arguments))
    if (value !== null && !evidence[key])
      yield ["argument not in the question", `${key}=${JSON.stringify(value)}`];
}

function* listDefects({ name }: Call, raw: RawRow): Generator<Found> {
  const listed = listedIn(raw);
  if (!listed) return;
  if (!listed.includes(name)) yield ["right function not listed", name];
  const twice = listed.find((one, index) => listed.indexOf(one) !== index);
  if (twice !== undefined) yield ["function listed twice", twice];
}

/** Texts of the reference for what it could not read, and how the services and their proxies report trouble. */
const ERROR_TEXT =
  /^\s*(?:\[observation_error\]|<!doctype html|<html|error\b|<response \[[45]\d\d\]>|traceback \(most recent call last\))/i;
const NOT_AVAILABLE = /function call result not available|api rate limit exceeded/i;

function* observationDefects(text: string | undefined): Generator<Found> {
  if (text === undefined || text.trim() === "") return yield ["observation missing"];
  const value = parsed(text);
  const said = isObject(value) ? (value["error"] ?? value["errors"] ?? value["ERROR"]) : undefined;
  const reports = said !== undefined && said !== null && said !== "" && said !== false;
  if (reports || ERROR_TEXT.test(text) || NOT_AVAILABLE.test(text.slice(0, 2000)))
    yield ["observation is an error", text.slice(0, 80)];
}
