import type { JsonValue } from "../../biology/kind.ts";
import { element } from "./answers.ts";
import type { Document } from "./entrez-database.ts";

/** A document summary as efetch writes it: names in capitals, members of a list `GENE_E` of `GENES`. */
export const upperCaseDocument = (uid: string, document: Document): string =>
  `<DocumentSummary uid="${uid}">${Object.entries(document).map(member).join("")}</DocumentSummary>`;

function member([key, value]: [string, JsonValue]): string {
  const name = key.toUpperCase();
  if (Array.isArray(value)) {
    const one = `${name.replace(/S$/, "")}_E`;
    return value.length === 0
      ? `<${name}/>`
      : `<${name}>${value.map((part: JsonValue) => member([one, part])).join("")}</${name}>`;
  }
  if (typeof value !== "object" || value === null) return element(name, value === null ? "" : String(value));
  return `<${name}>${Object.entries(value as Document)
    .map(member)
    .join("")}</${name}>`;
}
