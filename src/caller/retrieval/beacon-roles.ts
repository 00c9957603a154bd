import type { Region } from "../../biology/index.ts";
import type { Found, Task } from "./fill.ts";

const FROM_ZERO = "the beacon counts positions from 0, places such as 7:100 are counted from 1";

/** Chromosome and start of a beacon's question that names a place: `7:140753336`. */
export function beaconRole({ definition, entities }: Task, name: string): Found | undefined {
  if (definition.name !== "get_query_beacon") return undefined;
  const place = entities.find(({ kind }) => kind.id === "region");
  if (!place) return undefined;
  const { name: chromosome, start } = place.value as Region;
  const span = { start: place.start, end: place.end };
  if (name === "referenceName") return { value: chromosome, evidence: { span }, covers: [] };
  if (name !== "start") return undefined;
  // A number on its own is taken as the start that the beacon asks for.
  return place.text.includes(":")
    ? { value: start - 1, evidence: { rule: FROM_ZERO }, covers: [span] }
    : { value: start, evidence: { span } };
}
