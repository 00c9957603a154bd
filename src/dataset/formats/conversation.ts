import type { Call } from "../../catalog/definition.ts";
import { getFunction } from "../../catalog/index.ts";
import type { Context } from "../context/index.ts";
import type { Row } from "../row.ts";

/** One turn, before a format writes it its own way. */
export type Turn =
  | { readonly by: "user"; readonly text: string }
  | { readonly by: "call"; readonly call: Call }
  | { readonly by: "result"; readonly of: string; readonly text: string }
  | { readonly by: "assistant"; readonly text: string };

/** What a model is told before the question. */
export const SYSTEM =
  "Answer questions of biology by calling one of the functions. " +
  "Where none of them can answer, say so; where the question leaves out something that is needed, ask for it.";

/** What is said where no function fits. */
export const ABSTAINS = "None of the functions can answer this.";

/** Why a row has no conversation. */
export const UNEXECUTED = "a chain without the observations between its calls";

/**
 * A row as a conversation. It ends with the (last) call, which is what a row is checked for: what comes after would be an answer
 * that nobody wrote. Between the calls of a chain stand the observations they were made from. Where there is nothing to call, the
 * assistant says so, or asks for what is missing.
 * @returns UNEXECUTED where a chain has no observations
 */
export function turnsOf(row: Row, { calls }: Pick<Context, "calls">): readonly Turn[] | typeof UNEXECUTED {
  const question: Turn = { by: "user", text: row.question };
  if (row.kind === "abstain") return [question, { by: "assistant", text: ABSTAINS }];
  if (row.kind === "missing-parameter") return [question, { by: "assistant", text: asksFor(row) }];
  if (row.outcomes.length < calls.length - 1) return UNEXECUTED;
  return [
    question,
    ...calls.flatMap((call, index): Turn[] => {
      const before = calls[index - 1];
      const made: Turn = { by: "call", call };
      if (!before) return [made];
      return [{ by: "result", of: before.name, text: row.outcomes[index - 1]?.observation ?? "" }, made];
    }),
  ];
}

/** Asks by what the parameter is, not by its name, so that it reads the same where names are masked. */
function asksFor({ calls, missing = [] }: Row): string {
  const parameters = calls[0] ? getFunction(calls[0].name).parameters : undefined;
  const wanted = missing.map((name) => parameters?.[name]?.kind.title ?? name);
  return `This needs ${wanted.join(" and ")}, which the question does not give. Which do you mean?`;
}

/** The calls that a row's conversation makes: none where it ends in words. */
export const callsSaid = ({ kind, calls }: Row): readonly Call[] =>
  kind === "call" || kind === "multi-hop" ? calls : [];
