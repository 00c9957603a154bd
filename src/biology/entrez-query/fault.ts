/** Where a query stops making sense. */
export interface EntrezQueryFault {
  /** Of the first letter at fault, counted from 1. */
  readonly column: number;
  /** What is wrong there: `this parenthesis is not closed`. */
  readonly problem: string;
}

type Before = "nothing" | "term" | "tag" | "operator" | "not" | "open" | "close";

const piece = /\s+|"[^"]*"|\[[^[\]]*\]|[^\s()"[\]]+|./gsu;

/** The first thing that keeps a text from being an Entrez query; undefined where the pieces fit. */
export function entrezQueryFault(text: string): EntrezQueryFault | undefined {
  const open: number[] = [];
  let before: Before = "nothing";
  for (const { 0: written, index } of text.matchAll(piece)) {
    if (written.trim() === "") continue;
    const problem = problemOf(written, { before, depth: open.length });
    if (problem !== undefined) return { column: index + 1, problem };
    if (written === "(") open.push(index);
    if (written === ")") open.pop();
    before = kindOf(written);
  }
  if (before === "operator" || before === "not")
    return { column: text.length + 1, problem: "a term is missing after the operator" };
  const last = open.at(-1);
  return last === undefined ? undefined : { column: last + 1, problem: "this parenthesis is not closed" };
}

function kindOf(written: string): Before {
  if (written === "(") return "open";
  if (written === ")") return "close";
  if (written === "NOT") return "not";
  if (written === "AND" || written === "OR") return "operator";
  return written.startsWith("[") ? "tag" : "term";
}

function problemOf(
  written: string,
  { before, depth }: { before: Before; depth: number },
): string | undefined {
  if (written === '"') return "this quote is not closed";
  if (written === "[") return "this bracket is not closed";
  if (written === "]") return "this bracket is not opened";
  if (/^"\s*"$|^\[\s*\]$/.test(written)) return "there is nothing between these";
  const kind = kindOf(written);
  if (kind === "tag" && before !== "term") return "this tag follows no term";
  if (written === ")" && depth === 0) return "this parenthesis is not opened";
  const follows = before === "term" || before === "tag" || before === "close";
  if (written === ")" && !follows) return "a term is missing before this parenthesis";
  if (kind === "not") return before === "not" ? "a term is missing before this operator" : undefined;
  return kind === "operator" && !follows ? "a term is missing before this operator" : undefined;
}
