import type { Span } from "../../biology/kind.ts";
import type { Evidence } from "../caller.ts";
import { databaseOfId, databasesIn } from "./entrez-databases.ts";
import type { Found, Task } from "./fill.ts";

/** Which Entrez database plays which part in a call. */
export function entrezDatabaseFor(task: Task, name: string): Found | undefined {
  const { question, definition, entities } = task;
  const databases = databasesIn(question, entities);
  const id = entities.find(({ kind, text }) => kind.id === "entrez-ids" && /\d/.test(text));
  const own = id && databaseOfId(question, { id, databases });
  if (definition.name === "elink") {
    if (name === "dbfrom") return found(own ?? databases.at(-1));
    return found(databases.find(({ database, start }) => database !== own?.database && start !== own?.start));
  }
  const [first] = databases;
  if (own && !(definition.name === "esearch" && first?.database === "pubmed")) return found(own);
  if (definition.name !== "esearch" || first?.database !== "gene") return found(first);
  return found(databases.find(({ database }) => database !== "gene" && database !== "protein") ?? first);
}

function found(mention: (Span & { readonly database: string }) | undefined): Found | undefined {
  if (!mention) return undefined;
  const evidence: Evidence = { span: { start: mention.start, end: mention.end } };
  return { value: mention.database, evidence };
}

/** Report types that are plain text, which efetch gives only when told so. */
const PLAIN = new Set([
  "fasta",
  "gb",
  "gp",
  "abstract",
  "medline",
  "acc",
  "ft",
  "fasta_cds_na",
  "fasta_cds_aa",
  "gbwithparts",
]);

/** How efetch is to write its records, where the report type leaves no choice. */
export function entrezFormat(values: Readonly<Record<string, unknown>>): Found | undefined {
  return PLAIN.has(String(values["rettype"]))
    ? { value: "text", evidence: { rule: "this type of report is plain text" } }
    : undefined;
}
