import { parseUniprotQuery, type UniprotNode } from "../../biology/uniprot-query.ts";
import type { Database } from "../../client/sqlite.ts";
import { ALWAYS, allOf, anyOf, type Condition, NEVER, noneOf, where } from "../query/condition.ts";
import type { Namespace, QueryField, RangeField } from "./namespace.ts";

/** What a query means against a namespace. */
export interface Understood {
  readonly condition: Condition;
  /** Faults in the service's words. */
  readonly messages: readonly string[];
  /** Fields of the service that the facts held cannot answer. */
  readonly lacking: readonly string[];
  /** Words asked for, for ranking. */
  readonly terms: readonly string[];
}

type Searched = Pick<Namespace<never>, "queryFields" | "isKnownField" | "anyField">;
type Term = Extract<UniprotNode, { type: "term" }>;
type Range = Extract<UniprotNode, { type: "range" }>;

const MOST_ALTERNATIVES = 50;
/** Terms of one query; the service's search engine has a limit of the same kind. */
const MOST_TERMS = 200;
/** Words that ranking looks at. */
const MOST_RANKED = 8;

/** Reads a query of UniProt's language and says which rows of a namespace it selects. */
export function understand(text: string, searched: { namespace: Searched; database: Database }): Understood {
  if (text.trim() === "") return { condition: ALWAYS, messages: [], lacking: [], terms: [] };
  const tree = parseUniprotQuery(text);
  if (!tree)
    return { condition: NEVER, messages: ["query parameter has an invalid syntax"], lacking: [], terms: [] };
  if (termsOf(tree) > MOST_TERMS) return { condition: NEVER, messages: [TOO_LONG], lacking: [], terms: [] };
  const reader = new Reader(searched.namespace, searched.database);
  const condition = reader.read(tree, true);
  const { messages, lacking, terms } = reader;
  return { condition, messages: [...messages], lacking: [...lacking], terms };
}

class Reader {
  readonly messages = new Set<string>();
  readonly lacking = new Set<string>();
  readonly terms: string[] = [];
  readonly #namespace: Searched;
  readonly #database: Database;
  readonly #fields: ReadonlyMap<string, QueryField | RangeField>;

  constructor(namespace: Searched, database: Database) {
    this.#namespace = namespace;
    this.#database = database;
    this.#fields = new Map(Object.entries(namespace.queryFields));
  }

  read(node: UniprotNode, wanted: boolean): Condition {
    switch (node.type) {
      case "and":
        return allOf(node.of.map((part) => this.read(part, wanted)));
      case "or":
        if (node.of.length > MOST_ALTERNATIVES) this.messages.add(TOO_MANY);
        return anyOf(node.of.map((part) => this.read(part, wanted)));
      case "not":
        return noneOf(this.read(node.of, !wanted));
      case "range":
        return this.#range(node);
      default:
        return this.#term(node, wanted);
    }
  }

  #term(term: Term, wanted: boolean): Condition {
    const { field, value: text, phrase, wildcard } = term;
    if (text === "*" && (field === undefined || field === "*")) return ALWAYS;
    if (wildcard && /[^*]\*+[^*]+\*|\*[^*]+\*[^*]/.test(text)) this.messages.add(ONE_WILDCARD);
    if (wanted && !wildcard && this.terms.length < MOST_RANKED) this.terms.push(text);
    if (field === undefined) return this.#namespace.anyField({ text, phrase, wildcard }, this.#database);
    const meaning = this.#meaning(field, "general");
    if (!meaning || !("rows" in meaning)) return NEVER;
    if (meaning.pattern && !(wildcard && text === "*") && !meaning.pattern.test(text)) {
      this.messages.add(meaning.message?.(text) ?? `Invalid request received. ${field}`);
      return NEVER;
    }
    return this.#orLacking(field, meaning.rows({ text, phrase, wildcard }, this.#database));
  }

  #range({ field, from, to, inclusive }: Range): Condition {
    const meaning = this.#meaning(field, "range");
    if (!meaning || !("column" in meaning)) return meaning ? this.#orLacking(field, undefined) : NEVER;
    const bounds = [bound(meaning, { value: from, operator: inclusive ? ">=" : ">" })];
    bounds.push(bound(meaning, { value: to, operator: inclusive ? "<=" : "<" }));
    if (bounds.includes(undefined)) this.messages.add("query parameter has an invalid syntax");
    return allOf([where(`${meaning.column} IS NOT NULL`), ...bounds.filter((part) => part !== undefined)]);
  }

  #meaning(written: string, filter: "general" | "range"): QueryField | RangeField | undefined {
    const field = written.toLowerCase();
    const meaning = this.#fields.get(field);
    if (!meaning) {
      if (this.#namespace.isKnownField(field)) this.lacking.add(field);
      else this.messages.add(`'${written}' is not a valid search field`);
      return undefined;
    }
    const expected = meaning.filter ?? "general";
    if (expected === filter) return meaning;
    this.messages.add(`'${field}' filter type '${filter}' is invalid. Expected '${expected}' filter type`);
    return undefined;
  }

  #orLacking(field: string, condition: Condition | undefined): Condition {
    if (!condition) this.lacking.add(field.toLowerCase());
    return condition ?? NEVER;
  }
}

function termsOf(node: UniprotNode): number {
  if (node.type === "and" || node.type === "or") return node.of.reduce((sum, part) => sum + termsOf(part), 0);
  return node.type === "not" ? termsOf(node.of) : 1;
}

const TOO_LONG = `Too many conditions in query. Maximum allowed is ${MOST_TERMS}.`;
const TOO_MANY = `Too many OR conditions in query. Maximum allowed is ${MOST_ALTERNATIVES}.`;
const ONE_WILDCARD =
  "We only allow one wildcard character (*) in the middle of a search term. Please check the help page for more information using wildcards for searches.";

/** One side of a range; `*` leaves it open, undefined where it is not a number, or not a day. */
function bound(
  { column, of }: RangeField,
  { value, operator }: { value: string; operator: string },
): Condition | undefined {
  if (value === "*") return ALWAYS;
  if (of === "days") {
    return /^\d{4}-\d{2}-\d{2}$/.test(value) ? where(`${column} ${operator} ?`, value) : undefined;
  }
  return /^\d{1,15}$/.test(value) ? where(`${column} ${operator} ?`, Number(value)) : undefined;
}
