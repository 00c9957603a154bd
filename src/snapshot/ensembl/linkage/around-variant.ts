import type { Answer } from "../../../client/outcome.ts";
import type { Database } from "../../../client/sqlite.ts";
import type { RouteContext } from "../../route.ts";
import { absent, isAnswer, isOn, json, refused } from "../answers.ts";
import type { EnsemblRoute } from "../formats/index.ts";
import { checkAsked, unknownVariant, variantAsked } from "./asked.ts";
import { type Pair, pairsAnswer, pairsOf, strengthOf, threshold } from "./pairs.ts";

/** Widest window that Ensembl takes, and its default, kb. */
const WINDOW = 500;
/** Smallest window in which the pairs held were found, kb. */
const SEARCHED = 499.123;

/** Variants linked to one, in a population. */
export const ldAroundVariant: EnsemblRoute = {
  service: "ensembl",
  path: "/ld/{species}/{id}/{population_name}",
  functions: ["get_ld_around_variant"],
  tables: ["ld_pair", "ld_variant", "species"],
  answer(context) {
    const { database, path, query } = context;
    const population = path["population_name"] ?? "";
    const window = windowAsked(query);
    if (isAnswer(window)) return window;
    const problem = checkAsked(database, { species: path["species"] ?? "", population });
    if (problem) return problem;
    const variant = variantAsked(path["id"] ?? "");
    if (isAnswer(variant)) return variant;
    const isStrong = threshold(query);
    if (isAnswer(isStrong)) return isStrong;
    const pairs = pairsOf(database, variant).filter((pair) => pair.population === population);
    if (pairs.length === 0) return unknownVariant(variant);
    if (window < SEARCHED)
      return absent(`the snapshot does not know what lies within ${window} kb of ${variant}`);
    return told(context, pairs.filter(isStrong));
  },
};

/** Ensembl takes 0 for its default. */
function windowAsked(query: URLSearchParams): number | Answer {
  const written = query.get("window_size") || "0";
  const window = /^\d{1,4}(?:\.\d{1,9})?$/.test(written) ? Number(written) : Number.NaN;
  if (!(window <= WINDOW)) return refused(`window_size needs to be a value between 0 and ${WINDOW}`);
  return window === 0 ? WINDOW : window;
}

const told = ({ database, query }: RouteContext, pairs: readonly Pair[]): Answer => {
  if (!isOn(query, "attribs")) return pairsAnswer(pairs);
  return json(
    pairs.map((pair) => ({ ...attributesOf(database, pair.variant2), ...strengthOf(pair) })),
    // The positions held are those on GRCh37, and this server speaks of GRCh38.
    { lacks: ["start", "end", "clinical_significance", "other variants"] },
  );
};

interface VariantRow {
  readonly variant: string;
  readonly chrom: string;
  readonly strand: number | null;
  readonly consequence: string | null;
}

function attributesOf(database: Database, variant: string) {
  const row = database.get<VariantRow>("SELECT * FROM ld_variant WHERE variant = ?", variant);
  return {
    variation: variant,
    chr: row?.chrom,
    strand: row?.strand ?? undefined,
    consequence_type: row?.consequence ?? undefined,
  };
}

/** Without a population Ensembl says what it needs. */
export const ldWithoutPopulation: EnsemblRoute = {
  ...ldAroundVariant,
  path: "/ld/{species}/{id}",
  functions: [],
  tables: [],
  answer: () =>
    refused(
      "A population name is required for this endpoint. Use GET /info/variation/populations/:species?filter=LD to retrieve a list of all populations with LD data.",
    ),
};
