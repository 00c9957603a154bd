import type { Row } from "../row.ts";
import { Counter } from "./counter.ts";
import { SPLITS } from "./part.ts";

type Counts = Readonly<Record<string, number>>;

/** Who looked at how many rows. */
export interface CheckCounts {
  /** Rows that the rules passed, each alone: schema, evidence. */
  readonly schema: number;
  readonly evidence: number;
  readonly executed: number;
  /** Rows that a caller tried to solve from the question alone, and those it found, by kind and by split. */
  readonly solver?: {
    readonly by: string;
    readonly tried: number;
    readonly found: number;
    readonly kinds: Readonly<Record<string, { readonly tried: number; readonly found: number }>>;
    readonly splits: Readonly<Record<string, { readonly tried: number; readonly found: number }>>;
  };
  /** Verdicts by judge: `rules good`. */
  readonly judges: Counts;
  /** Rows that a judge other than the rules saw. */
  readonly judgedByModel: number;
  /** Rows by verdict of a person. */
  readonly persons: Counts;
}

/** Counts what the rows say of their checks. */
export class CheckCounter {
  readonly #passed = new Counter();
  readonly #tried = new Counter();
  readonly #found = new Counter();
  readonly #judges = new Counter();
  readonly #persons = new Counter();
  #by = "";
  #judgedByModel = 0;

  note({ kind, split = "train", checks }: Row): void {
    for (const check of ["schema", "evidence", "executed"] as const)
      if (checks[check]) this.#passed.add(check);
    const { solvable, judged, reviewed } = checks;
    if (solvable) {
      this.#by = solvable.by;
      for (const group of ["all", kind, split]) {
        this.#tried.add(group);
        if (solvable.found) this.#found.add(group);
      }
    }
    for (const { by, verdict } of judged) this.#judges.add(`${by} ${verdict}`);
    this.#judgedByModel += Number(judged.some(({ by }) => by !== "rules"));
    if (reviewed) this.#persons.add(reviewed.verdict);
  }

  report(): CheckCounts {
    const of = (group: string): { tried: number; found: number } => ({
      tried: this.#tried.get(group),
      found: this.#found.get(group),
    });
    const table = (names: readonly string[]) =>
      Object.fromEntries(names.filter((name) => of(name).tried > 0).map((name) => [name, of(name)]));
    return {
      schema: this.#passed.get("schema"),
      evidence: this.#passed.get("evidence"),
      executed: this.#passed.get("executed"),
      ...(this.#by === ""
        ? {}
        : {
            solver: {
              by: this.#by,
              ...of("all"),
              kinds: table(["call", "multi-hop", "missing-parameter", "abstain"]),
              splits: table(SPLITS),
            },
          }),
      judges: this.#judges.table(),
      judgedByModel: this.#judgedByModel,
      persons: this.#persons.table(["accept", "fix", "reject"]),
    };
  }
}
