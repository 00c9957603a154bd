import type { Row } from "../row.ts";

export interface JudgeCounts {
  readonly judge: string;
  readonly good: number;
  readonly bad: number;
  /** Rows it came to no verdict on, or was not asked about. */
  readonly notJudged: number;
}

export interface PairAgreement {
  readonly judges: readonly [string, string];
  /** Rows that both judged. */
  readonly rows: number;
  /** Share of them with the same verdict; null where there are none. */
  readonly same: number | null;
  /** Cohen's kappa; null where it is not defined, because both always say the same thing. */
  readonly kappa: number | null;
}

export interface Agreement {
  readonly rows: number;
  readonly judges: readonly JudgeCounts[];
  readonly pairs: readonly PairAgreement[];
}

/** Both good, the first only, the second only, both bad. */
type Table = [both: number, first: number, second: number, neither: number];

/**
 * How far those who judged the rows agree: rules and models by their verdicts, the solver by whether it found the call, persons by
 * whether they took the row as it was. Counted over rows before those judged bad are taken out, or agreement is overstated.
 */
export async function agreementOf(rows: AsyncIterable<Row> | Iterable<Row>): Promise<Agreement> {
  const counts = new Map<string, { good: number; bad: number }>();
  const tables = new Map<string, Table>();
  let total = 0;
  for await (const row of rows) {
    total += 1;
    const verdicts = verdictsOf(row);
    for (const [judge, isGood] of verdicts) {
      const count = counts.get(judge) ?? { good: 0, bad: 0 };
      count[isGood ? "good" : "bad"] += 1;
      counts.set(judge, count);
    }
    for (const [index, first] of verdicts.entries())
      for (const second of verdicts.slice(index + 1)) note(tables, [first, second]);
  }
  return {
    rows: total,
    judges: [...counts].map(([judge, { good, bad }]) => ({
      judge,
      good,
      bad,
      notJudged: total - good - bad,
    })),
    pairs: [...tables].map(([key, table]) => pairOf(key, table)),
  };
}

type Verdict = readonly [judge: string, isGood: boolean];

/** One verdict a judge, in the order of names. */
function verdictsOf({ checks }: Row): Verdict[] {
  const { judged, solvable, reviewed } = checks;
  const all: Verdict[] = [
    ...judged.map(({ by, verdict }): Verdict => [by, verdict === "good"]),
    ...(solvable ? [[`solver ${solvable.by}`, solvable.found] as const] : []),
    ...(reviewed ? [["persons", reviewed.verdict === "accept"] as const] : []),
  ];
  return [...new Map(all)].sort(([left], [right]) => (left < right ? -1 : 1));
}

function note(tables: Map<string, Table>, [first, second]: readonly [Verdict, Verdict]): void {
  const key = JSON.stringify([first[0], second[0]]);
  const table = tables.get(key) ?? [0, 0, 0, 0];
  const cell = first[1] ? (second[1] ? 0 : 1) : second[1] ? 2 : 3;
  table[cell] += 1;
  tables.set(key, table);
}

function pairOf(key: string, table: Table): PairAgreement {
  const rows = table[0] + table[1] + table[2] + table[3];
  return {
    judges: JSON.parse(key) as [string, string],
    rows,
    same: rows === 0 ? null : (table[0] + table[3]) / rows,
    kappa: cohensKappa(table),
  };
}

/**
 * Agreement beyond chance: (observed - expected) / (1 - expected), Cohen, Educ Psychol Meas 20:37 (1960).
 * @returns null where chance alone makes the two agree always
 */
export function cohensKappa([both, first, second, neither]: Readonly<Table>): number | null {
  const rows = both + first + second + neither;
  if (rows === 0) return null;
  const observed = (both + neither) / rows;
  const [goodFirst, goodSecond] = [(both + first) / rows, (both + second) / rows];
  const expected = goodFirst * goodSecond + (1 - goodFirst) * (1 - goodSecond);
  return expected === 1 ? null : (observed - expected) / (1 - expected);
}
