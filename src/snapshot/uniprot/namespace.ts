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
  /** Bounds are days (`2026-06-10`). @default whole numbers */
  readonly of?: "days";
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

/** How entries are written in a format that is neither JSON nor a table nor a list of ids. */
export interface Writer<Row> {
  readonly start?: string;
  readonly end?: string;
  /** Members of the entry that are read. */
  readonly reads?: readonly string[];
  /** Undefined where the row lacks what the format is about. */
  readonly record: (row: Row, context: EntryContext) => string | undefined;
}

/** A part of an entry that the facts held lack: what it is called, and where in the entry it would stand. */
export interface Lack {
  readonly name: string;
  readonly path: string;
  /** Paths of return fields below it that are held. */
  readonly except?: readonly string[];
}

/** Counts of hits by the value of an expression. */
export interface Facet {
  readonly label: string;
  readonly multiple: boolean;
  /** SQL expression over the table searched. */
  readonly value: string;
  /** What the service calls a value, where that is not the value itself. */
  readonly labels?: Readonly<Record<string, string>>;
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
  /** Formats the service offers; xlsx, RDF and what `writers` lacks are answered as absent. */
  readonly formats: Readonly<Record<"entry" | "search" | "stream", readonly Format[]>>;
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
  /** Return fields that are too many to list: those of cross-referenced databases. */
  readonly otherReturn?: (name: string, database: Database) => ReturnField | undefined;
  /** Key under which an entry in full is kept once it is written, where that takes long. */
  readonly keyOf?: (row: Row) => string;
  /** `wants` says whether a part is asked for, so that costly parts are read only then. */
  readonly entry: (row: Row, context: EntryContext) => Entry;
  readonly writers?: Readonly<Partial<Record<Format, Writer<Row>>>>;
  /** What an entry of the service has and this one has not. */
  readonly lacks?: (row: Row, database: Database) => readonly Lack[];
  readonly facets?: Readonly<Record<string, Facet>>;
  /** Facets of the service that the facts held cannot count. */
  readonly otherFacets?: readonly string[];
}

export interface EntryContext {
  readonly database: Database;
  /** Whether a member, by its dotted path, or a part of it is asked for. */
  readonly wants: (key: string) => boolean;
  /** No fields are asked for: the entry as a whole, without what the service adds on request only. */
  readonly whole: boolean;
}
