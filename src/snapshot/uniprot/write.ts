import type { Entry, Format, Namespace, ReturnField } from "./namespace.ts";
import { alwaysReturned, cellOf, type Fields, project } from "./return-fields.ts";

type Described = Pick<Namespace<never>, "returnFields" | "isKnownReturn">;

interface Form {
  readonly format: Format;
  readonly fields: Fields;
  readonly namespace: Described;
}

/** Writes entries in a format: their JSON, their rows of the table, or their ids. */
export function entryWriter({ format, fields, namespace }: Form): (entry: Entry) => string {
  const always = alwaysReturned(namespace);
  const [id] = always;
  if (format === "list") return (entry) => (id ? cellOf(entry, id) : "");
  if (format === "tsv") {
    const columns = columnsOf(fields, namespace);
    return (entry) => columns.map((field) => cellOf(entry, field)).join("\t");
  }
  const { asked } = fields;
  return asked
    ? (entry) => JSON.stringify(project(entry, [...always, ...asked]))
    : (entry) => JSON.stringify(entry);
}

export const tableHeader = (fields: Fields, namespace: Described): string =>
  columnsOf(fields, namespace)
    .map(({ header }) => header)
    .join("\t");

function columnsOf({ asked }: Fields, { returnFields }: Described): readonly ReturnField[] {
  if (asked) return asked;
  return Object.values(returnFields)
    .filter(({ column }) => column !== undefined)
    .sort((a, b) => (a.column ?? 0) - (b.column ?? 0));
}
