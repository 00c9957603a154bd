import { ALWAYS, allOf, anyOf, type Condition, NEVER, noneOf } from "../query/condition.ts";

/** A step of the stack that NCBI prints: a term with its count, or what is done with those before. */
export type StackEntry =
  | "AND"
  | "OR"
  | "NOT"
  | "GROUP"
  | { readonly term: string; readonly field: string; readonly count: number; readonly explode: "Y" | "N" };

/** What a part of a query selects, how it is printed and how it is counted. */
export interface Part {
  readonly condition: Condition;
  readonly text: string;
  readonly stack: readonly StackEntry[];
}

type Operator = "AND" | "OR" | "NOT";

/** Parts joined by an operator that was written. */
export function combine(operator: Operator, parts: readonly Part[]): Part {
  const [first = ALWAYS, second = NEVER] = parts.map(({ condition }) => condition);
  return {
    condition: operator === "NOT" ? allOf([first, noneOf(second)]) : conditionOf(operator, parts),
    text: parts.map(({ text }) => inParentheses(text)).join(` ${operator} `),
    stack: stackOf(operator, parts),
  };
}

/** Parts that words were taken apart into: one group. */
export const mapped = (operator: "AND" | "OR", parts: readonly Part[]): Part => ({
  condition: conditionOf(operator, parts),
  text: parts.map(({ text }) => inParentheses(text)).join(` ${operator} `),
  stack: [...stackOf(operator, parts), "GROUP"],
});

const conditionOf = (operator: Operator, parts: readonly Part[]): Condition => {
  const conditions = parts.map(({ condition }) => condition);
  return operator === "AND" ? allOf(conditions) : anyOf(conditions);
};

const isComposite = ({ text }: Part): boolean => / (?:AND|OR|NOT) /.test(text);

const stackOf = (operator: Operator, parts: readonly Part[]): StackEntry[] =>
  parts.flatMap((part, at) => {
    const entries: StackEntry[] =
      isComposite(part) && part.stack.at(-1) !== "GROUP" ? [...part.stack, "GROUP"] : [...part.stack];
    return at === 0 ? entries : [...entries, operator];
  });

const inParentheses = (text: string): string => (/ (?:AND|OR|NOT) /.test(text) ? `(${text})` : text);
