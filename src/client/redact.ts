/** What may never be seen outside the wire. */
export interface Secrets {
  readonly apiKey?: string;
  readonly email?: string;
}

/** Read at send time from NCBI_API_KEY and NCBI_EMAIL. */
export function secretsFrom(env: Readonly<Record<string, string | undefined>>): Secrets {
  const apiKey = env["NCBI_API_KEY"]?.trim();
  const email = env["NCBI_EMAIL"]?.trim();
  return { ...(apiKey ? { apiKey } : {}), ...(email ? { email } : {}) };
}

/** Parameters that say who asks, not what is asked. */
export const PERSONAL_PARAMETERS: readonly string[] = ["api_key", "email", "tool"];

const HIDDEN = "redacted";
const parameter = /([?&;\s]|^)(api_key|email)=[^&;#\s"'<>]*/giu;
/** NCBI repeats the key, or the caller's address, in its refusals (errors.json, ncbi, rate_limited and bad_key). */
const member = /("api[-_]key"\s*:\s*")[^"]*/giu;
const mark = /"api[-_]key"/iu;

/** The text without keys and e-mail addresses. */
export function redactText(text: string, secrets: Secrets = {}): string {
  let clean = text.replace(parameter, `$1$2=${HIDDEN}`).replace(member, `$1${HIDDEN}`);
  for (const secret of spellings(secrets)) clean = clean.replaceAll(secret, HIDDEN);
  return clean;
}

/** A URL without the parameters that say who asks. */
export function redactUrl(url: string, secrets: Secrets = {}): string {
  const start = url.indexOf("?");
  if (start < 0) return redactText(url, secrets);
  const kept = url
    .slice(start + 1)
    .split("&")
    .filter((pair) => !PERSONAL_PARAMETERS.includes(pair.split("=", 1)[0] ?? ""))
    .join("&");
  return redactText(kept ? `${url.slice(0, start)}?${kept}` : url.slice(0, start), secrets);
}

/** The body without keys and e-mail addresses; the same bytes where there is nothing to hide. */
export function redactBody(body: Uint8Array, secrets: Secrets = {}): Uint8Array {
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  const hidden = spellings(secrets);
  const known = hidden.some((secret) => bytes.includes(secret));
  // Only a refusal repeats a key we do not know (the caller's address stands in the same place), and a refusal is short.
  const refusal = bytes.length <= 16_384 && mark.test(bytes.toString("latin1"));
  if (!known && !refusal) return body;
  // Latin-1 maps every byte to one character and back, so bytes that are not text survive.
  let text = bytes.toString("latin1").replace(member, `$1${HIDDEN}`);
  for (const secret of hidden) text = text.replaceAll(secret, HIDDEN);
  return Buffer.from(text, "latin1");
}

const NONE: readonly string[] = [];

function spellings({ apiKey, email }: Secrets): readonly string[] {
  if (apiKey === undefined && email === undefined) return NONE;
  const values = [apiKey, email].filter((value) => value !== undefined && value.length > 3) as string[];
  return [...new Set(values.flatMap((value) => [value, encodeURIComponent(value)]))];
}
