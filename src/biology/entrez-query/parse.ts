import { entrezField } from "../entrez-fields.ts";
import { TokenCursor } from "../token-cursor.ts";

/**
 * A query as a tree. `text` is as written, without its quotes; a wildcard keeps its `*`.
 * Words side by side are one term (`breast cancer`), which Entrez maps and, where it finds no phrase, splits.
 * `field` is the full name of the field (`Gene Name`), or the tag in lower case where it is not known.
 */
export type EntrezNode =
  | {
      readonly type: "term";
      readonly text: string;
      /** Written in double quotes, which switches automatic term mapping off. */
      readonly phrase: boolean;
      readonly field?: string;
      readonly wildcard?: boolean;
    }
  | { readonly type: "range"; readonly from: string; readonly to: string; readonly field: string }
  | { readonly type: "and" | "or"; readonly of: readonly EntrezNode[] }
  | { readonly type: "not"; readonly include: EntrezNode; readonly exclude: EntrezNode };

type Term = Extract<EntrezNode, { type: "term" }>;
interface Token {
  readonly type: "open" | "close" | "quoted" | "tag" | "word" | "operator";
  readonly text: string;
}

/** Of parentheses, and of changes of operator between two. */
const deepest = 50;
/** What a bare `NOT x` leaves out from: every record. */
const everything: EntrezNode = { type: "term", text: "all", phrase: false, field: "Filter" };

/**
 * Reads an Entrez query. AND, OR and NOT (capitals) are taken from left to right without precedence, as Entrez does,
 * parentheses first; terms side by side are joined by AND. Undefined where parentheses, quotes or operators do not fit.
 */
export function parseEntrezQuery(text: string): EntrezNode | undefined {
  const tokens = tokenize(text);
  if (!tokens || tokens.length === 0) return undefined;
  const cursor = new TokenCursor(tokens);
  const tree = new Parser(cursor).expression(0);
  return tree && cursor.done ? tree : undefined;
}

const lexeme = /\s+|([()])|"([^"]*)"|\[([^[\]]*)\]|([^\s()"[\]]+)/y;

function tokenize(text: string): Token[] | undefined {
  const tokens: Token[] = [];
  lexeme.lastIndex = 0;
  while (lexeme.lastIndex < text.length) {
    const match = lexeme.exec(text);
    if (!match) return undefined;
    const [, parenthesis, quoted, tag, word] = match;
    if (parenthesis) tokens.push({ type: parenthesis === "(" ? "open" : "close", text: parenthesis });
    else if (quoted !== undefined) tokens.push({ type: "quoted", text: tidy(quoted) });
    else if (tag !== undefined) tokens.push({ type: "tag", text: tidy(tag) });
    else if (word) tokens.push({ type: /^(?:AND|OR|NOT)$/.test(word) ? "operator" : "word", text: word });
  }
  return tokens.some(({ type, text: read }) => (type === "quoted" || type === "tag") && read === "")
    ? undefined
    : tokens;
}

const tidy = (text: string) => text.trim().replace(/\s+/g, " ");

class Parser {
  readonly #cursor: TokenCursor<Token>;

  constructor(cursor: TokenCursor<Token>) {
    this.#cursor = cursor;
  }

  expression(depth: number): EntrezNode | undefined {
    const first = this.#cursor.peek();
    // Of the operators only NOT can open a query.
    if (depth > deepest || (first?.type === "operator" && first.text !== "NOT")) return undefined;
    const chain = new Chain();
    do {
      const operator = this.#operator();
      const operand = this.#operand(depth);
      if (!operand) return undefined;
      chain.add(operator, operand);
    } while (!this.#cursor.done && this.#cursor.peek()?.type !== "close");
    return chain.changes > deepest ? undefined : chain.tree;
  }

  /** The operator before an operand: none is AND, and AND NOT is NOT. */
  #operator(): string {
    const written = this.#cursor.take("operator")?.text ?? "AND";
    if (written === "NOT" || !this.#cursor.take("operator", "NOT")) return written;
    return written === "AND" ? "NOT" : "OR NOT";
  }

  #operand(depth: number): EntrezNode | undefined {
    if (!this.#cursor.take("open")) return this.#range() ?? this.#term();
    const inner = this.expression(depth + 1);
    return inner && this.#cursor.take("close") ? inner : undefined;
  }

  /** `2015:2020[dp]`, `"2015/01/01"[dp] : "2015/12/31"[dp]`. */
  #range(): EntrezNode | undefined {
    const before = this.#cursor.at;
    const first = this.#term();
    const last = first && this.#cursor.take("word", ":") ? this.#term() : undefined;
    const field = last?.field ?? first?.field;
    if (first && last && field) return { type: "range", from: first.text, to: last.text, field };
    this.#cursor.at = before;
    const joined = first?.field && !first.phrase ? limits(first.text) : undefined;
    if (!first?.field || !joined) return undefined;
    this.#term();
    return { type: "range", ...joined, field: first.field };
  }

  #term(): Term | undefined {
    const quoted = this.#cursor.take("quoted");
    const text = quoted ? quoted.text : this.#words();
    if (text === "") return undefined;
    const tag = this.#cursor.take("tag");
    const field = tag ? { field: entrezField(tag.text) } : {};
    const wildcard = text.includes("*") ? { wildcard: true } : {};
    return { type: "term", text, phrase: quoted !== undefined, ...field, ...wildcard };
  }

  /** A run of words; a colon between two belongs to it (`2015 : 2020[dp]`), one at its end divides quoted limits. */
  #words(): string {
    const words: string[] = [];
    for (let next = this.#cursor.peek(); next?.type === "word"; next = this.#cursor.peek()) {
      if (next.text === ":" && (words.length === 0 || this.#cursor.peek(1)?.type !== "word")) break;
      words.push(next.text);
      this.#cursor.next();
    }
    return words.join(" ");
  }
}

/** The ends of a range, where both are numbers, dates or accessions: `GO:0008150` is none. */
export function limits(text: string): { from: string; to: string } | undefined {
  const match = /^([^:]{1,40}?) ?: ?([^:]{1,40})$/.exec(text);
  const [from, to] = [match?.[1], match?.[2]];
  const alike = [/^\d[\d./-]*$/, /^[A-Z]{1,4}_?\d{3,12}(?:\.\d+)?$/i].some(
    (shape) => shape.test(from ?? "") && (shape.test(to ?? "") || to === "present"),
  );
  return alike && from !== undefined && to !== undefined ? { from, to } : undefined;
}

/** Operands joined from left to right; a run of the same operator is one node. */
class Chain {
  tree: EntrezNode | undefined;
  /** How often the operator changed, which is how deep the tree is. */
  changes = 0;
  #type = "";
  #operands: EntrezNode[] = [];

  add(operator: string, operand: EntrezNode): void {
    if (operator === "NOT") this.#exclude(operand);
    else if (operator === "OR NOT") this.#join("or", without(everything, operand));
    else this.#join(operator === "OR" ? "or" : "and", operand);
  }

  #exclude(operand: EntrezNode): void {
    this.changes++;
    this.#type = "not";
    this.tree = without(this.tree ?? everything, operand);
  }

  #join(type: "and" | "or", operand: EntrezNode): void {
    const added = operand.type === type ? operand.of : [operand];
    if (!this.tree) {
      this.tree = operand;
      return;
    }
    if (type !== this.#type) {
      this.changes++;
      this.#type = type;
      this.#operands = this.tree.type === type ? [...this.tree.of] : [this.tree];
    }
    this.#operands.push(...added);
    this.tree = { type, of: this.#operands };
  }
}

const without = (include: EntrezNode, exclude: EntrezNode): EntrezNode => ({ type: "not", include, exclude });
