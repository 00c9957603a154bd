import type { CardFacts } from "./card.ts";
import { paragraphs, percent, table, told } from "./markdown.ts";

/** Who looked at how many rows; zero where nobody did. */
export function checkedSection({ statistics }: CardFacts): string {
  const { rows, checks } = statistics;
  const { solver, persons, judgedByModel, judges } = checks;
  const reviewed = Object.values(persons).reduce((sum, count) => sum + count, 0);
  return paragraphs(
    "## What was checked, and by whom",
    table(
      ["by", "what", "rows"],
      [
        ["rules", "every call fits the schema of its function", checks.schema],
        [
          "rules",
          "every argument is determined by the question, a rule, a default or an earlier answer",
          checks.evidence,
        ],
        ["rules", "judged good: nothing personal, unsafe, broken or repeated", judges["rules good"] ?? 0],
        [
          "execution",
          "the calls were made and answered by data, a part of it, or an honest nothing",
          checks.executed,
        ],
        [
          "another program",
          solver
            ? `${solver.by} caller: tried to find the call from the question alone, with all functions`
            : "none tried to find the calls",
          solver?.tried ?? 0,
        ],
        ["language models", "judged question, call and answer", judgedByModel],
        ["persons", "read and decided", reviewed],
      ],
    ),
    solver
      ? `The ${solver.by} caller, which knows neither templates nor evidence, found an equivalent call for ${told(solver.found)} of ${told(solver.tried)} rows ` +
          `(${percent(solver.found, solver.tried)}). Where it did not, the row is kept and its \`checks.solvable\` holds what it found instead: most often the caller ` +
          "is too weak, sometimes the question is. Of rows of several calls it is asked for the first call only."
      : "",
    solver ? table(["rows", "tried", "found", "share"], solverRows(solver)) : "",
    reviewed === 0
      ? `**No person has reviewed any of the ${told(rows)} rows.** What rules cannot see (a question nobody would ask, an odd wording) is still in there.`
      : "",
  );
}

type Solver = NonNullable<CardFacts["statistics"]["checks"]["solver"]>;

const solverRows = ({ kinds, splits }: Solver): (string | number)[][] =>
  [...named("kind", kinds), ...named("split", splits)].map(([name, { tried, found }]) => [
    name,
    tried,
    found,
    percent(found, tried),
  ]);

const named = (what: string, counts: Solver["kinds"]) =>
  Object.entries(counts).map(([name, count]) => [`${what} ${name}`, count] as const);
