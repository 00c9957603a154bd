/** One of the files the database is shipped in; a change in one leaves the bytes of the others as they are. */
export type Volume =
  | "genes"
  | "ncbi"
  | "ontologies"
  | "annotations"
  | "taxa"
  | "proteins"
  | "variants"
  | "sequences"
  | "recorded";

export type ColumnType = "INTEGER" | "TEXT" | "REAL";

/** Index over columns; a column may carry a collation: `symbol COLLATE NOCASE`. Built when the table is unpacked. */
export type Index = readonly string[];

/**
 * One table of the snapshot. Names are unique over all volumes, so a query names a table without its volume.
 * Columns whose name is a plural hold several values joined with `|`. Missing values are NULL, never "".
 */
export interface Table {
  readonly name: string;
  readonly volume: Volume;
  /** What one row is, and what is special about it. */
  readonly does: string;
  /** Fact files the rows come from; their release and licence are in the manifest. */
  readonly sources: readonly string[];
  readonly columns: Readonly<Record<string, ColumnType>>;
  /** Unique for each row. */
  readonly key: readonly string[];
  /** Order the rows are shipped in, where another than that of the key compresses better. */
  readonly order?: readonly string[];
  readonly indexes?: readonly Index[];
  /** Indexed columns that most rows or many rows lack; an index that begins with one leaves those rows out. */
  readonly sparse?: readonly string[];
  /** Columns of the full-text table `<name>_text`, whose rowid is that of this table. Built when a search first needs it. */
  readonly fullText?: readonly string[];
  /** The full text is of ids, each one word (`GO:0006915`), and never asked for a phrase. @default words */
  readonly textOf?: "ids";
  /** Columns of residues, five bits each once unpacked; read by query/residues.ts. */
  readonly residues?: readonly string[];
}
