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
    if (name === "dbfrom") return own ? ofId(own, id) : found(databases.at(-1));
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

/** An id tells its database by its shape; its place in the question is still free for the id itself. */
function ofId(own: Span & { readonly database: string }, id: Span | undefined): Found | undefined {
  return own.start === id?.start
    ? { value: own.database, evidence: { rule: "ids of this form are of this database" } }
    : found(own);
}

/** dbSNP's own ids are numbers: Entrez finds nothing for `rs334` by its id. */
export function entrezIdsFor(task: Task): Found | undefined {
  const id = task.entities.find(({ kind, text }) => kind.id === "entrez-ids" && /\brs\d/i.test(text));
  if (!id) return undefined;
  const database = entrezDatabaseFor(task, task.definition.name === "elink" ? "dbfrom" : "db");
  if (database?.value !== "snp") return undefined;
  const { normal, start, end } = id;
  return { value: normal.replaceAll(/rs(?=\d)/gi, ""), evidence: { span: { start, end } } };
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
