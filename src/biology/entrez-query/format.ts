import { species } from "../species.ts";
import { type EntrezNode, limits } from "./parse.ts";

/** The canonical spelling: full field names, parentheses around every inner operation. */
export function formatEntrezQuery(node: EntrezNode): string {
  switch (node.type) {
    case "term":
      return `${node.phrase ? `"${node.text}"` : node.text}${node.field === undefined ? "" : `[${node.field}]`}`;
    case "range":
      return limits(`${node.from}:${node.to}`)
        ? `${node.from}:${node.to}[${node.field}]`
        : `"${node.from}"[${node.field}] : "${node.to}"[${node.field}]`;
    case "not":
      return `${inner(node.include)} NOT ${inner(node.exclude)}`;
    default:
      return node.of.map(inner).join(` ${node.type.toUpperCase()} `);
  }
}

function inner(node: EntrezNode): string {
  const text = formatEntrezQuery(node);
  return node.type === "term" || node.type === "range" ? text : `(${text})`;
}

/** Fields of running text, where quotes ask for the words side by side; elsewhere the index holds whole phrases. */
const running = /^(?:Title|Title\/Abstract|Abstract|Text Word|All Fields|Affiliation|Other Term)(?::|$)/;

/** One text for all queries with the same meaning. */
export function canonicalEntrez(node: EntrezNode): string {
  switch (node.type) {
    case "term": {
      const quotes =
        node.phrase && (node.field === undefined || (running.test(node.field) && / /.test(node.text)));
      return JSON.stringify([organism(node) ?? fold(node.text), quotes, node.field ?? ""]);
    }
    case "range":
      return JSON.stringify([fold(node.from), fold(node.to), node.field]);
    case "not":
      return `(${canonicalEntrez(node.include)} NOT ${canonicalEntrez(node.exclude)})`;
    default: {
      const operands = [...new Set(node.of.map(canonicalEntrez))].sort();
      return operands.length === 1 ? (operands[0] ?? "") : `(${operands.join(` ${node.type} `)})`;
    }
  }
}

/** `human[orgn]`, `Homo sapiens[Organism]` and `txid9606[orgn]` are one organism. */
function organism({ text, field }: { text: string; field?: string }): string | undefined {
  if (field !== "Organism" || /^\d+$/.test(text)) return undefined;
  return species.normalise(text.replace(/^txid(?=\d+$)/i, ""));
}

const fold = (text: string) => text.toLowerCase().replace(/\s+/g, " ");
