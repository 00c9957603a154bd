import type { Database } from "../../client/sqlite.ts";
import { isAuthorName } from "./author-search.ts";
import { organismNamed } from "./organism.ts";

/** How a database reads words without a tag and without quotes. */
export type UntaggedReading =
  /** Side by side where its index has them so, else each. */
  | "phrase"
  /** Each. */
  | "words"
  /** As one name. */
  | "name";

/** One part of such words: a phrase of the index, the name of an organism or of an author, or a word that is left out. */
export type Chunk =
  | { readonly type: "term"; readonly text: string; readonly phrase: boolean }
  | { readonly type: "organism"; readonly text: string; readonly scientificName: string }
  | { readonly type: "author"; readonly text: string }
  | { readonly type: "list"; readonly key: string }
  | { readonly type: "ignored"; readonly text: string };

interface Reading {
  readonly database: Database;
  readonly reading: UntaggedReading;
  readonly isIndexed: (phrase: string) => boolean;
  /** Whether records have an author of that name. */
  readonly isAuthor: (name: string) => boolean;
}

/** Longest name of an organism, or phrase, looked for in words. */
const LONGEST = 4;
/** Of more words each is looked for alone: trying all runs of them would take too long. */
const MOST_WORDS = 12;
const LIST = /^#(\d{1,6})$/;

/** Takes words apart as Entrez maps them: the longest name of an organism or phrase of the index, else one word. */
export function readUntagged(text: string, context: Reading): Chunk[] {
  const words = text.split(" ");
  if (context.reading === "name" && !words.some((word) => LIST.test(word))) {
    return [{ type: "term", text, phrase: false }];
  }
  if (words.length > MOST_WORDS) return words.map((word) => wordChunk(word, words));
  if (context.reading === "words") return wordsAndAuthors(words, context);
  const chunks: Chunk[] = [];
  for (let at = 0; at < words.length; ) {
    const { chunk, length } = longestAt(words, { ...context, at });
    chunks.push(chunk);
    at += length;
  }
  return chunks;
}

/** Each word alone, but a family name with the initials behind it. */
function wordsAndAuthors(words: readonly string[], { isAuthor }: Reading): Chunk[] {
  const chunks: Chunk[] = [];
  for (let at = 0; at < words.length; at++) {
    const [word = "", next = ""] = words.slice(at, at + 2);
    const text = `${word} ${next}`;
    if (isAuthorName(text) && isAuthor(text)) {
      chunks.push({ type: "author", text });
      at++;
    } else chunks.push(wordChunk(word, words));
  }
  return chunks;
}

function longestAt(
  words: readonly string[],
  { at, database, isIndexed }: Reading & { at: number },
): { chunk: Chunk; length: number } {
  for (let length = Math.min(LONGEST, words.length - at); length > 0; length--) {
    const text = words.slice(at, at + length).join(" ");
    const scientificName = organismNamed(text, database);
    if (scientificName !== undefined) return { chunk: { type: "organism", text, scientificName }, length };
    if (length > 1 && isIndexed(text)) return { chunk: { type: "term", text, phrase: true }, length };
  }
  return { chunk: wordChunk(words[at] ?? "", words), length: 1 };
}

function wordChunk(word: string, words: readonly string[]): Chunk {
  const key = LIST.exec(word)?.[1];
  if (key !== undefined) return { type: "list", key };
  return words.length > 1 && STOP_WORDS.has(word.toLowerCase())
    ? { type: "ignored", text: word }
    : { type: "term", text: word, phrase: false };
}

/** Words that Entrez does not index. Source: PubMed Help, stopwords. */
const STOP_WORDS: ReadonlySet<string> = new Set(
  `a about again all almost also although always among an and another any are as at be because been before being between
  both but by can could did do does done due during each either enough especially etc for found from further had has have
  having here how however i if in into is it its itself just kg km made mainly make may mg might ml mm most mostly must
  nearly neither no nor obtained of often on our overall perhaps quite rather really regarding seem seen several should show
  showed shown shows significantly since so some such than that the their theirs them then there therefore these they this
  those through thus to upon use used using various very was we were what when which while with within without would`
    .trim()
    .split(/\s+/),
);
