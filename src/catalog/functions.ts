import { UsageError } from "../errors/index.ts";
import { all } from "./all.ts";
import type { FunctionDefinition } from "./definition.ts";
import { nearest } from "./nearest.ts";

const sortKey = ({ database, tool, name }: FunctionDefinition): string => `${database}\n${tool}\n${name}`;
const order = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);

/** The whole catalogue, sorted by database, tool and name. */
export const functions: readonly FunctionDefinition[] = [...all].sort((a, b) =>
  order(sortKey(a), sortKey(b)),
);

const byName: ReadonlyMap<string, FunctionDefinition> = new Map(
  functions.map((definition) => [definition.name, definition]),
);

/** The function of that official name, or undefined. */
export const findFunction = (name: string): FunctionDefinition | undefined => byName.get(name);

/**
 * The function of that official name.
 * @throws UsageError where there is none; its next step names the nearest ones.
 */
export function getFunction(name: string): FunctionDefinition {
  if (typeof name !== "string") {
    throw new UsageError("The name of a function must be a string.", {
      nextStep: "List the functions: biotool functions <words>.",
    });
  }
  const found = byName.get(name);
  if (found) return found;
  const near = nearest(name, byName.keys(), { limit: 3 });
  const nextStep =
    near.length > 0 ? `Did you mean ${near.join(", ")}?` : "List the functions: biotool functions <words>.";
  throw new UsageError(`There is no function "${name}".`, { nextStep });
}
