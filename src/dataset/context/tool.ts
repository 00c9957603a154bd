import type { FunctionDefinition } from "../../catalog/definition.ts";
import { type JsonSchema, jsonSchemaOf } from "../../catalog/index.ts";

/** A function as chat models are told of it. */
export interface Tool {
  readonly name: string;
  readonly description: string;
  readonly parameters: ToolParameters;
}

export interface ToolParameters {
  readonly type: "object";
  readonly properties: Readonly<Record<string, JsonSchema>>;
  readonly required: readonly string[];
}

const made = new WeakMap<FunctionDefinition, Tool>();

/**
 * The form that every consumer takes: an object of properties. What a schema says beside them at its top
 * (one of these must be given) is said in words, because several services refuse it there.
 */
export function toolOf(definition: FunctionDefinition): Tool {
  const known = made.get(definition);
  if (known) return known;
  const { properties, required } = jsonSchemaOf(definition) as unknown as ToolParameters;
  const groups = (definition.anyOf ?? []).map((group) => ` Give ${group.join(" or ")}.`);
  const tool: Tool = {
    name: definition.name,
    description: `${definition.does}.${groups.join("")}`,
    parameters: { type: "object", properties, required },
  };
  made.set(definition, tool);
  return tool;
}
