import type { Answer } from "../../../client/outcome.ts";
import { absent, isOn, json, refused, valuesOf } from "../answers.ts";
import type { Feature } from "../features.ts";
import type { Area } from "./area.ts";
import { featureReaders, HELD_IN_PART } from "./features/index.ts";

/** Ensembl's databases beside `core`; of these nothing is held, of others there is nothing. */
const OTHER_DATABASES = new Set(["otherfeatures", "cdna", "rnaseq", "ccds", "vega", "funcgen", "variation"]);

/** Features of one type; undefined where it cannot be known that there are none. */
interface Part {
  readonly feature: string;
  readonly features: readonly Feature[] | undefined;
}

/** What of an area the query asks for, as far as it is held. */
export function overlapFeatures(area: Area): Answer {
  const { query } = area;
  const wanted = valuesOf(query, "feature");
  if (wanted.length === 0) {
    return refused("No feature given. Please specify a feature to retrieve from this service");
  }
  const unknown = wanted.find((feature) => !featureReaders.has(feature));
  if (unknown !== undefined) return refused(`The feature type ${unknown} is not understood`);
  const type = query.get("db_type") || "core";
  if (type !== "core" && !OTHER_DATABASES.has(type)) return json([]);
  const parts = wanted.map((feature) => ({
    feature,
    features: type === "core" ? featureReaders.get(feature)?.(area) : undefined,
  }));
  if (parts.every(({ features }) => features === undefined)) {
    return absent(`the snapshot holds no ${wanted.join(", ")} features there`);
  }
  const lacks = parts.flatMap(lackOf);
  const shown = parts.flatMap(({ features = [] }) => features.filter((feature) => isWhole(feature, area)));
  return shown.length === 0 && lacks.length > 0
    ? absent(`the snapshot holds no ${wanted.join(", ")} features there, and lacks ${lacks.join(", ")}`)
    : json(shown, { lacks, isPart: lacks.length > 0 });
}

/** An empty list of a reader is knowledge: there are none. */
function lackOf({ feature, features }: Part): string[] {
  if (features === undefined) return [feature];
  const missing = HELD_IN_PART.get(feature);
  return features.length > 0 && missing !== undefined ? [missing] : [];
}

/** `trim_upstream` and `trim_downstream` leave out what crosses that end of the region, read along its strand. */
function isWhole({ start, end }: Feature, { place, query }: Area): boolean {
  const before = Number(start) < place.start;
  const after = Number(end) > place.end;
  const [up, down] = place.strand === 1 ? [before, after] : [after, before];
  return !(up && isOn(query, "trim_upstream")) && !(down && isOn(query, "trim_downstream"));
}
