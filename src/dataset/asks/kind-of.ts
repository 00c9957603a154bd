import type { Kind } from "../../biology/kind.ts";
import { getFunction } from "../../catalog/index.ts";

/** Kinds of a function's arguments, by name. @throws UsageError for an unknown function */
export const kindsOf =
  (name: string): ((argument: string) => Kind | undefined) =>
  (argument) =>
    getFunction(name).parameters[argument]?.kind;
