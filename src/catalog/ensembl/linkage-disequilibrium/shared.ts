import { decimal, populationName } from "../../../biology/index.ts";
import { type Hints, path, query } from "../../definition.ts";

export const population = path(populationName, "Population to compute it in");
export const dPrime = query(decimal, "Only pairs with at least this D'", { minimum: 0, maximum: 1 });
export const r2 = query(decimal, "Only pairs with at least this r squared", { minimum: 0, maximum: 1 });

/** With attributes, the answer names the other variant in `variation`. */
export const ldHints: Hints = {
  list: "",
  noun: "pair of variants",
  keep: [
    "variation1",
    "variation2",
    "variation",
    "r2",
    "d_prime",
    "population_name",
    "chr",
    "start",
    "consequence_type",
    "clinical_significance",
  ],
  say: "[{variation1} and {variation2}||{variation} ({consequence_type|words})]: r² {r2}, D′ {d_prime} in {population_name}.",
};
