import { isDatabasePrefix, uniprotField } from "../uniprot-fields.ts";
import type { UniprotNode } from "./parse.ts";

/** The canonical spelling: fields in lower case, AND written out, parentheses around every inner operation. */
export function formatUniprotQuery(node: UniprotNode): string {
  switch (node.type) {
    case "term":
      return `${node.field === undefined ? "" : `${node.field.toLowerCase()}:`}${spell(node)}`;
    case "range": {
      const [opening, closing] = node.inclusive ? "[]" : "{}";
      return `${node.field.toLowerCase()}:${opening}${node.from} TO ${node.to}${closing}`;
    }
    case "not":
      return `NOT ${inner(node.of)}`;
    default:
      return node.of.map(inner).join(` ${node.type.toUpperCase()} `);
  }
}

function inner(node: UniprotNode): string {
  const text = formatUniprotQuery(node);
  return node.type === "and" || node.type === "or" ? `(${text})` : text;
}

function spell({ field, value, phrase }: Extract<UniprotNode, { type: "term" }>): string {
  if (phrase) return `"${value.replace(/["\\]/g, "\\$&")}"`;
  const prefix = field === undefined ? /^([A-Za-z_][\w.-]*):/.exec(value)?.[1] : undefined;
  const kept = prefix !== undefined && isDatabasePrefix(prefix) ? prefix.length + 1 : 0;
  const escaped = value
    .slice(kept)
    .replace(/[\s()"[\]{}:\\]|^(?:[-+!]|&&|\|\|)/g, (mark) => `\\${[...mark].join("\\")}`);
  return value.slice(0, kept) + escaped;
}

/** One text for all queries with the same meaning. */
export function canonicalUniprot(node: UniprotNode): string {
  switch (node.type) {
    case "term": {
      const literal = node.phrase && node.value.includes("*");
      const field = node.field === undefined ? "" : uniprotField(node.field);
      return JSON.stringify([field, node.value.toLowerCase().replace(/\s+/g, " "), literal]);
    }
    case "range":
      return JSON.stringify([uniprotField(node.field), node.from, node.to, node.inclusive]);
    case "not":
      return `NOT ${canonicalUniprot(node.of)}`;
    default: {
      const operands = [...new Set(node.of.map(canonicalUniprot))].sort();
      return operands.length === 1 ? (operands[0] ?? "") : `(${operands.join(` ${node.type} `)})`;
    }
  }
}
