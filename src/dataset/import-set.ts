import type { Facts } from "../snapshot/index.ts";
import { type Imported, importOriginal } from "./formats/index.ts";
import { geneIndex } from "./groups/gene-index.ts";
import { callHash, groupsOf } from "./groups/groups-of.ts";

/**
 * Reads a set in the original's layout. Of its wordings nothing is known, so rows of one call count as worded alike: they stay
 * together in a split.
 */
export async function importSet(folder: string, facts: Facts): Promise<Imported> {
  const genes = geneIndex(facts);
  return importOriginal(folder, {
    groups: (calls) => groupsOf(calls, { template: `imported/${calls.map(callHash).join("-")}`, genes }),
  });
}
