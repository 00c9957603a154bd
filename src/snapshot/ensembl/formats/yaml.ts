import { escapeXml } from "./escape.ts";

/** A value as one YAML document, members by name. */
export const yaml = (value: unknown): string => `---${block(value, "")}`;

/** The page Ensembl shows where nobody says what format is wanted: the YAML. */
export const htmlPage = (value: unknown): string =>
  `<html><title>EnsEMBL::REST</title><body><pre>${escapeXml(yaml(value))}</pre></body></html>`;

/** What follows `---`, `key:` or `-`, with the line break at its end. */
function block(value: unknown, indent: string): string {
  if (Array.isArray(value)) {
    if (value.length === 0) return " []\n";
    return `\n${value.map((part) => `${indent}-${block(part, `${indent}  `)}`).join("")}`;
  }
  if (typeof value !== "object" || value === null) return ` ${scalar(value)}\n`;
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  if (members.length === 0) return " {}\n";
  return `\n${members.map(([key, member]) => `${indent}${scalar(key)}:${block(member, `${indent}  `)}`).join("")}`;
}

/** Text that YAML would read as the same text without quotes. */
const PLAIN = /^[A-Za-z_][\w ./()-]*$/;
const WORDS = /^(?:y|n|yes|no|true|false|on|off|null)$/i;

function scalar(value: unknown): string {
  if (value === null || value === undefined) return "~";
  if (typeof value !== "string") return String(value);
  return PLAIN.test(value) && !WORDS.test(value) && !value.endsWith(" ") ? value : JSON.stringify(value);
}
