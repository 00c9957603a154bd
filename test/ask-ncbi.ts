import { XMLParser } from "fast-xml-parser";
import { ncbiRoutes } from "../src/snapshot/ncbi/index.ts";
import { asker, type Told } from "./ask-snapshot.ts";

export const askEutils = asker("eutils", ncbiRoutes);
export const askBlast = asker("blast", ncbiRoutes);

/** Asks a utility: `esearch.fcgi?db=gene&term=BRCA1`. */
export const ask = (call: string): Told => askEutils(`https://eutils.ncbi.nlm.nih.gov/entrez/eutils/${call}`);

const LISTS = new Set([
  "Id",
  "Item",
  "DocSum",
  "Link",
  "Taxon",
  "ERROR",
  "DocumentSummary",
  "TSeq",
  "Translation",
]);

export const xml = new XMLParser({ ignoreAttributes: false, isArray: (name) => LISTS.has(name) });

/** What esearch found, as its JSON says it. */
export interface Search {
  readonly count: string;
  readonly idlist: readonly string[];
  readonly querytranslation: string;
  readonly translationset: readonly { readonly from: string; readonly to: string }[];
  readonly translationstack: readonly unknown[];
  readonly querykey: string;
  readonly webenv: string;
  readonly ERROR?: string;
}

export function esearch(db: string, { term, more = "" }: { term: string; more?: string }): Search {
  const { json } = ask(`esearch.fcgi?db=${db}&retmode=json&term=${encodeURIComponent(term)}${more}`);
  return (json as { readonly esearchresult: Search }).esearchresult;
}

export const count = (db: string, term: string): number => Number(esearch(db, { term }).count);
