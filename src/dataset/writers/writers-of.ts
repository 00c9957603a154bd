import { phraseBook } from "../check/find-evidence.ts";
import type { PhraseOptions } from "../stages/phrase.ts";
import type { Chat } from "./chat.ts";
import { modelWriter } from "./model-writer.ts";
import { butSingleCalls, templateWriter, type Writer, writtenWriter } from "./writer.ts";

/**
 * The writers of a build. Rows that are not single calls, and the written ones, have theirs always; `named` says who words single
 * calls.
 */
export function writersOf(
  named: readonly ("templates" | Chat)[],
  options: PhraseOptions & { readonly signal?: AbortSignal },
): readonly Writer[] {
  const { material, genes, signal } = options;
  const templates = templateWriter(options);
  const phrases = phraseBook(material.lexicon);
  const models = named.flatMap((chat) =>
    chat === "templates" ? [] : [modelWriter(chat, { phrases, genes, ...(signal ? { signal } : {}) })],
  );
  return [
    writtenWriter(options),
    named.includes("templates") ? templates : butSingleCalls(templates),
    ...models,
  ];
}
