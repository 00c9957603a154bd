import { asText, type JsonType } from "../biology/kind.ts";
import type { FunctionDefinition, Parameter } from "./definition.ts";
import { getFunction } from "./functions.ts";
import { isList, rangeOf, typesOf } from "./wire.ts";
import { exampleOf } from "./wrong-value.ts";

export type JsonSchema = Readonly<Record<string, unknown>>;

/** `2020-12`: JSON Schema of that draft. `openai`: the subset that OpenAI's strict tools take. */
export type Dialect = "2020-12" | "openai";

/** Longer lists of values are not written out: they cost a model more than they tell it. */
const LISTED = 80;

/**
 * The arguments of a function as a JSON Schema, for models, forms and validators.
 * It describes the preferred spelling; `checkArguments` also reads aliases, and texts for numbers and flags.
 * @throws UsageError for an unknown function
 */
export function jsonSchema(name: string, options: { readonly dialect?: Dialect } = {}): JsonSchema {
  return jsonSchemaOf(getFunction(name), options);
}

/** The same of a definition, which need not be in the catalogue: one whose names are masked. */
export function jsonSchemaOf(
  definition: FunctionDefinition,
  { dialect = "2020-12" }: { readonly dialect?: Dialect } = {},
): JsonSchema {
  const parameters = Object.entries(definition.parameters);
  const write = dialect === "openai" ? strictProperty : property;
  const properties = Object.fromEntries(
    parameters.map(([key, parameter]) => [key, write({ key, parameter, definition })]),
  );
  if (dialect === "openai") {
    return { type: "object", properties, required: Object.keys(properties), additionalProperties: false };
  }
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: definition.name,
    description: definition.does,
    type: "object",
    properties,
    required: parameters.filter(([, { required }]) => required).map(([key]) => key),
    additionalProperties: false,
    ...(definition.anyOf ? { allOf: definition.anyOf.map(oneGiven) } : {}),
  };
}

const oneGiven = (group: readonly string[]): JsonSchema => ({
  anyOf: group.map((name) => ({ required: [name] })),
});

interface Place {
  readonly key: string;
  readonly parameter: Parameter;
  readonly definition: FunctionDefinition;
}

function property({ key, parameter, definition }: Place): JsonSchema {
  const { schema } = parameter.kind;
  const types = typesOf(parameter);
  const scalar = types.filter((type) => type !== "array");
  return {
    type: types.length === 1 ? types[0] : types,
    description: describe({ key, parameter, definition }),
    ...(schema.enum && isListed(schema.enum) ? { enum: schema.enum } : {}),
    ...(schema.pattern !== undefined && scalar.includes("string") ? { pattern: schema.pattern } : {}),
    ...(types.includes("integer") || types.includes("number") ? rangeOf(parameter) : {}),
    ...(isList(parameter) ? { items: itemSchema(parameter) } : {}),
    ...(parameter.default === undefined ? {} : { default: parameter.default }),
  };
}

/** Every property is required there, so an optional one may be null; defaults and ranges are said in words. */
function strictProperty({ key, parameter, definition }: Place): JsonSchema {
  const type = strictType(typesOf(parameter));
  const values = parameter.kind.schema.enum;
  const listed = type !== "array" && values && isListed(values) ? { enum: nullable(values, parameter) } : {};
  return {
    type: parameter.required ? type : [type, "null"],
    description: describe({ key, parameter, definition }) + limits(parameter),
    ...listed,
    ...(type === "array" ? { items: itemSchema(parameter) } : {}),
  };
}

/** One type, because the subset takes a union only with null: the list where there is one, else the text. */
const strictType = (types: readonly string[]): string =>
  types.find((type) => type === "array") ?? types.find((type) => type === "string") ?? types[0] ?? "string";

const nullable = (values: readonly (string | number)[], { required }: Parameter): readonly unknown[] =>
  required ? values : [...values, null];

function itemSchema({ kind }: Parameter): JsonSchema {
  const { type = "string" satisfies JsonType, enum: values } = kind.schema.items ?? {};
  return { type, ...(values && isListed(values) ? { enum: values } : {}) };
}

const isListed = (values: readonly unknown[]): boolean => values.length <= LISTED;

function describe({ key, parameter, definition }: Place): string {
  return `${parameter.does}: ${parameter.kind.title}, e.g. ${exampleOf({ name: key, parameter, definition })}`;
}

function limits(parameter: Parameter): string {
  const { default: value } = parameter;
  const { minimum, maximum } = rangeOf(parameter);
  const parts = [
    minimum === undefined ? undefined : `at least ${minimum}`,
    maximum === undefined ? undefined : `at most ${maximum}`,
    value === undefined ? undefined : `${asText(value)} when null`,
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? "" : ` (${parts.join(", ")})`;
}
