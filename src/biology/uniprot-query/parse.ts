import { TokenCursor } from "../token-cursor.ts";
import { isDatabasePrefix } from "../uniprot-fields.ts";
import { type Token, tokenize } from "./tokens.ts";

/** A query as a tree. Fields are as written; a wildcard keeps its `*`; values are without quotes and backslashes. */
export type UniprotNode =
  | {
      readonly type: "term";
      readonly field?: string;
      readonly value: string;
      /** Written in double quotes, where `*` is no wildcard. */
      readonly phrase: boolean;
      readonly wildcard: boolean;
    }
  | {
      readonly type: "range";
      readonly field: string;
      /** `*` where open. */
      readonly from: string;
      readonly to: string;
      /** `[a TO b]` rather than `{a TO b}`. */
      readonly inclusive: boolean;
    }
  | { readonly type: "and" | "or"; readonly of: readonly UniprotNode[] }
  | { readonly type: "not"; readonly of: UniprotNode };

const deepest = 50;

/**
 * Reads a query in the Lucene syntax that UniProt takes. As in Lucene's standard parser NOT binds closest, then AND,
 * then OR, then the AND that is left out between terms. A field before parentheses holds for all inside.
 * Undefined where parentheses, quotes, ranges or operators do not fit.
 */
export function parseUniprotQuery(text: string): UniprotNode | undefined {
  const tokens = tokenize(text);
  if (!tokens?.length) return undefined;
  const cursor = new TokenCursor(tokens);
  const tree = new Parser(cursor).juxtaposed({ depth: 0 });
  return tree && cursor.done ? tree : undefined;
}

interface Scope {
  readonly depth: number;
  readonly field?: string;
}

class Parser {
  readonly #cursor: TokenCursor<Token>;

  constructor(cursor: TokenCursor<Token>) {
    this.#cursor = cursor;
  }

  juxtaposed(scope: Scope): UniprotNode | undefined {
    const parts: UniprotNode[] = [];
    while (!this.#cursor.done && this.#cursor.peek()?.type !== "close") {
      const part = this.#joined({ scope, operator: "OR" });
      if (!part) return undefined;
      parts.push(part);
    }
    return join("and", parts);
  }

  /** Operands of OR are runs of AND. */
  #joined({ scope, operator }: { scope: Scope; operator: "AND" | "OR" }): UniprotNode | undefined {
    const parts: UniprotNode[] = [];
    do {
      const part = operator === "OR" ? this.#joined({ scope, operator: "AND" }) : this.#clause(scope);
      if (!part) return undefined;
      parts.push(part);
    } while (this.#cursor.take("operator", operator));
    return join(operator === "OR" ? "or" : "and", parts);
  }

  #clause(scope: Scope): UniprotNode | undefined {
    let negated = false;
    while (this.#cursor.take("operator", "NOT")) negated = !negated;
    const named = this.#cursor.take("field")?.text;
    const inside = named === undefined ? scope : { ...scope, field: named };
    const value = this.#cursor.take("open") ? this.#group(inside) : this.#value(inside.field);
    return value && negated ? { type: "not", of: value } : value;
  }

  #group(scope: Scope): UniprotNode | undefined {
    if (scope.depth >= deepest) return undefined;
    const inner = this.juxtaposed({ ...scope, depth: scope.depth + 1 });
    return this.#cursor.take("close") ? inner : undefined;
  }

  #value(field: string | undefined): UniprotNode | undefined {
    const token = this.#cursor.peek();
    if (token?.type !== "word" && token?.type !== "quoted" && token?.type !== "range") return undefined;
    this.#cursor.next();
    if (token.type === "range") return field === undefined ? undefined : readRange(field, token.text);
    const phrase = token.type === "quoted";
    const wildcard = !phrase && token.text.includes("*");
    // `HGNC:1100` looks like a field and is a plain term.
    if (field !== undefined && isDatabasePrefix(field))
      return { type: "term", value: `${field}:${token.text}`, phrase, wildcard };
    return { type: "term", ...(field === undefined ? {} : { field }), value: token.text, phrase, wildcard };
  }
}

/** Both ends in or both out; of a half-open range the open end is taken out of the closed one. */
function readRange(field: string, text: string): UniprotNode | undefined {
  const match = /^([[{])\s*"?([^\s"]+)"?\s+TO\s+"?([^\s"]+)"?\s*([\]}])$/.exec(text);
  const [, opening, from, to, closing] = match ?? [];
  if (from === undefined || to === undefined) return undefined;
  const range = { type: "range", field, from, to, inclusive: opening === "[" || closing === "]" } as const;
  if ((opening === "[") === (closing === "]")) return range;
  const end = opening === "{" ? from : to;
  if (end === "*") return range;
  return { type: "and", of: [range, { type: "not", of: { ...range, from: end, to: end } }] };
}

function join(type: "and" | "or", parts: readonly UniprotNode[]): UniprotNode | undefined {
  const flat = parts.flatMap((part) => (part.type === type ? part.of : [part]));
  return flat.length > 1 ? { type, of: flat } : flat[0];
}
