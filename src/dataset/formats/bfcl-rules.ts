import type { Fault } from "./format.ts";
import type { JsonRecord } from "./line-format.ts";
import { isObject, isText, objectsIn } from "./read-records.ts";

/** Whether a value is what Python's checker calls a type. */
const IS: Readonly<Record<string, (value: unknown) => boolean>> = {
  string: (value) => typeof value === "string",
  integer: (value) => Number.isInteger(value),
  float: (value) => typeof value === "number",
  boolean: (value) => typeof value === "boolean",
  array: (value) => Array.isArray(value) && value.every((one) => typeof one === "string"),
};

/** The rules of BFCL's checker that would make the answer itself wrong, and those of its loader. */
export function* bfclFaults(
  question: JsonRecord,
  { answer, place }: { readonly answer: JsonRecord | undefined; readonly place: string },
): Generator<Fault> {
  const row = String(question["row"] ?? question["id"] ?? place);
  for (const rule of [...brokenQuestion(question), ...brokenAnswer(question, answer)]) yield { row, rule };
}

function brokenQuestion({ id, question, function: functions }: JsonRecord): readonly string[] {
  const turn = Array.isArray(question) ? objectsIn(question[0]) : [];
  const names = objectsIn(functions).map(({ name }) => name);
  return [
    ...(/^(?:multiple|irrelevance)_\d+$/.test(String(id)) ? [] : ["the id is not category_number"]),
    ...(isText(turn[0]?.["content"]) ? [] : ["the question is empty"]),
    ...(names.length === 0 ? ["no function is listed"] : []),
    ...(new Set(names).size < names.length ? ["a function is listed twice"] : []),
    ...objectsIn(functions).flatMap(brokenFunction),
  ];
}

function brokenFunction({ name, parameters }: JsonRecord): readonly string[] {
  const { type, properties, required } = isObject(parameters) ? parameters : {};
  if (type !== "dict" || !isObject(properties) || !Array.isArray(required))
    return [`${String(name)} has no dict of properties with a list of those required`];
  return Object.entries(properties).flatMap(([key, property]) =>
    isObject(property) && typeof property["type"] === "string" && Object.hasOwn(IS, property["type"])
      ? []
      : [`${String(name)}.${key} has no type that the checker knows`],
  );
}

function brokenAnswer(question: JsonRecord, answer: JsonRecord | undefined): readonly string[] {
  if (String(question["id"]).startsWith("irrelevance")) return [];
  if (!answer) return ["there is no possible answer"];
  if (answer["id"] !== question["id"]) return ["the possible answer on this line is another question's"];
  const truths = objectsIn(answer["ground_truth"]).flatMap((truth) => Object.entries(truth));
  if (truths.length !== 1) return ["there is not exactly one call"];
  return truths.flatMap(([name, values]) => {
    const definition = objectsIn(question["function"]).find((one) => one["name"] === name);
    return definition ? brokenValues(definition, isObject(values) ? values : {}) : [`${name} is not listed`];
  });
}

function brokenValues({ name, parameters }: JsonRecord, values: JsonRecord): readonly string[] {
  const { properties, required } = isObject(parameters) ? parameters : {};
  const typeOf = (key: string): string => {
    const property = isObject(properties) ? properties[key] : undefined;
    return isObject(property) ? String(property["type"]) : "";
  };
  const wrong = Object.entries(values).flatMap(([key, all]) => {
    const listed: readonly unknown[] = Array.isArray(all) ? all : [];
    const given = listed.filter((value) => value !== "");
    const isRight = IS[typeOf(key)];
    if (!isRight) return [`${String(name)} has no parameter ${key}`];
    return given.length > 0 && given.every(isRight) ? [] : [`a value of ${key} is no ${typeOf(key)}`];
  });
  const missing = (Array.isArray(required) ? required : []).filter(
    (key) => !Object.hasOwn(values, String(key)),
  );
  return [...wrong, ...missing.map((key) => `the required ${String(key)} has no value`)];
}
