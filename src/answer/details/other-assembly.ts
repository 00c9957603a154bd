import { assembly } from "../../biology/index.ts";
import { getFunction } from "../../catalog/index.ts";
import type { Outcome } from "../../client/index.ts";
import { leafText } from "../../client/value-at.ts";
import { resultsOf, valueAt } from "../../observation/index.ts";

/** Where an answer says which assembly its positions are on. */
const PATHS = ["assembly_name", "mappings.0.assembly_name"] as const;

/** Says that the positions of an answer are not on the assembly that the question names. */
export function otherAssembly(question: string, outcome: Outcome): string | undefined {
  const definition = getFunction(outcome.call.name);
  const isChosen = Object.values(definition.parameters).some(({ kind }) => kind.id === assembly.id);
  const named = assembly.recognise(question).map(({ normal }) => normal);
  if (isChosen || named.length === 0) return undefined;
  const [first] = resultsOf(outcome, definition);
  const answered = PATHS.map((path) => leafText(valueAt(first, path))).find((name) => name !== undefined);
  if (answered === undefined || named.some((name) => assembly.equals(name, answered))) return undefined;
  return `Positions in this answer are on ${answered}, not on ${named[0]}: map_assembly converts them.`;
}
