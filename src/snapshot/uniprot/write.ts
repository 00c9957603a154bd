import type { Database } from "../../client/sqlite.ts";
import { keptText } from "../query/kept-texts.ts";
import type { Entry, Format, Namespace, ReturnField } from "./namespace.ts";
import { alwaysReturned, cellOf, type Fields, project, wantedKeys } from "./return-fields.ts";
import { workbook } from "./workbook.ts";

type Described = Pick<Namespace<never>, "returnFields" | "otherReturn">;

interface Form {
  readonly format: Format;
  readonly fields: Fields;
  readonly namespace: Described;
}

const GENERIC: readonly Format[] = ["json", "tsv", "list", "xlsx"];

/** A workbook is a table in another wrapping. */
export const isTable = (format: Format): boolean => format === "tsv" || format === "xlsx";

/** Whether a format that the service offers is written from the snapshot. */
export const isWritten = (format: Format, { writers }: Pick<Namespace<never>, "writers">): boolean =>
  GENERIC.includes(format) || writers?.[format] !== undefined;

/** Which members of an entry a format shows. */
function wantedIn({ format, fields, namespace }: Form): (key: string) => boolean {
  const always = alwaysReturned(namespace);
  if (format === "list") return wantedKeys({ asked: [] }, always);
  if (isTable(format)) return wantedKeys({ asked: columnsOf(fields, namespace) }, []);
  return wantedKeys(fields, always);
}

/** Paths that a format shows besides what every answer has; undefined: all. */
export function shownPaths({ format, fields, namespace }: Form): readonly string[] | undefined {
  const columns = isTable(format) ? columnsOf(fields, namespace) : fields.asked;
  return columns?.flatMap(({ paths }) => paths);
}

interface Page<Row> {
  readonly namespace: Namespace<Row>;
  readonly database: Database;
  readonly fields: Fields;
  readonly format: Format;
}

/** The body of a search or stream. */
export function writeList<Row>(
  rows: readonly Row[],
  page: Page<Row> & { readonly facets: readonly Entry[] },
): string | Uint8Array {
  const { namespace, format, fields, facets } = page;
  const writer = namespace.writers?.[format];
  const records = writeRecords(rows, page);
  if (writer) return [writer.start ?? "", ...records, writer.end ?? ""].join("");
  if (format === "json") {
    const beside = facets.length > 0 ? `,"facets":${JSON.stringify(facets)}` : "";
    return `{"results":[${records.join(",")}]${beside}}`;
  }
  if (format === "xlsx") return workbook([tableHeader(fields, namespace), ...records].map(cellsOf));
  return [...(isTable(format) ? [tableHeader(fields, namespace)] : []), ...records]
    .map((line) => `${line}\n`)
    .join("");
}

const cellsOf = (line: string): string[] => line.split("\t");

/** The body of one entry; undefined where it lacks what the format is about. */
export function writeOne<Row>(row: Row, page: Page<Row>): string | Uint8Array | undefined {
  const writer = page.namespace.writers?.[page.format];
  const [record] = writeRecords([row], page);
  if (record === undefined) return undefined;
  if (writer) return [writer.start ?? "", record, writer.end ?? ""].join("");
  if (page.format === "json") return record;
  if (page.format === "xlsx")
    return workbook([tableHeader(page.fields, page.namespace), record].map(cellsOf));
  return isTable(page.format) ? `${tableHeader(page.fields, page.namespace)}\n${record}\n` : `${record}\n`;
}

function writeRecords<Row>(
  rows: readonly Row[],
  { namespace, database, fields, format }: Page<Row>,
): string[] {
  const { keyOf, path } = namespace;
  const kept = (row: Row, write: (row: Row) => string): string =>
    keyOf
      ? keptText(database, { key: `${path} ${format} ${keyOf(row)}`, write: () => write(row) })
      : write(row);
  const writer = namespace.writers?.[format];
  if (writer) {
    const wants = () => true;
    const write = (row: Row): string => writer.record(row, { database, wants, whole: true }) ?? "";
    return rows.map((row) => kept(row, write)).filter((record) => record !== "");
  }
  const wants = wantedIn({ format, fields, namespace });
  const writeEntry = entryWriter({ format, fields, namespace });
  const whole = format === "json" && fields.asked === undefined;
  const write = (row: Row): string => writeEntry(namespace.entry(row, { database, wants, whole }));
  return rows.map((row) => (whole ? kept(row, write) : write(row)));
}

/** Whether the row has nothing of what the `fields` ask for, besides what every answer has. */
export function isBare<Row>(row: Row, { namespace, database, fields }: Omit<Page<Row>, "format">): boolean {
  if (!fields.asked) return false;
  const wants = wantedKeys(fields, []);
  const shown = project(namespace.entry(row, { database, wants, whole: false }), fields.asked);
  return Object.keys(shown).length === 0;
}

/** Writes entries in a format: their JSON, their rows of the table, or their ids. */
function entryWriter({ format, fields, namespace }: Form): (entry: Entry) => string {
  const always = alwaysReturned(namespace);
  const [id] = always;
  if (format === "list") return (entry) => (id ? cellOf(entry, { ...id, paths: id.paths.slice(0, 1) }) : "");
  if (isTable(format)) {
    const columns = columnsOf(fields, namespace);
    return (entry) => columns.map((field) => cellOf(entry, field)).join("\t");
  }
  const { asked } = fields;
  return asked
    ? (entry) => JSON.stringify(project(entry, [...always, ...asked]))
    : (entry) => JSON.stringify(entry);
}

const tableHeader = (fields: Fields, namespace: Described): string =>
  columnsOf(fields, namespace)
    .map(({ header }) => header)
    .join("\t");

function columnsOf({ asked }: Fields, { returnFields }: Described): readonly ReturnField[] {
  if (asked) return asked;
  return Object.values(returnFields)
    .filter(({ column }) => column !== undefined)
    .sort((a, b) => (a.column ?? 0) - (b.column ?? 0));
}
