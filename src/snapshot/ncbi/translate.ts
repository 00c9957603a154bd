import { isEntrezTag } from "../../biology/entrez-fields.ts";
import type { EntrezNode } from "../../biology/entrez-query.ts";
import type { Database } from "../../client/sqlite.ts";
import {
  ALWAYS,
  allOf,
  anyOf,
  type Condition,
  NEVER,
  noneOf,
  type Wanted,
  where,
} from "../query/condition.ts";
import { countRows } from "../query/rows.ts";
import type { EntrezDatabase, EntrezField } from "./entrez-database.ts";

/** What a query means against an Entrez database. */
export interface Translation {
  readonly condition: Condition;
  /** The query as NCBI prints it back. */
  readonly text: string;
  readonly stack: readonly StackEntry[];
  readonly phrasesNotFound: readonly string[];
  readonly fieldsNotFound: readonly string[];
  /** Fields that NCBI has and the facts held cannot answer. */
  readonly lacking: readonly string[];
  /** Plain words asked for, for ranking. */
  readonly terms: readonly string[];
}

export type StackEntry =
  | "AND"
  | "OR"
  | "NOT"
  | "GROUP"
  | { readonly term: string; readonly field: string; readonly count: number };

interface Part {
  readonly condition: Condition;
  readonly text: string;
  readonly stack: readonly StackEntry[];
}

type Term = Extract<EntrezNode, { type: "term" }>;
type Range = Extract<EntrezNode, { type: "range" }>;

/** Says which records a query selects, and how NCBI would print it back. */
export function translate(
  tree: EntrezNode,
  { entrez, database }: { entrez: EntrezDatabase; database: Database },
): Translation {
  const translator = new Translator(entrez, database);
  const { condition, text, stack } = translator.read(tree, true);
  const { phrasesNotFound, fieldsNotFound, lacking, terms } = translator;
  return {
    condition,
    text,
    stack,
    phrasesNotFound: [...phrasesNotFound],
    fieldsNotFound: [...fieldsNotFound],
    lacking: [...lacking],
    terms,
  };
}

/** Words that ranking looks at. */
const MOST_RANKED = 8;

export function termsOf(node: EntrezNode): number {
  if (node.type === "and" || node.type === "or") return node.of.reduce((sum, part) => sum + termsOf(part), 0);
  return node.type === "not" ? termsOf(node.include) + termsOf(node.exclude) : 1;
}

class Translator {
  readonly phrasesNotFound = new Set<string>();
  readonly fieldsNotFound = new Set<string>();
  readonly lacking = new Set<string>();
  readonly terms: string[] = [];
  readonly #entrez: EntrezDatabase;
  readonly #database: Database;
  readonly #fields: ReadonlyMap<string, readonly [string, EntrezField]>;

  constructor(entrez: EntrezDatabase, database: Database) {
    this.#entrez = entrez;
    this.#database = database;
    this.#fields = fieldsByTag(entrez);
  }

  read(node: EntrezNode, wanted: boolean): Part {
    switch (node.type) {
      case "term":
        return this.#term(node, wanted);
      case "range":
        return this.#range(node);
      case "not":
        return combine("NOT", [this.read(node.include, wanted), this.read(node.exclude, false)]);
      default:
        return combine(
          node.type === "and" ? "AND" : "OR",
          node.of.map((part) => this.read(part, wanted)),
        );
    }
  }

  #term({ text, phrase, field: tag, wildcard = false }: Term, wanted: boolean): Part {
    if (tag === "Filter" && /^all$/i.test(text)) return { condition: ALWAYS, text: "all[Filter]", stack: [] };
    const found = this.#fields.get((tag ?? this.#entrez.defaultField).toLowerCase());
    if (!found) return this.#unknownField(tag ?? "", { text, phrase, wildcard });
    const [name, field] = found;
    if (wanted && !wildcard && this.terms.length < MOST_RANKED) this.terms.push(text);
    const condition = field.rows({ text, phrase, wildcard }, this.#database);
    const printed = `${phrase ? `"${text}"` : text}[${name}]`;
    if (!condition) this.lacking.add(name);
    const count = condition ? this.#count(condition) : 0;
    if (condition && count === 0) this.phrasesNotFound.add(tag === undefined ? text : `${text}[${tag}]`);
    return { condition: condition ?? NEVER, text: printed, stack: [{ term: printed, field: name, count }] };
  }

  /** A term with a tag that Entrez does not know is searched in all fields, and NCBI says so; one that it knows is not held. */
  #unknownField(tag: string, wanted: Wanted): Part {
    if (isEntrezTag(tag)) this.lacking.add(tag);
    else this.fieldsNotFound.add(tag);
    const all = this.#entrez.fields["All Fields"];
    const condition = all?.rows(wanted, this.#database) ?? NEVER;
    const printed = `${wanted.text}[All Fields]`;
    return {
      condition,
      text: printed,
      stack: [{ term: printed, field: "All Fields", count: this.#count(condition) }],
    };
  }

  #range({ from, to, field: tag }: Range): Part {
    const found = this.#fields.get(tag.toLowerCase());
    const text = `${from}[${found?.[0] ?? tag}] : ${to}[${found?.[0] ?? tag}]`;
    const [name = tag, field] = found ?? [];
    if (!found && !isEntrezTag(tag)) this.fieldsNotFound.add(tag);
    else if (!field?.range) this.lacking.add(name);
    const condition = field ? between(field, { from, to }) : NEVER;
    return { condition, text, stack: [{ term: text, field: name, count: this.#count(condition) }] };
  }

  #count(condition: Condition): number {
    return countRows(this.#database, { from: this.#entrez.from, condition });
  }
}

function fieldsByTag({ fields }: EntrezDatabase): ReadonlyMap<string, readonly [string, EntrezField]> {
  return new Map(
    Object.entries(fields).flatMap(([name, field]) =>
      [name, field.code, ...(field.tags ?? [])].map(
        (tag) => [tag.toLowerCase(), [name, field] as const] as const,
      ),
    ),
  );
}

function combine(operator: "AND" | "OR" | "NOT", parts: readonly Part[]): Part {
  const conditions = parts.map(({ condition }) => condition);
  const [first = ALWAYS, second = NEVER] = conditions;
  const condition =
    operator === "AND"
      ? allOf(conditions)
      : operator === "OR"
        ? anyOf(conditions)
        : allOf([first, noneOf(second)]);
  const stack = parts.flatMap(({ stack: entries }, at) => (at === 0 ? entries : [...entries, operator]));
  return {
    condition,
    text: parts.map(({ text }) => inParentheses(text)).join(` ${operator} `),
    stack: [...stack, "GROUP"],
  };
}

const inParentheses = (text: string): string => (/ (AND|OR|NOT) /.test(text) ? `(${text})` : text);

/** Both ends are part of a range. Dates are compared by year: that is all the facts hold. */
function between(
  { range, within, date }: EntrezField,
  { from, to }: { from: string; to: string },
): Condition {
  const [low, high] = [from, to].map((end) =>
    Number.parseInt(date ? end.slice(0, 4) : end.replaceAll(",", ""), 10),
  );
  if (!range || low === undefined || high === undefined || Number.isNaN(low)) return NEVER;
  const scope = within ? `${within} AND ` : "";
  return Number.isNaN(high)
    ? where(`${scope}${range} >= ?`, low)
    : where(`${scope}${range} BETWEEN ? AND ?`, low, high);
}
