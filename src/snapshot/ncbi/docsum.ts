import type { Answer } from "../../client/outcome.ts";
import type { Database } from "../../client/sqlite.ts";
import { element, escapeXml, xmlAnswer } from "./answers.ts";
import { documentXml } from "./document-xml.ts";
import type { EntrezDatabase, Item } from "./entrez-database.ts";
import type { Sorted } from "./uids.ts";

interface Context {
  readonly entrez: EntrezDatabase;
  readonly database: Database;
  readonly headers?: Readonly<Record<string, string>>;
  readonly isVersion2?: boolean;
}

const DTD = "https://eutils.ncbi.nlm.nih.gov/eutils/dtd";

/** Version 2.0 has a document type for each database; the dates of the others are not known to us. */
const DOCTYPES: Readonly<Record<string, string>> = {
  pubmed: `"-//NLM//DTD esummary pubmed 20160808//EN" "${DTD}/20160808/esummary_pubmed.dtd"`,
};

/** Summaries of esummary, and of efetch with `rettype=docsum`: the older XML unless version 2.0 is asked for or all there is. */
export function summariesXml(
  sorted: Sorted,
  { headers = {}, isVersion2 = false, ...context }: Context,
): Answer {
  const { name, items } = context.entrez;
  if (!isVersion2 && items) {
    return xmlAnswer({ root: "eSummaryResult", body: bodyOf(sorted, context) }, { headers });
  }
  const doctype = DOCTYPES[name] ?? `"-//NLM//DTD esummary ${name}//EN" "${DTD}/esummary_${name}.dtd"`;
  return xmlAnswer({ root: "eSummaryResult", body: version2Body(sorted, context), doctype }, { headers });
}

function version2Body({ held, missing }: Sorted, { entrez, database }: Context): string {
  const documents = held.map((uid) =>
    documentXml(entrez.name, { uid, document: entrez.summary(uid, database) ?? {} }),
  );
  const errors = missing.map(
    (uid) => `<DocumentSummary uid="${uid}"><error>cannot get document summary</error></DocumentSummary>`,
  );
  return `\n<DocumentSummarySet status="OK">\n${[...documents, ...errors].join("\n\n")}\n\n</DocumentSummarySet>\n`;
}

function bodyOf({ held, missing, invalid }: Sorted, { entrez, database }: Context): string {
  const documents = held.map((uid) => {
    const items = entrez.items?.(uid, database) ?? [];
    return `<DocSum>\n\t<Id>${uid}</Id>\n${items.map((item) => itemXml(item, "\t")).join("")}</DocSum>\n`;
  });
  const errors = [
    ...invalid.map(({ uid, position }) => `Invalid uid ${uid} at position= ${position}`),
    ...missing.map((uid) => `UID=${uid}: cannot get document summary`),
  ];
  return `\n${documents.join("\n")}${errors.map((error) => `\t${element("ERROR", error)}\n`).join("")}`;
}

function itemXml({ name, type, value }: Item, indent: string): string {
  const open = `${indent}<Item Name="${name}" Type="${type}">`;
  if (!Array.isArray(value)) return `${open}${escapeXml(String(value))}</Item>\n`;
  const inner = (value as readonly Item[]).map((item) => itemXml(item, `${indent}\t`)).join("");
  return inner === "" ? `${open}</Item>\n` : `${open}\n${inner}${indent}</Item>\n`;
}
