import { absent, isAnswer, refused } from "../answers.ts";
import type { EnsemblRoute } from "../formats/index.ts";
import { checkAsked, unknownVariant, variantAsked } from "./asked.ts";
import { pairsAnswer, pairsOf, threshold } from "./pairs.ts";

/** How two variants are linked, in one population or in each. */
export const ldPairwise: EnsemblRoute = {
  service: "ensembl",
  path: "/ld/{species}/pairwise/{id1}/{id2}",
  functions: ["get_ld_pairwise"],
  tables: ["ld_pair", "species"],
  answer({ database, path, query }) {
    const population = query.get("population_name") || null;
    const problem = checkAsked(database, { species: path["species"] ?? "", population });
    if (problem) return problem;
    const [first, second] = [variantAsked(path["id1"] ?? ""), variantAsked(path["id2"] ?? "")];
    if (isAnswer(first)) return first;
    if (isAnswer(second)) return second;
    const isStrong = threshold(query);
    if (isAnswer(isStrong)) return isStrong;
    for (const variant of [first, second]) {
      if (pairsOf(database, variant).length === 0) return unknownVariant(variant);
    }
    const pairs = pairsOf(database, first).filter(
      (pair) => pair.variant2 === second && (population === null || pair.population === population),
    );
    if (pairs.length === 0) return absent(`the snapshot does not know how ${first} and ${second} are linked`);
    return pairsAnswer(pairs.filter(isStrong));
  },
};

/** One variant makes no pair. */
export const ldPairOfOne: EnsemblRoute = {
  ...ldPairwise,
  path: "/ld/{species}/pairwise/{id1}",
  functions: [],
  tables: [],
  answer: () => refused("Two variant names are required for this endpoint."),
};
