import type { JsonValue } from "../../../biology/index.ts";
import type { Store } from "../store.ts";
import { type AnswerFolder, askedFor } from "./answer-folder.ts";
import { membersAt, untyped } from "./recorded-json.ts";

const { joinedAt, numberAt, textAt } = untyped;

const BASES = ["A", "C", "G", "T"] as const;

/** Binding matrices as counts, kept where the answer's own sum, string and length agree with them. */
export function loadEnsemblBindingMatrices(answers: AnswerFolder, store: Store): void {
  for (const file of answers.files("get_binding_matrix")) {
    const matrix = answers.json(file);
    const row = {
      id: textAt(matrix, "stable_id"),
      species: speciesOf(answers, file),
      name: textAt(matrix, "name"),
      source: textAt(matrix, "source"),
      threshold: numberAt(matrix, "threshold"),
      length: numberAt(matrix, "length"),
      complexes: joinedAt(matrix, "associated_transcription_factor_complexes"),
    };
    const problem = disagreement(matrix);
    if (problem) {
      store.drop("binding_matrix", { reason: problem, row });
      continue;
    }
    store.add("binding_matrix", row);
    for (const [index, [a, c, g, t]] of countsOf(matrix).entries()) {
      store.add("binding_matrix_position", {
        matrix_id: row.id,
        position: index + 1,
        a: a ?? null,
        c: c ?? null,
        g: g ?? null,
        t: t ?? null,
      });
    }
  }
}

const speciesOf = (answers: AnswerFolder, file: string): string | null =>
  /\/species\/(\w+)\//.exec(askedFor(answers, file))?.[1] ?? null;

/** Counts of the bases, position by position. */
function countsOf(matrix: JsonValue): (number | null)[][] {
  return membersAt(matrix, "elements")
    .toSorted(([left], [right]) => Number(left) - Number(right))
    .map(([, counts]) => BASES.map((base) => numberAt(counts, base)));
}

function disagreement(matrix: JsonValue): string | undefined {
  if (textAt(matrix, "unit") !== "Frequencies") return "no counts";
  const counts = countsOf(matrix);
  if (counts.length !== numberAt(matrix, "length")) return "not as long as it says";
  const sums = counts.map((row) => row.reduce<number>((sum, count) => sum + (count ?? Number.NaN), 0));
  if (Math.max(...sums) !== numberAt(matrix, "max_position_sum")) return "another largest sum of a position";
  const lines = BASES.map((_, base) => counts.map((row) => `${row[base]}\t`).join(""));
  return `${lines.join("\n")}\n` === textAt(matrix, "elements_string") ? undefined : "its string differs";
}
