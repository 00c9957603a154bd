import type { JsonValue } from "../../biology/index.ts";
import type { Call } from "../../catalog/definition.ts";
import { getFunction } from "../../catalog/index.ts";
import type { PhraseBook } from "../check/find-evidence.ts";
import type { ChatMessage } from "./chat.ts";

/** Questions asked for at once. */
export const QUESTIONS = 2;

const SYSTEM = `You write questions that biologists ask. You get one database function and one call of it. Write ${QUESTIONS} questions that this call answers, each as one person would type it to a colleague or an assistant, without knowing that there is a function.

Rules:
1. Every argument listed under "must be determined" has to follow from the question alone: somebody who sees only the question must arrive at exactly this call. Leave none out and add none: ask for nothing that the call does not fetch.
2. Write identifiers, gene symbols, accession numbers, coordinates and sequences letter by letter as given.
3. Say options in everyday words, never as name=value and never by the name of the function or of its parameters.
4. The ${QUESTIONS} questions differ in who asks (a clinician, a bench biologist, a bioinformatician, a student) and in how: length, formality, order. Not one sentence with two words exchanged.
5. You are not shown the answer. Do not guess it and do not hint at it.

Answer with one JSON object and nothing else: {"questions": ["...", "..."]}`;

const PHRASES_SHOWN = 6;

/** The request for questions to one call. The answer of the call is left out on purpose, so that no question is made to fit it. */
export function questionPrompt(call: Call, phrases: PhraseBook): readonly ChatMessage[] {
  const { does, database, parameters } = getFunction(call.name);
  const given = Object.entries(call.arguments);
  const lines = [
    `Function: ${call.name} (${DATABASES[database]})`,
    `Does: ${does}`,
    "Parameters:",
    ...Object.entries(parameters).map(
      ([name, { does: what, required, kind }]) =>
        `- ${name}${required ? " (required)" : ""}: ${what}, ${kind.title}`,
    ),
    `Call: ${JSON.stringify(call)}`,
    given.length === 0
      ? "Must be determined: that this is asked for; the call has no arguments."
      : "Must be determined:",
    ...given.map(
      ([name, value]) =>
        `- ${name} = ${JSON.stringify(value)}${wordsFor(phrases, { parameter: name, value })}`,
    ),
  ];
  return [
    { role: "system", content: SYSTEM },
    { role: "user", content: lines.join("\n") },
  ];
}

const DATABASES = { ncbi: "NCBI", ensembl: "Ensembl", uniprot: "UniProt" } as const;

function wordsFor(
  phrases: PhraseBook,
  asked: { readonly parameter: string; readonly value: JsonValue },
): string {
  const known = phrases.of(asked).filter((phrase) => !phrase.includes("…"));
  return known.length === 0
    ? ""
    : `; use one of these wordings: ${known
        .slice(0, PHRASES_SHOWN)
        .map((phrase) => `"${phrase}"`)
        .join(", ")}`;
}
