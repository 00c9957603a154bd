import { asText, type JsonValue } from "../../biology/kind.ts";
import type { FunctionDefinition, Parameter } from "../../catalog/definition.ts";
import { isList, items, typesOf } from "../../catalog/wire.ts";
import { toolOf } from "../context/index.ts";
import { acceptedSpellings } from "./accepted-spellings.ts";
import type { JsonRecord } from "./line-format.ts";

export type BfclType = "array" | "string" | "boolean" | "integer" | "float";

/** The one type that BFCL's checker knows a parameter by: the widest of those it takes. */
export function bfclType(parameter: Parameter): BfclType {
  const types = typesOf(parameter);
  if (isList(parameter)) return "array";
  if (types.includes("string")) return "string";
  return types.includes("boolean") ? "boolean" : types.includes("integer") ? "integer" : "float";
}

/** A value as that type. */
export function asBfcl(value: JsonValue, parameter: Parameter): JsonValue {
  const type = bfclType(parameter);
  const text = asText(value) ?? "";
  if (type === "array") return Array.isArray(value) ? value.map(String) : [...items(text)];
  if (type === "string") return text;
  if (type === "boolean") return /^(?:true|1|yes)$/i.test(text);
  return Number(text);
}

/** Every value that is right for an argument; `""`, which stands for leaving it out, where that means the same. */
export function possibleValues(value: JsonValue, parameter: Parameter): readonly JsonValue[] {
  const typed = asBfcl(value, parameter);
  const spelled =
    typeof typed === "string" || Array.isArray(typed)
      ? acceptedSpellings(typed as string | readonly string[], parameter)
      : [typed];
  const isDefault =
    !parameter.required && parameter.default !== undefined && parameter.kind.equals(value, parameter.default);
  return [...(spelled as readonly JsonValue[]), ...(isDefault ? [""] : [])];
}

/** A function as BFCL writes it: one type for each parameter, `dict` for the object of them. */
export function bfclFunction(definition: FunctionDefinition): JsonRecord {
  const { name, description, parameters } = toolOf(definition);
  const properties = Object.entries(definition.parameters).map(([key, parameter]) => {
    const { description: says, enum: values, default: value } = parameters.properties[key] ?? {};
    const type = bfclType(parameter);
    return [
      key,
      {
        type,
        description: says,
        ...(type === "array" ? { items: { type: "string" } } : values === undefined ? {} : { enum: values }),
        ...(value === undefined ? {} : { default: value }),
      },
    ];
  });
  const required = parameters.required;
  return {
    name,
    description,
    parameters: { type: "dict", properties: Object.fromEntries(properties), required },
  };
}
