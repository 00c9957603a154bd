import type { EntrezNode } from "../../biology/entrez-query.ts";
import type { Condition } from "../query/condition.ts";
import type { StackEntry } from "./translation-part.ts";
import { type Asked, Translator } from "./translator.ts";

/** What a query means against an Entrez database. */
export interface Translation {
  readonly condition: Condition;
  /** The query as NCBI prints it back. */
  readonly text: string;
  readonly stack: readonly StackEntry[];
  /** What words were read as. */
  readonly translations: readonly { readonly from: string; readonly to: string }[];
  readonly phrasesNotFound: readonly string[];
  readonly quotedPhrasesNotFound: readonly string[];
  readonly phrasesIgnored: readonly string[];
  readonly fieldsNotFound: readonly string[];
  /** Fields that NCBI has and the facts held cannot answer. */
  readonly lacking: readonly string[];
  /** Numbers of lists that are not there. */
  readonly listsNotFound: readonly string[];
  /** Whether a date was given more exactly than by its year, which is all that is held. */
  readonly isDateCoarse: boolean;
  /** What the service says of terms that it did not search as they were asked. */
  readonly notes: readonly string[];
  /** Plain words asked for, for ranking. */
  readonly terms: readonly string[];
}

/** Says which records a query selects, and how NCBI would print it back. */
export function translate(tree: EntrezNode, asked: Asked): Translation {
  const translator = new Translator(asked);
  const { condition, text, stack } = translator.read(tree, true);
  return {
    condition,
    text,
    stack: tree.type === "term" || tree.type === "range" ? grouped(stack) : stack,
    translations: [...translator.translations].map(([from, to]) => ({ from, to })),
    phrasesNotFound: [...translator.phrasesNotFound],
    quotedPhrasesNotFound: [...translator.quotedPhrasesNotFound],
    phrasesIgnored: [...translator.phrasesIgnored],
    fieldsNotFound: [...translator.fieldsNotFound],
    lacking: [...translator.lacking],
    listsNotFound: [...translator.listsNotFound],
    isDateCoarse: translator.isDateCoarse,
    notes: [...translator.notes],
    terms: translator.terms,
  };
}

const grouped = (stack: readonly StackEntry[]): readonly StackEntry[] =>
  stack.at(-1) === "GROUP" ? stack : [...stack, "GROUP"];

/** A number is found by its key, which costs a third of what words do. */
const COST_OF_UID = 0.3;

/** How many terms a query looks up, words without a tag one by one. */
export function termsOf(node: EntrezNode): number {
  if (node.type === "term" && node.field === "UID") return COST_OF_UID;
  if (node.type === "and" || node.type === "or") return node.of.reduce((sum, part) => sum + termsOf(part), 0);
  if (node.type === "not") return termsOf(node.include) + termsOf(node.exclude);
  return node.type === "term" ? node.text.split(" ").length : 1;
}
