import type { JsonValue } from "../../biology/kind.ts";
import { element } from "./answers.ts";
import { elementName } from "./element-names.ts";
import type { Document, Item } from "./entrez-database.ts";

/** A document summary of version 2.0 as XML. */
export const documentXml = (db: string, { uid, document }: { uid: string; document: Document }): string =>
  `<DocumentSummary uid="${uid}">${members(db, document)}</DocumentSummary>`;

const members = (db: string, document: Document): string =>
  Object.entries(document)
    .map(([key, value]) => {
      const { name, member } = elementName(db, key);
      return written(db, { name, member, value });
    })
    .join("");

function written(
  db: string,
  { name, member, value }: { name: string; member: string; value: JsonValue },
): string {
  if (Array.isArray(value)) {
    const parts = value.map((part: JsonValue) => written(db, { name: member, member: "", value: part }));
    return parts.length === 0 ? `<${name}/>` : `<${name}>${parts.join("")}</${name}>`;
  }
  if (typeof value !== "object" || value === null) return element(name, value === null ? "" : String(value));
  return `<${name}>${members(db, value as Document)}</${name}>`;
}

/** A document summary as the items of the older XML. */
export const documentItems = (db: string, document: Document): Item[] =>
  Object.entries(document).map(([key, value]) => {
    const { name, member } = elementName(db, key);
    return itemOf(db, { name, member, value });
  });

function itemOf(
  db: string,
  { name, member, value }: { name: string; member: string; value: JsonValue },
): Item {
  if (Array.isArray(value)) {
    const items = value.map((part: JsonValue) => itemOf(db, { name: member, member: "", value: part }));
    return { name, type: "List", value: items };
  }
  if (typeof value === "object" && value !== null) {
    return { name, type: "Structure", value: documentItems(db, value as Document) };
  }
  return typeof value === "number"
    ? { name, type: "Integer", value }
    : { name, type: "String", value: value === null ? "" : String(value) };
}
