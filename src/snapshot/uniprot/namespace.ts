import type { JsonValue } from "../../biology/kind.ts";
import type { Database } from "../../client/sqlite.ts";
import type { Condition, Wanted } from "../query/condition.ts";
import type { Order } from "../query/rows.ts";

export type Entry = { readonly [key: string]: JsonValue };

/** Formats of the service; those a namespace does not write from the snapshot are answered as absent. */
export type Format =
  | "json"
  | "tsv"
  | "list"
  | "fasta"
  | "xml"
  | "xlsx"
  | "txt"
  | "gff"
  | "obo"
  | "rdf"
  | "ttl"
  | "nt";

/** A query field: what rows it selects, and which values the service takes. */
export interface QueryField {
  /** @default "general" */
  readonly filter?: "general" | "range";
  /** Values that do not match are refused with `message`. */
  readonly pattern?: RegExp;
  readonly message?: (value: string) => string;
  /** Rows for a value; undefined where the facts held cannot say. */
  readonly rows: (wanted: Wanted, database: Database) => Condition | undefined;
}

export interface RangeField {
  readonly filter: "range";
  /** SQL expression that is compared. */
  readonly column: string;
}

/** A column of the tabular format, and what the `fields` parameter keeps of the JSON. */
export interface ReturnField {
  readonly header: string;
  /** Paths into the entry: `a`, `a.b`, `list[*].a`, `list[?(@.key=='value')]`. */
  readonly paths: readonly string[];
  /** Place in the table when no fields are asked for; left out: not among the default columns. */
  readonly column?: number;
  readonly always?: true;
  /** The facts held say nothing about it. */
  readonly lacking?: true;
  /** @default the values at `paths`, joined with "; " */
  readonly cell?: (entry: Entry) => string;
}

/** Everything one part of UniProt says of itself; its three routes follow from it. */
export interface Namespace<Row> {
  /** First segment of its paths: `keywords`. */
  readonly path: string;
  readonly functions: { readonly entry: string; readonly search: string; readonly stream: string };
  /** Every table read, for the coverage page. */
  readonly tables: readonly string[];
  readonly id: {
    readonly placeholder: string;
    readonly pattern: RegExp;
    readonly message: string;
    /** @default upper case */
    readonly normalise?: (text: string) => string;
  };
  /** Table searched, and its key. */
  readonly from: string;
  readonly key: string;
  /** Columns read. @default all */
  readonly columns?: string;
  /** Whether the table is the whole list the service has, so that no hit means none exists. */
  readonly whole: boolean;
  readonly formats: readonly Format[];
  readonly queryFields: Readonly<Record<string, QueryField | RangeField>>;
  /** Whether a name not in `queryFields` is a field of the service all the same. */
  readonly isKnownField: (name: string) => boolean;
  /** Terms without a field. */
  readonly anyField: (wanted: Wanted, database: Database) => Condition;
  /** Sort names and their SQL expressions; undefined where the facts held cannot sort by it. */
  readonly sorts: Readonly<Record<string, string | undefined>>;
  /** Best first, for a search without sort; `terms` are the plain words asked for. */
  readonly relevance: (terms: readonly string[]) => Order;
  readonly returnFields: Readonly<Record<string, ReturnField>>;
  readonly isKnownReturn?: (name: string, database: Database) => boolean;
  /** `wants` says whether a part is asked for, so that costly parts are read only then. */
  readonly entry: (row: Row, context: EntryContext) => Entry;
  readonly fasta?: (row: Row, database: Database) => string | undefined;
}

export interface EntryContext {
  readonly database: Database;
  /** Whether a member, by its dotted path, or a part of it is asked for. */
  readonly wants: (key: string) => boolean;
}
