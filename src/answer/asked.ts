import type { Call, FunctionDefinition } from "../catalog/definition.ts";

/** What a call asks about: the value of its one needed argument, or `symbol BRCA1, species human`. */
export function asked({ arguments: args }: Call, { parameters, anyOf }: FunctionDefinition): string {
  const given = Object.entries(args).filter(([, value]) => value !== null && value !== "");
  const needed = new Set([...(anyOf ?? []).flat(), "db"]);
  const required = given.filter(([name]) => parameters[name]?.required || needed.has(name));
  const told = required.length > 0 ? required : given;
  const [only, ...others] = told;
  if (only === undefined) return "this request";
  if (others.length === 0) return `“${String(only[1])}”`;
  return told.map(([name, value]) => `${name.replaceAll("_", " ").trim()} ${String(value)}`).join(", ");
}
