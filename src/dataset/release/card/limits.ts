import type { CardFacts } from "./card.ts";
import { percent } from "./markdown.ts";

export function limitsSection({ statistics }: CardFacts): string {
  const { rows, outcomes, origins, parameters } = statistics;
  const calls = Object.values(outcomes).reduce((sum, count) => sum + count, 0);
  return [
    "## Known limits",
    "",
    "- Answers are the snapshot's. It holds a part of what the services hold, of several years; an observation says which fields it lacks, and an empty answer of it is not proof that the live service has nothing.",
    `- ${percent(origins["template"] ?? 0, rows)} of the questions come of templates. They are varied, but their wording is narrower than what people type; only \`test-written\` measures on wordings that come of none, and that was written by language-model agents too.`,
    `- ${percent(outcomes["empty"] ?? 0, calls)} of the calls give an honest nothing, ${percent(outcomes["partial"] ?? 0, calls)} a part, and ${percent(outcomes["not executed"] ?? 0, calls)} were not executed.`,
    "- English only; human, mouse and the usual model organisms are far more frequent than others.",
    "- Rows of one function are about equally many by design. Real use is not: a rate over all rows is no rate over real questions.",
    `- ${parameters.unseen.length} parameters and ${parameters.valuesUnseen.length} listed values occur in no call.`,
    "- One call counts as right for a question. Where several functions could answer, only the one it was made for is the gold one.",
    "- `abstain` rows are right about this catalogue only: another one may have a function that fits.",
  ].join("\n");
}
