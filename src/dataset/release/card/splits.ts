import type { Level } from "../../groups/levels.ts";
import type { CardFacts } from "./card.ts";
import { code, paragraphs, table, told } from "./markdown.ts";

const SPLITS: readonly (readonly [split: string, unseen: string])[] = [
  ["validation", "no call and no pair of entity and function; it may share templates and entities"],
  [
    "test-entities",
    "no call, pair, template or near wording, and no entity (species and names of databases excepted)",
  ],
  ["test-templates", "no call, pair, template or near wording; an entity may occur with other functions"],
  [
    "test-written",
    "the same as test-templates: every question was written alone for one call, from no template, and its call and pairs are kept out of all other splits",
  ],
];

export function splitsSection({ statistics }: CardFacts): string {
  const at = (level: Level): string => {
    const names = Object.entries(statistics.functions).filter(
      ([, { apart, rows }]) => apart === level && rows > 0,
    );
    return `${told(names.length)}: ${names.map(([name]) => code(name)).join(", ")}`;
  };
  return paragraphs(
    "## Splits, and what may leak",
    "A row is put by hashes of its groups: its calls (in normal form, defaults left out), the entities they are about, the pairs of entity and function, and its " +
      "template. Groups that pull into different splits drop the row.",
    table(
      ["split", "shares with training"],
      SPLITS.map(([split, unseen]) => [code(split), unseen]),
    ),
    "`validation` may share templates because it is there to choose by; what is chosen is measured on the tests. `biotool dataset audit` counts every kind of leak anew. The set is not split by function: every function of a " +
      "test may occur in training.",
    "Some functions can be asked about fewer than 30 entities in this set, since the snapshot holds no more; such an entity cannot be unseen. Their rows are " +
      `kept apart by call and template (${at("call")}). Where fewer than 30 different calls exist, as of a function without arguments, only by ` +
      `template (${at("template")}). The rules of leaks by call and by pair do not count these.`,
  );
}
