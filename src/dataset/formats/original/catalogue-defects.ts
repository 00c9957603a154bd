import { findFunction } from "../../../catalog/index.ts";
import { isObject, objectsIn } from "../read-records.ts";
import type { Defect } from "./defect.ts";
import { MAPPING, TOOLS } from "./layout.ts";

/** What is wrong with the descriptions of the functions. */
export function* toolDefects(tools: unknown, called: ReadonlySet<string>): Generator<Defect> {
  const described = new Set<string>();
  for (const entry of objectsIn(tools)) {
    const tool = isObject(entry["function"]) ? entry["function"] : entry;
    const name = String(tool["name"]);
    const definition = findFunction(name);
    if (!definition) yield { file: TOOLS, rule: "tool unknown", detail: name };
    if (described.has(name)) yield { file: TOOLS, rule: "tool twice", detail: name };
    described.add(name);
    const { properties } = isObject(tool["parameters"]) ? tool["parameters"] : {};
    for (const key of Object.keys(isObject(properties) ? properties : {}))
      if (definition && !Object.hasOwn(definition.parameters, key))
        yield { file: TOOLS, rule: "tool parameter unknown", detail: `${name}.${key}` };
  }
  for (const name of called)
    if (!described.has(name)) yield { file: TOOLS, rule: "tool undescribed", detail: name };
}

/** What is wrong with `{ function: { database, tool } }`. */
export function* mappingDefects(mapping: unknown, called: ReadonlySet<string>): Generator<Defect> {
  const entries = isObject(mapping) ? mapping : {};
  for (const [name, place] of Object.entries(entries)) {
    const { database, tool } = isObject(place) ? place : {};
    const definition = findFunction(name);
    if (typeof database !== "string" || typeof tool !== "string")
      yield { file: MAPPING, rule: "mapping unreadable", detail: name };
    else if (definition && (definition.database !== database || definition.tool !== tool))
      yield { file: MAPPING, rule: "mapping wrong", detail: `${name}: ${database}/${tool}` };
  }
  for (const name of called)
    if (!Object.hasOwn(entries, name)) yield { file: MAPPING, rule: "mapping missing", detail: name };
}
