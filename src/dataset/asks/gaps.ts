import type { ArgumentSchema } from "../../biology/kind.ts";
import { getFunction } from "../../catalog/index.ts";
import type { Facts } from "../../snapshot/index.ts";
import type { Pool } from "../pools/pool.ts";
import type { Choice, FunctionAsks, Shape } from "./asks.ts";
import { readAssignment, wholeVariable } from "./variables.ts";

/** What the ways to ask a function leave out of what its calls may have. */
export interface Gaps {
  /** Parameters that no shape gives. */
  readonly parameters: readonly string[];
  /** Values of the catalogue's lists that no shape gives: `retmode=xml`. */
  readonly values: readonly string[];
}

/** @param facts for arguments whose values come from a pool */
export function gapsOf({ name, shapes }: FunctionAsks, facts: Facts): Gaps {
  const calling = shapes.filter(({ missing }) => !missing);
  const given = new Set(
    calling.flatMap((shape) => [...Object.keys(shape.arguments), ...extrasOf(shape).map(([key]) => key)]),
  );
  const declared = Object.entries(getFunction(name).parameters);
  return {
    parameters: declared.map(([parameter]) => parameter).filter((parameter) => !given.has(parameter)),
    values: declared
      .filter(([parameter]) => given.has(parameter))
      .flatMap(([parameter, { kind }]) => {
        const listed = valuesListed(kind.schema);
        if (listed.length === 0) return [];
        const parts = [
          ...new Set(calling.flatMap((shape) => valuesGiven(shape, { parameter, facts }))),
        ].flatMap((value) => value.split(","));
        return listed
          .filter((value) => !parts.some((part) => kind.equals(part, value)))
          .map((value) => `${parameter}=${value}`);
      }),
  };
}

const valuesListed = (schema: ArgumentSchema): readonly string[] =>
  (schema.enum ?? schema.items?.enum ?? []).map(String);

const extrasOf = ({ extras }: Shape): [string, string][] =>
  Object.keys(extras?.of ?? {}).map((key) => {
    const [parameter, value] = readAssignment(key);
    return [parameter, String(value)];
  });

/** Values that the calls of a shape have for a parameter; several of a list as text. */
function valuesGiven(
  shape: Shape,
  { parameter, facts }: { readonly parameter: string; readonly facts: Facts },
): string[] {
  const extras = extrasOf(shape).flatMap(([key, value]) => (key === parameter ? [value] : []));
  const written = shape.arguments[parameter];
  if (written === undefined) return extras;
  const variable = wholeVariable(written);
  if (variable === undefined) return [String(written), ...extras];
  const choice = shape.choose?.[variable];
  if (choice) return [...valuesOf(choice), ...extras];
  return [...(shape.from ? drawnValues(shape.from, { variable, facts }) : []), ...extras];
}

/** The values a choice has, each alone. */
export const valuesOf = (choice: Choice): string[] =>
  "one" in choice
    ? Object.keys(choice.one)
    : "several" in choice
      ? Object.keys(choice.several)
      : choice.map(String);

const drawnValues = (
  pool: Pool,
  { variable, facts }: { readonly variable: string; readonly facts: Facts },
): string[] =>
  "rows" in pool
    ? pool.rows.map((row) => String(row[variable]))
    : facts
        .all<{ value: string | number }>(`SELECT DISTINCT ${variable} AS value FROM (${pool.sql})`)
        .map(({ value }) => String(value));
