import type { Call } from "../../src/catalog/definition.ts";
import type { LiveOptions } from "../../src/client/live.ts";
import type { OutcomeStatus } from "../../src/client/outcome.ts";
import type { Respond } from "../fault-server.ts";

/** One way in which a service, or something that stands before it, goes wrong; and what has to come of it. */
export interface Fault {
  readonly name: string;
  /** @default a symbol looked up at Ensembl */
  readonly call?: Call;
  readonly respond: Respond;
  readonly status: OutcomeStatus;
  /** What the outcome's message says. */
  readonly says?: RegExp;
  /** Spends its time waiting, and can do so beside others. */
  readonly slow?: true;
  /** Requests that reach the server. */
  readonly hits?: number;
  readonly limits?: Partial<LiveOptions>;
}

export const LOOKUP: Call = {
  name: "lookup_by_symbol",
  arguments: { species: "homo_sapiens", symbol: "BRCA2" },
};
export const SEARCH: Call = { name: "esearch", arguments: { db: "pubmed", term: "asthma" } };
export const SUMMARY: Call = { name: "esummary", arguments: { db: "snp", id: "7412" } };
export const FETCH: Call = { name: "efetch", arguments: { db: "pubmed", id: "25905152", retmode: "xml" } };
export const ENTRY: Call = { name: "get_uniprotkb_entry", arguments: { accession: "P05067" } };
export const FIND: Call = { name: "search_uniprotkb", arguments: { query: "gene:app" } };

/** The least that passes for an Ensembl gene; what it says is not looked at. */
export const GENE = JSON.stringify({ id: "ENSG00000139618", display_name: "BRCA2", object_type: "Gene" });
export const json = (value: unknown): string => JSON.stringify(value);
export const html = { "content-type": "text/html" };
export const plain = { "content-type": "text/plain" };
export const good = { body: GENE };
