import type { Call } from "../../catalog/definition.ts";
import type { Client } from "../../client/index.ts";
import { UsageError } from "../../errors/index.ts";
import type { Row, RowOutcome } from "../row.ts";
import { newSeen, rememberRow, repeated } from "../stages/check.ts";
import { execute } from "../stages/execute.ts";
import type { Result } from "../stages/stage.ts";
import { type ApplyOptions, applyDecisions } from "./apply.ts";
import type { Decisions } from "./decision.ts";

/** The stage that lets decisions of persons take effect, row by row in order. */
export interface Reviewing {
  readonly step: (row: Row) => Promise<Result<Row>[]>;
  readonly remember: (row: Row) => void;
}

/** Where somebody decided something, a row may have come to say what another one says; the later one is dropped then. */
export function reviewing({ last }: Pick<Decisions, "last">, options: ApplyOptions): Reviewing {
  const seen = newSeen();
  const isWatching = last.size > 0;
  return {
    step: async (row) => {
      const result = await applyDecisions(row, { last, ...options });
      if ("drop" in result || !isWatching) return [result];
      const fault = repeated(result, seen);
      if (fault !== undefined) return [{ id: row.id, drop: `after the review ${fault}` }];
      rememberRow(seen, result);
      return [result];
    },
    remember: (row) => {
      if (isWatching) rememberRow(seen, row);
    },
  };
}

/** Makes the calls of a fix one by one; what nobody answers with data or an honest nothing is a fault. */
export const executing =
  ({ client, budget }: { readonly client: Client; readonly budget: number }) =>
  async (
    calls: readonly Call[],
  ): Promise<{ readonly outcomes: readonly RowOutcome[] } | { readonly fault: string }> => {
    const outcomes: RowOutcome[] = [];
    for (const call of calls) {
      const draw = { ...DRAW, of: call.name, calls: [call] };
      const [made] = await execute(draw, { client, budget, isUnheld: () => false, chainOf });
      if (!made || "drop" in made) return { fault: made?.drop ?? "the call came to nothing" };
      outcomes.push(...made.outcomes);
    }
    return { outcomes };
  };

const DRAW = {
  id: "fix",
  kind: "call",
  shape: -1,
  filling: { drawn: {}, chosen: {}, extras: [] },
  questions: 1,
} as const;

const chainOf = (): never => {
  throw new UsageError("a fix has calls, no chain");
};
