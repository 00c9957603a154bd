export interface Token {
  readonly type: "open" | "close" | "operator" | "field" | "quoted" | "range" | "word";
  readonly text: string;
}

const lexeme = new RegExp(
  [
    String.raw`\s+`,
    "(?<mark>[()])",
    String.raw`"(?<quoted>(?:[^"\\]|\\.)*)"`,
    String.raw`(?<range>[[{][^[\]{}]{1,200}[\]}])`,
    String.raw`(?<operator>(?:AND|OR|NOT)(?![^\s()"])|&&|\|\||!|[-+](?=[^\s)]))`,
    String.raw`(?<field>[A-Za-z_][\w.-]*|\*):\s*(?=\S)`,
    String.raw`(?<word>(?:[^\s()"[\]{}\\]|\\.)+)`,
  ].join("|"),
  "y",
);
const operators = new Map([
  ["&&", "AND"],
  ["||", "OR"],
  ["!", "NOT"],
  ["-", "NOT"],
]);

/** Words, fields and marks from left to right; undefined where the text holds something else. */
export function tokenize(text: string): Token[] | undefined {
  const tokens: Token[] = [];
  lexeme.lastIndex = 0;
  while (lexeme.lastIndex < text.length) {
    const groups = lexeme.exec(text)?.groups;
    if (!groups) return undefined;
    const token = read(groups);
    if (token) tokens.push(token);
  }
  return tokens;
}

type Groups = Record<string, string | undefined>;

/** White space and `+`, which asks for what AND asks, are no tokens. */
function read({ mark, quoted, range, operator, field, word }: Groups): Token | undefined {
  if (mark) return { type: mark === "(" ? "open" : "close", text: mark };
  if (quoted !== undefined) return { type: "quoted", text: unescaped(quoted).trim() };
  if (range) return { type: "range", text: range };
  if (operator)
    return operator === "+" ? undefined : { type: "operator", text: operators.get(operator) ?? operator };
  if (field) return { type: "field", text: field };
  return word ? { type: "word", text: unescaped(word) } : undefined;
}

const unescaped = (text: string) => text.replace(/\\(.)/g, "$1");
