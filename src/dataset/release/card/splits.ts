import type { CardFacts } from "./card.ts";
import { code, paragraphs, table, told } from "./markdown.ts";

const SPLITS: readonly (readonly [split: string, unseen: string])[] = [
  ["validation", "no call and no pair of entity and function of training; may share templates and entities"],
  [
    "test-entities",
    "besides, no entity of training (species and names of databases excepted), and templates of its own",
  ],
  [
    "test-templates",
    "no template of training, no wording near to one, no call and no pair; entities may occur with other functions",
  ],
  [
    "test-written",
    "questions written one by one for one call, from no template; their calls and pairs are kept out of everything else",
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
    "`validation` may share templates because it is there to choose by; what is chosen is measured on the tests. The set is not split by function: every function of a " +
      "test may occur in training.",
    bare.length === 0
      ? ""
      : `A call without any argument is the same for everybody and can be in several splits; the rule by call leaves it out. It concerns ${told(bare.length)} function${bare.length === 1 ? "" : "s"}: ` +
          `${bare.map(([name]) => code(name)).join(", ")}.`,
  );
}
