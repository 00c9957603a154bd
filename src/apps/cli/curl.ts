import type { Request } from "../../catalog/definition.ts";
import { quote } from "./print-answer.ts";

/** The same request as a curl command line for a POSIX shell. */
export function curlLine({ method, url, headers, body }: Request): string {
  const parts = ["curl", "-sS"];
  if (method === "POST") parts.push("-X", "POST");
  for (const [name, value] of Object.entries(headers)) parts.push("-H", quote(`${name}: ${value}`));
  if (body !== undefined) parts.push("--data", quote(body));
  return [...parts, quote(url)].join(" ");
}
