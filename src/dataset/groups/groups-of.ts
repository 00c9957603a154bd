import { asText } from "../../biology/kind.ts";
import type { Call } from "../../catalog/definition.ts";
import { getFunction } from "../../catalog/index.ts";
import { contentHash } from "../random.ts";
import type { Groups } from "../row.ts";
import { entitiesOf } from "./entities.ts";
import type { GeneIndex } from "./gene-index.ts";

/** What a row must be kept together with: computed from its calls, so that any set can be audited. */
export function groupsOf(
  calls: readonly Call[],
  { template, genes }: { readonly template: string; readonly genes: GeneIndex },
): Groups {
  const about = calls.map((call) => ({ name: call.name, entities: entitiesOf(call, genes) }));
  return {
    calls: calls.map(callHash),
    entities: [...new Set(about.flatMap(({ entities }) => entities))].sort(),
    pairs: [
      ...new Set(about.flatMap(({ name, entities }) => entities.map((entity) => `${entity}|${name}`))),
    ].sort(),
    template,
  };
}

/** The same for calls that mean the same: defaults and nulls left out, every argument in its normal form. */
export function callHash({ name, arguments: args }: Call): string {
  const { parameters } = getFunction(name);
  const parts = Object.entries(args).flatMap(([key, value]) => {
    const parameter = parameters[key];
    if (
      value === null ||
      (parameter?.default !== undefined && parameter.kind.equals(value, parameter.default))
    )
      return [];
    return [`${key}=${parameter?.kind.normalise(value) ?? asText(value) ?? JSON.stringify(value)}`];
  });
  return contentHash([name, ...parts.sort()].join("\n"));
}
