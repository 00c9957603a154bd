import { functions } from "../../catalog/index.ts";
import { balanceOf } from "../audit/balance.ts";
import type { Row } from "../row.ts";
import { CheckCounter, type CheckCounts } from "./check-counts.ts";
import { Counter, Grid } from "./counter.ts";
import { FunctionCounter, type FunctionRows } from "./function-rows.ts";
import { type Lengths, lengthsOf } from "./lengths.ts";
import { ParameterCounter, type ParameterCoverage } from "./parameter-coverage.ts";
import { PARTS, partOf } from "./part.ts";
import { PROVENANCES, provenanceOf } from "./provenance.ts";

export const KINDS = ["call", "multi-hop", "missing-parameter", "abstain"] as const;
export const DOMAINS = ["variation", "genomics", "proteomics", "evolution", "general-biology"] as const;
export const DATABASES = ["ncbi", "ensembl", "uniprot"] as const;
/** What comes of a call; the last stands for none of it. */
export const OUTCOMES = ["data", "partial", "empty", "not executed"] as const;

/** Stands for the release of answers that rest on no fact table, or do not name one. */
export const NO_RELEASE = "none named";

type Counts = Readonly<Record<string, number>>;
type Table = Readonly<Record<string, Counts>>;

/** What a set holds, in numbers. */
export interface Statistics {
  readonly rows: number;
  readonly kinds: Counts;
  /** Rows by split (`unexecuted` apart), domain, and database of the last call, each by kind. */
  readonly parts: Table;
  readonly domains: Table;
  readonly databases: Table;
  readonly functions: Readonly<Record<string, FunctionRows>>;
  readonly parameters: ParameterCoverage;
  /** Arguments by where their values come from, and those by a rule by its name. */
  readonly provenance: Counts;
  readonly rules: Counts;
  readonly characters: Lengths;
  readonly words: Lengths;
  /** Calls by what came of them, of rows of kind call and multi-hop. */
  readonly outcomes: Counts;
  /** Rows by who worded them, and the different templates. */
  readonly origins: Counts;
  readonly templates: number;
  readonly checks: CheckCounts;
  /** Answers by the release that their facts are of, and by who answered. */
  readonly releases: Counts;
  readonly transports: Counts;
}

/** Counts rows one by one; memory grows with functions and templates, not with rows. */
export class StatisticsCounter {
  #rows = 0;
  readonly #kinds = new Counter();
  readonly #parts = new Grid();
  readonly #domains = new Grid();
  readonly #databases = new Grid();
  readonly #functions = new FunctionCounter();
  readonly #parameters = new ParameterCounter();
  readonly #provenance = new Counter();
  readonly #rules = new Counter();
  readonly #characters = new Map<number, number>();
  readonly #words = new Map<number, number>();
  readonly #outcomes = new Counter();
  readonly #origins = new Counter();
  readonly #templates = new Set<string>();
  readonly #checks = new CheckCounter();
  readonly #releases = new Counter();
  readonly #transports = new Counter();
  readonly #balance = balanceOf();

  note(row: Row): void {
    this.#rows += 1;
    this.#kinds.add(row.kind);
    this.#parts.add(partOf(row), row.kind);
    this.#domains.add(row.domain, row.kind);
    const database = DATABASE_OF.get(row.calls.at(-1)?.name ?? "");
    if (database) this.#databases.add(database, row.kind);
    this.#functions.note(row);
    this.#parameters.note(row);
    this.#balance.note(row);
    this.#checks.note(row);
    this.#noteEvidence(row);
    this.#noteOutcomes(row);
    bump(this.#characters, row.question.length);
    bump(this.#words, row.question.split(/\s+/).length);
    this.#origins.add(Object.keys(row.origin)[0] ?? "unknown");
    if ("template" in row.origin) this.#templates.add(row.origin.template);
  }

  #noteEvidence({ evidence }: Row): void {
    for (const reason of evidence.flatMap((one) => Object.values(one))) {
      const provenance = provenanceOf(reason);
      this.#provenance.add(provenance);
      if (provenance === "rule" && "rule" in reason) this.#rules.add(reason.rule);
    }
  }

  #noteOutcomes({ kind, calls, outcomes }: Row): void {
    if (kind === "abstain" || kind === "missing-parameter") return;
    if (outcomes.length === 0) this.#outcomes.add("not executed", calls.length);
    for (const { status, release, transport } of outcomes) {
      this.#outcomes.add(status);
      this.#transports.add(transport);
      for (const one of release?.split("; ") ?? [NO_RELEASE]) this.#releases.add(one);
    }
  }

  done(): Statistics {
    const { parametersUnseen, valuesUnseen } = this.#balance.report();
    return {
      rows: this.#rows,
      kinds: this.#kinds.table(KINDS),
      parts: this.#parts.table(PARTS, KINDS),
      domains: this.#domains.table(DOMAINS, KINDS),
      databases: this.#databases.table(DATABASES, KINDS),
      functions: this.#functions.table(),
      parameters: this.#parameters.report({ parametersUnseen, valuesUnseen }),
      provenance: this.#provenance.table(Object.keys(PROVENANCES)),
      rules: this.#rules.table(),
      characters: lengthsOf(this.#characters, { width: 10, bins: 30 }),
      words: lengthsOf(this.#words, { width: 2, bins: 30 }),
      outcomes: this.#outcomes.table(OUTCOMES),
      origins: this.#origins.table(["template", "written", "model"]),
      templates: this.#templates.size,
      checks: this.#checks.report(),
      releases: this.#releases.table(),
      transports: this.#transports.table(),
    };
  }
}

const DATABASE_OF: ReadonlyMap<string, string> = new Map(
  functions.map(({ name, database }) => [name, database]),
);

const bump = (counts: Map<number, number>, length: number): void =>
  void counts.set(length, (counts.get(length) ?? 0) + 1);
