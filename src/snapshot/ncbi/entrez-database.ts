import type { JsonValue } from "../../biology/kind.ts";
import type { Answer } from "../../client/outcome.ts";
import type { Database } from "../../client/sqlite.ts";
import type { Condition, Wanted } from "../query/condition.ts";
import type { Order } from "../query/rows.ts";
import type { UntaggedReading } from "./untagged.ts";

export type Document = { readonly [key: string]: JsonValue };

/** A search field of an Entrez database. */
export interface EntrezField {
  /** Short name that einfo prints: `GENE`. */
  readonly code: string;
  readonly description: string;
  /** Other tags that mean it here, lower case. */
  readonly tags?: readonly string[];
  /** Rows for a term; undefined where the facts held cannot say. */
  readonly rows: (wanted: Wanted, database: Database) => Condition | undefined;
  /** SQL expression for ranges `from:to`. */
  readonly range?: string;
  /** SQL that every range adds, so that an index over more columns is used. */
  readonly within?: string;
  readonly numerical?: true;
  readonly date?: true;
}

/** One way to fetch records. Texts are joined; undefined where a format says nothing of a record. */
export interface FetchForm {
  readonly rettypes: readonly string[];
  readonly retmodes: readonly string[];
  readonly type: "text/plain" | "text/xml";
  /** What the service's form has and this one does not. */
  readonly lacks?: string | ((uids: readonly string[], database: Database) => string);
  readonly write: (uids: readonly string[], context: FetchContext) => string | undefined;
}

export interface FetchContext {
  readonly database: Database;
  readonly query: URLSearchParams;
}

/** Records of another database that belong to a record of this one. */
export interface EntrezLink {
  readonly to: string;
  readonly name: string;
  readonly description: string;
  readonly uids: (uid: string, database: Database) => readonly string[];
  /** What else the service links and the tables do not pair. */
  readonly lacks?: string;
}

/** Everything one Entrez database says of itself; the utilities follow from it. */
export interface EntrezDatabase {
  readonly name: string;
  readonly menuName: string;
  readonly description: string;
  readonly tables: readonly string[];
  /** Table or union searched; has a column `uid`. */
  readonly from: string;
  /** A value that a uid of this database can have. */
  readonly uidPattern: RegExp;
  /** The uid under which a record is held; undefined where it is not. */
  readonly held: (uid: string, database: Database) => string | undefined;
  /** By full name: `Gene Name`. `All Fields` is there in each. */
  readonly fields: Readonly<Record<string, EntrezField>>;
  /** Field of a term without tag, as NCBI prints it. */
  readonly defaultField: string;
  /** How words without a tag and without quotes are read. */
  readonly untagged: UntaggedReading;
  /** Characters that a truncated term needs before its `*`. @default 2 */
  readonly leastRoot?: number;
  readonly sorts: Readonly<Record<string, Order>>;
  readonly relevance: (terms: readonly string[]) => Order;
  /** Document summary of version 2.0, without its uid. */
  readonly summary: (uid: string, database: Database) => Document | undefined;
  /** Items of the older XML summary; databases that are younger than version 2.0 have none. */
  readonly items?: (uid: string, database: Database) => readonly Item[] | undefined;
  readonly forms: readonly FetchForm[];
  /** What the service says of these records and is not held, in summaries and in full. */
  readonly lacks?: (uids: readonly string[], database: Database) => readonly string[];
  readonly links: readonly EntrezLink[];
}

/** An item of the older XML summary: a value, or a list of items. */
export interface Item {
  readonly name: string;
  readonly type: "String" | "Integer" | "Date" | "List" | "Structure";
  readonly value: string | number | readonly Item[];
}

export interface UtilityContext {
  readonly database: Database;
  readonly query: URLSearchParams;
}

export type Utility = (context: UtilityContext) => Answer | undefined;
