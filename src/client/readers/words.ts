import { redactText } from "../redact.ts";
import { asList, isFields } from "../value-at.ts";
import type { Body } from "./decode-body.ts";
import { decodeEntities } from "./parse-xml.ts";

const MAX_LENGTH = 500;

/** One line that people can read: no markup, no line breaks, no key, at most 500 characters. */
export function cleanWords(text: string): string {
  const line = redactText(unspell(text.slice(0, 10_000)))
    .replaceAll(/\s+/g, " ")
    .trim();
  return line.length > MAX_LENGTH ? `${line.slice(0, MAX_LENGTH - 1)}…` : line;
}

/** efetch sends some errors form-encoded, and with every letter spaced out: `+Error%3A+S+e+q+u+e+n+c+e++s+t+a+r+t`. */
function unspell(text: string): string {
  if (!text.startsWith("+") || !text.includes("%3A")) return text;
  const plain = text
    .replaceAll("+", " ")
    .replaceAll(/%([\dA-F]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  return plain.split(/ {2,}/).map(joinLetters).join(" ");
}

/** `Error: S t a r t` becomes `Error: Start`. */
function joinLetters(words: string): string {
  const parts = words.trim().split(/\s/);
  const first = parts.findLastIndex((part) => part.length > 1) + 1;
  return [...parts.slice(0, first), parts.slice(first).join("")].join(" ");
}

/** What an error body says, in the form its service or a proxy gave it; undefined where it says nothing. */
export function wordsOf(body: Body): string | undefined {
  const { format, text, value } = body;
  if (format === "blank") return undefined;
  if (format === "html") return wordsOfPage(text);
  return wordsOfJson(value) ?? wordsOfXml(text) ?? cleanWords(text);
}

/** The same, for a body that may be an ordinary answer: undefined unless it holds words that are marked as an error. */
export const errorWordsOf = ({ text, value }: Body): string | undefined =>
  wordsOfJson(value) ?? wordsOfXml(text);

function wordsOfJson(value: unknown): string | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const { error, messages, message, linksets } = value as Record<string, unknown>;
  if (Array.isArray(linksets)) return wordsOfLinks(linksets);
  if (Array.isArray(messages)) return messages.map(String).join("; ");
  if (typeof error === "string") return error;
  if (typeof error === "object" && error !== null) {
    const { errorMessage, message: inner } = error as Record<string, unknown>;
    return String(errorMessage ?? inner ?? JSON.stringify(error));
  }
  return typeof message === "string" ? message : undefined;
}

/** Sets of elink that failed as a whole. */
function wordsOfLinks(sets: readonly unknown[]): string | undefined {
  const words = sets.filter(isFields).flatMap((set) => asList(set["ERRORS"]).map(String));
  return words.length === 0 ? undefined : words.join("; ");
}

function wordsOfXml(text: string): string | undefined {
  const found = [
    ...text.slice(0, 20_000).matchAll(/<(ERROR|error|messages|message)\b[^>]{0,200}>([^<]{1,2000})</g),
  ];
  return found.length === 0 ? undefined : decodeEntities(found.map(([, , words]) => words).join("; "));
}

function wordsOfPage(text: string): string {
  const page = text.slice(0, 100_000);
  // Ensembl wraps its JSON error in a page when the asked format is HTML.
  const inside = /"?error"?\s*[:=]+\s*"?([^"<\n]{3,400})/.exec(page)?.[1];
  if (inside) return decodeEntities(inside);
  const title = /<title[^>]{0,200}>([^<]{1,300})/i.exec(page)?.[1]?.trim();
  const heading = /<h1[^>]{0,200}>([^<]{1,300})/i.exec(page)?.[1]?.trim();
  return (
    decodeEntities([...new Set([title, heading].filter(Boolean))].join(": ")) ||
    "an HTML page without a title"
  );
}
