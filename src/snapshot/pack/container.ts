import type { Table } from "../schema.ts";
import { writeNumberColumn, writeRealColumn, writeTextColumn } from "./choose.ts";
import { type Cell, type Encoding, readColumn, type Written } from "./column.ts";

/** A table as columns, in the order of the schema. */
export interface Columns {
  readonly table: string;
  readonly rows: number;
  readonly names: readonly string[];
  readonly cells: readonly (readonly Cell[])[];
}

interface Header {
  readonly table: string;
  readonly rows: number;
  readonly columns: readonly {
    readonly name: string;
    readonly encoding: Encoding;
    readonly sizes: readonly number[];
  }[];
}

/** Tables column by column: a line of JSON that says how, then the bytes of every column. */
export function packTables(
  tables: readonly { table: Table; rows: readonly Readonly<Record<string, Cell>>[] }[],
): Buffer {
  const headers: Header[] = [];
  const pieces: Buffer[] = [];
  for (const { table, rows } of tables) {
    const peers = new Map<string, readonly Cell[]>();
    const columns = Object.entries(table.columns).map(([name, type]) => {
      const cells = rows.map((row) => row[name] ?? null);
      const written = writeColumn(type, cells, peers);
      if (type === "INTEGER") peers.set(name, cells);
      pieces.push(...written.pieces);
      return { name, encoding: written.encoding, sizes: written.pieces.map((piece) => piece.length) };
    });
    headers.push({ table: table.name, rows: rows.length, columns });
  }
  return Buffer.concat([Buffer.from(`${JSON.stringify(headers)}\n`), ...pieces]);
}

function writeColumn(
  type: string,
  cells: readonly Cell[],
  peers: ReadonlyMap<string, readonly Cell[]>,
): Written {
  if (type === "INTEGER") return writeNumberColumn(cells, peers);
  return type === "REAL" ? writeRealColumn(cells) : writeTextColumn(cells);
}

/** Reads the tables back, one at a time: all of them, or those that are wanted. */
export function* unpackTables(
  bytes: Buffer,
  wanted: (table: Pick<Columns, "table" | "rows">) => boolean = () => true,
): Generator<Columns> {
  const line = bytes.indexOf(10);
  const headers = JSON.parse(bytes.toString("utf8", 0, line)) as Header[];
  let at = line + 1;
  for (const header of headers) {
    const end = at + header.columns.flatMap(({ sizes }) => sizes).reduce((sum, size) => sum + size, 0);
    if (wanted(header)) yield readTable(header, bytes.subarray(at, end));
    at = end;
  }
}

function readTable({ table, rows, columns }: Header, bytes: Buffer): Columns {
  let at = 0;
  const peers = new Map<string, readonly Cell[]>();
  const cells = columns.map(({ name, encoding, sizes }) => {
    const pieces = sizes.map((size) => {
      at += size;
      return bytes.subarray(at - size, at);
    });
    const column = readColumn(encoding, rows, { next: () => pieces.shift() ?? Buffer.alloc(0), peers });
    peers.set(name, column);
    return column;
  });
  return { table, rows, names: columns.map(({ name }) => name), cells };
}
