import { functions } from "../../../catalog/index.ts";
import { FEWEST } from "../thin-functions.ts";
import type { CardFacts } from "./card.ts";
import { code, paragraphs, table } from "./markdown.ts";

/** Functions with too few rows and those that were not executed, with reasons. */
export function fewSection({ thin, statistics, manifests }: CardFacts): string {
  const closed = Object.entries(statistics.functions).filter(([, { unexecuted }]) => unexecuted > 0);
  return paragraphs(
    `## Functions with fewer than ${FEWEST} rows`,
    thin.length === 0 ? "" : askedFor(manifests),
    thin.length === 0
      ? `None: every function has at least ${FEWEST} rows of one call.`
      : table(
          ["function", "rows", "because"],
          thin.map(({ name, rows, reason }) => [code(name), rows, reason]),
        ),
    closed.length === 0 ? "" : "## Functions with rows that were not executed",
    closed.length === 0
      ? ""
      : table(
          ["function", "not executed", "of rows"],
          closed.map(([name, { unexecuted, rows }]) => [code(name), unexecuted, rows]),
        ),
  );
}

/** A small build asks for too little, whatever the facts hold. */
function askedFor(manifests: CardFacts["manifests"]): string {
  const options = manifests.find(({ stage }) => stage === "sample")?.options as
    | { calls?: number }
    | undefined;
  const each = Math.round((options?.calls ?? Number.POSITIVE_INFINITY) / functions.length);
  return each < FEWEST ? `This build asked for about ${each} calls a function.` : "";
}
