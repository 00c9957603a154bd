import type { FunctionDefinition } from "../../catalog/definition.ts";
import type { Entity } from "./entities.ts";
import { overlaps } from "./entities.ts";
import type { Passage } from "./free-text.ts";
import { isGeneAlone } from "./gene-alone.ts";
import { OPEN_KINDS } from "./lexical-index.ts";
import { isStopWord } from "./words.ts";

/** Longer questions have no fixed form, and matching one would be slow. */
const LONGEST = 300;

/** Arguments read off the question where it has the very form of one of the function's asks. */
export function captured(
  question: string,
  { definition, entities }: { readonly definition: FunctionDefinition; readonly entities: readonly Entity[] },
): Map<string, Passage> | undefined {
  if (question.length > LONGEST) return undefined;
  const lead = question.length - question.trimStart().length;
  const start = question.trimStart().toLowerCase();
  for (const ask of definition.asks) {
    if (!start.startsWith(beginningOf(ask))) continue;
    const match = formOf(ask).exec(question.trim());
    if (!match) continue;
    const passages = Object.entries(match.indices?.groups ?? {}).map(
      ([name, [from, to]]): [string, Passage] => {
        const [start, end] = [from + lead, to + lead];
        return [name, { start, end, text: question.slice(start, end), announced: true }];
      },
    );
    if (
      passages.every(([name, passage]) =>
        fits(passage, { kind: definition.parameters[name]?.kind.id, entities }),
      )
    )
      return new Map(passages);
  }
  return undefined;
}

/** A record by its number is no text to look for: `gene 7157`. */
export const RECORD =
  /^(?:(?:ncbi|entrez|pubmed) )?(?:genes?|proteins?|snps?|variants?|articles?|records?|ids?|pmids?) #?\d+$/i;

/** Any words do for free text, unless they begin like the rest of a sentence; other arguments must be recognised. */
function fits(
  passage: Passage,
  { kind, entities }: { readonly kind: string | undefined; readonly entities: readonly Entity[] },
): boolean {
  if (kind !== undefined && OPEN_KINDS.has(kind))
    return (
      !isStopWord(passage.text.split(/\s/)[0] ?? "") &&
      !RECORD.test(passage.text) &&
      !isGeneAlone(passage, { kind, entities })
    );
  return entities.some((entity) => entity.kind.id === kind && overlaps(entity, passage));
}

/** The first word of an ask: most asks are ruled out by it, before an expression is made of them. */
const beginningOf = (ask: string): string => /^[a-z]*/i.exec(ask)?.[0].toLowerCase() ?? "";

const forms = new Map<string, RegExp>();

function formOf(ask: string): RegExp {
  let form = forms.get(ask);
  if (!form) {
    const seen = new Set<string>();
    const source = ask
      .replace(/[?.!\s]+$/, "")
      .split(/(\{\w+\})/)
      .map(
        (part) =>
          placeholder(part, seen) ?? part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/\s+/g, "\\s+"),
      )
      .join("");
    form = new RegExp(`^${source}[\\s?.!]*$`, "di");
    forms.set(ask, form);
  }
  return form;
}

function placeholder(part: string, seen: Set<string>): string | undefined {
  const name = /^\{(\w+)\}$/.exec(part)?.[1];
  if (name === undefined) return undefined;
  if (seen.has(name)) return "[^?]+?";
  seen.add(name);
  return `(?<${name}>[^?]+?)`;
}
