import { parseAst } from "vitest/node";

/** A function with a body, as the house rules look at it. */
export interface WrittenFunction {
  /** 1-based line of its beginning. */
  readonly line: number;
  readonly lines: number;
  /** Parameters that are told by their place alone: the last counts not where it is an object of options. */
  readonly positional: number;
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [member: string]: unknown;
}

const FUNCTIONS: ReadonlySet<string> = new Set([
  "FunctionDeclaration",
  "FunctionExpression",
  "ArrowFunctionExpression",
]);

/** Functions of a TypeScript source, in its order, with those inside others. */
export function functionsOf(source: string): readonly WrittenFunction[] {
  const found: WrittenFunction[] = [];
  const visit = (node: Node, handed: boolean): void => {
    if (FUNCTIONS.has(node.type)) found.push(told(source, node, { handed }));
    for (const [member, value] of Object.entries(node)) {
      const inside = isHanded(node, member) || (handed && isObject(node));
      for (const child of [value].flat()) if (isNode(child)) visit(child, inside);
    }
  };
  visit(parseAst(source, { lang: "ts" }) as unknown as Node, false);
  return found;
}

/** What a call is handed, itself or as a member of an object, has the parameters that the called one gives. */
const isHanded = ({ type }: Node, member: string): boolean =>
  member === "arguments" && (type === "CallExpression" || type === "NewExpression");

const isObject = ({ type }: Node): boolean => type === "ObjectExpression" || type === "Property";

function told(source: string, node: Node, { handed }: { readonly handed: boolean }): WrittenFunction {
  const parameters = node["params"] as readonly Node[];
  const last = parameters.at(-1);
  const options = last !== undefined && isOptions(last) ? 1 : 0;
  const lineOf = (at: number): number => source.slice(0, at).split("\n").length;
  const line = lineOf(node.start);
  return {
    line,
    lines: lineOf(node.end) - line + 1,
    positional: handed ? 0 : parameters.length - options,
  };
}

/** `{ limit }`, `{ limit = 1 } = {}`, `details: Details = {}` and whatever is called `options`. */
function isOptions(parameter: Node): boolean {
  if (parameter["name"] === "options") return true;
  if (parameter.type !== "AssignmentPattern") return parameter.type === "ObjectPattern";
  const [left, right] = [parameter["left"], parameter["right"]] as readonly Node[];
  return left?.type === "ObjectPattern" || right?.type === "ObjectExpression";
}

const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && typeof (value as Node).type === "string";
