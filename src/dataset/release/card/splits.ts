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
  const bare = Object.entries(statistics.functions).filter(([, { bare: rows }]) => rows > 0);
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
    bare.length === 0
      ? ""
      : `A call without any argument is the same for everybody and can be in several splits; the rule by call leaves it out. It concerns ${told(bare.length)} function${bare.length === 1 ? "" : "s"}: ` +
          `${bare.map(([name]) => code(name)).join(", ")}.`,
  );
}
