import type { Span } from "../../biology/kind.ts";
import type { Entity } from "./entities.ts";
import type { Task } from "./fill.ts";
import type { Passage } from "./free-text.ts";

/** What a query is written from. */
export interface Material {
  readonly task: Task;
  /** Mentions by kind; the first of a kind is the one meant. */
  readonly first: (kind: string) => Entity | undefined;
  /** Text of the question that no entity explains; spans given besides the entities are left out. */
  readonly words: (besides?: readonly Span[]) => Passage | undefined;
  /** Free text, names included; identifiers only where any text may be searched. */
  readonly everything: (options?: { readonly identifiers: boolean }) => Passage | undefined;
}

/** A query and the parts of the question that it accounts for. */
export interface Written {
  readonly text: string;
  readonly covers: readonly Span[];
}

/** Text of several words as one phrase. */
export const phrase = (words: string): string =>
  /[\s-]/.test(words) ? `"${words.replaceAll('"', "")}"` : words;
