import { UsageError } from "../../errors/index.ts";

/** A part of a template: words, a variable, or words (with variables) that ask for the values of arguments. */
export type Part =
  | { readonly text: string }
  | { readonly variable: string }
  | { readonly asksFor: readonly string[]; readonly parts: readonly Part[] };

const TOKEN = /\{(?<variable>[\w.]+)\}|\[(?<words>[^[\]]+)\]\((?<args>[\w.,]+)\)/g;

/** Reads a template. @throws UsageError for a brace or bracket that opens nothing */
export function parseTemplate(template: string): Part[] {
  const parts: Part[] = [];
  let last = 0;
  const literal = (text: string): void => {
    if (/[{}]|\]\(/.test(text))
      throw new UsageError(`this template has a stray brace or bracket: ${template}`);
    if (text !== "") parts.push({ text });
  };
  for (const match of template.matchAll(TOKEN)) {
    literal(template.slice(last, match.index));
    const { variable, words = "", args = "" } = match.groups ?? {};
    parts.push(variable ? { variable } : { asksFor: args.split(","), parts: parseTemplate(words) });
    last = match.index + match[0].length;
  }
  literal(template.slice(last));
  return parts;
}

/** Names of the variables a template uses. */
export const variablesOf = (parts: readonly Part[]): string[] =>
  parts.flatMap((part) =>
    "variable" in part ? [part.variable] : "parts" in part ? variablesOf(part.parts) : [],
  );

/** Names of the arguments a template marks words for. */
export const markedArguments = (parts: readonly Part[]): string[] =>
  parts.flatMap((part) => ("asksFor" in part ? [...part.asksFor] : []));
