import { hubName } from "../formats/index.ts";
import type { Row, Split } from "../row.ts";

export const SPLITS = [
  "train",
  "validation",
  "test-entities",
  "test-templates",
  "test-written",
] as const satisfies readonly Split[];

/** Rows whose calls nobody could answer here: a part of its own, so that scores by result leave them out. */
export const UNEXECUTED = "unexecuted";

/** Parts of the published set under the names of the hub, in order. */
export const PARTS: readonly string[] = [...SPLITS.map(hubName), UNEXECUTED];

/** A row whose call was not made. Rows that abstain or ask back have nothing to execute and are not meant. */
export const isUnexecuted = ({ kind, checks }: Pick<Row, "kind" | "checks">): boolean =>
  (kind === "call" || kind === "multi-hop") && !checks.executed;

/** The part of the published set that a row belongs to. */
export const partOf = (row: Pick<Row, "kind" | "checks" | "split">): string =>
  isUnexecuted(row) ? UNEXECUTED : hubName(row.split ?? "train");
