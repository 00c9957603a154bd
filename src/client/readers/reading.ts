import type { Content, Reading } from "../outcome.ts";
import type { Body } from "./decode-body.ts";
import { cleanWords } from "./words.ts";

/** What may be added to a reading; undefined members are left out. */
export interface ReadingDetails {
  readonly message?: string | undefined;
  readonly notices?: readonly string[] | undefined;
  readonly total?: number | undefined;
  readonly content?: Content | undefined;
  readonly retryAfterSeconds?: number | undefined;
}

const reading = (
  status: Reading["status"],
  retry: Reading["retry"],
  { message, notices = [], total, content, retryAfterSeconds }: ReadingDetails,
): Reading => ({
  status,
  retry,
  notices,
  ...(message ? { message: cleanWords(message) } : {}),
  ...(content ? { content } : {}),
  ...(total === undefined ? {} : { total }),
  ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }),
});

export const data = (body: Body, details: ReadingDetails = {}): Reading =>
  reading("data", "never", { content: contentOf(body), ...details });

export const empty = (body: Body | undefined, details: ReadingDetails = {}): Reading =>
  reading("empty", "never", { content: body && contentOf(body), ...details });

export const partial = (body: Body, message: string, details: ReadingDetails = {}): Reading =>
  reading("partial", "never", { content: contentOf(body), message, ...details });

export const refused = (message: string, details: ReadingDetails = {}): Reading =>
  reading("refused", "never", { ...details, message });

export const malformed = (message: string): Reading => reading("malformed", "once", { message });

export const absent = (message: string): Reading => reading("absent", "never", { message });

/** @param retry what is worth trying. @default "later" */
export const unavailable = (
  message: string,
  { retry = "later", ...details }: UnavailableDetails = {},
): Reading => reading("unavailable", retry, { ...details, message });

interface UnavailableDetails extends ReadingDetails {
  readonly retry?: Reading["retry"];
}

/** The body as content, where it parses as one of the formats that readers handle. */
function contentOf({ format, value, text, problem }: Body): Content | undefined {
  if (problem !== undefined || format === "html" || format === "blank") return undefined;
  return { format, value, text };
}
