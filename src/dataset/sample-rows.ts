import { createClient } from "../client/index.ts";
import { UsageError } from "../errors/index.ts";
import { openFacts, snapshotTransport } from "../snapshot/index.ts";
import { geneIndex } from "./groups/gene-index.ts";
import type { Levels } from "./groups/levels.ts";
import { materialFor } from "./material.ts";
import { execute } from "./stages/execute.ts";
import { type Phrased, phrase } from "./stages/phrase.ts";
import { drawFor } from "./stages/sample.ts";

/** Some rows of some functions, made at once, unchecked: to see what the templates make. @throws UsageError for a function without templates */
export async function sampleRows(
  names: readonly string[],
  { rows, seed }: { readonly rows: number; readonly seed: number },
): Promise<readonly Phrased[]> {
  const all = materialFor(names);
  const facts = openFacts();
  const client = createClient({ transport: snapshotTransport() });
  const genes = geneIndex(facts);
  const found: Phrased[] = [];
  try {
    for (const asks of all.asks) {
      const made: Phrased[] = [];
      for (const draw of drawFor({ kind: "call", asks, count: rows * 3 }, { facts, seed })) {
        if (made.length >= rows) break;
        const [executed] = await execute(draw, {
          client,
          budget: 600,
          isUnheld: () => true,
          chainOf: () => {
            throw new UsageError("no chain");
          },
        });
        if (!executed || "drop" in executed) continue;
        const [row] = phrase(executed, {
          material: all,
          genes,
          plan: { seed, reserved: new Set() },
          levels: BY_WORDING,
        });
        if (row && !("drop" in row)) made.push(row);
      }
      found.push(...made);
    }
  } finally {
    await client.close();
    facts.close();
  }
  return found;
}

/** Any template will do. */
const BY_WORDING: Levels = { levelOf: () => "template", isCommon: () => true };
