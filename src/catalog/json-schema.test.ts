import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { functions } from "./functions.ts";
import { type JsonSchema, jsonSchema } from "./json-schema.ts";

const ajv = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true, allErrors: true });

describe("jsonSchema in draft 2020-12", () => {
  test.each(functions.map((definition) => [definition.name, definition] as const))(
    "%s: compiles, takes the example and refuses other names",
    (name, { example, does }) => {
      const schema = jsonSchema(name);
      expect(schema["description"]).toBe(does);
      const validate = ajv.compile(schema);
      expect(validate(example), JSON.stringify(validate.errors)).toBe(true);
      expect(validate({ ...example, no_such_parameter: 1 })).toBe(false);
    },
  );

  test("tells values, ranges and defaults", () => {
    const { properties } = jsonSchema("efetch") as { properties: Record<string, JsonSchema> };
    expect(properties["strand"]).toMatchObject({ type: "integer", enum: [1, 2] });
    expect(properties["retmax"]).toMatchObject({ minimum: 0, maximum: 10_000 });
    expect(properties["retmode"]).toMatchObject({ default: "xml" });
  });
});

describe("jsonSchema in the subset of OpenAI's strict tools", () => {
  const ALLOWED = ["type", "description", "enum", "items", "properties", "required", "additionalProperties"];

  test.each(functions.map(({ name, example }) => [name, example] as const))(
    "%s: only the keywords it takes, everything required, the example with nulls fits",
    (name, example) => {
      const schema = jsonSchema(name, { dialect: "openai" }) as {
        properties: Record<string, JsonSchema>;
        required: string[];
      };
      const keywords = [
        ...Object.keys(schema),
        ...Object.values(schema.properties).flatMap((property) => [
          ...Object.keys(property),
          ...Object.keys((property["items"] as object | undefined) ?? {}),
        ]),
      ];
      expect(keywords.filter((keyword) => !ALLOWED.includes(keyword))).toEqual([]);
      expect(schema.required).toEqual(Object.keys(schema.properties));
      const validate = ajv.compile(schema);
      const full = Object.fromEntries(
        schema.required.map((key) => [key, forStrict(schema.properties[key], example[key])]),
      );
      expect(validate(full), JSON.stringify(validate.errors)).toBe(true);
    },
  );
});

/** An example's value as the strict dialect has it: left out is null, a comma list is a list, a number may be a text. */
function forStrict(property: JsonSchema | undefined, value: unknown): unknown {
  const types = [property?.["type"]].flat();
  if (value === undefined) return null;
  if (types.includes("array") && !Array.isArray(value)) return String(value).split(",");
  return types.includes("string") ? String(value) : value;
}
