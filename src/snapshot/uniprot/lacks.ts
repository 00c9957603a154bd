import type { Database } from "../../client/sqlite.ts";
import type { Format, Lack, Namespace } from "./namespace.ts";
import type { Fields } from "./return-fields.ts";
import { isTable, shownPaths } from "./write.ts";

interface Shown<Row> {
  readonly namespace: Namespace<Row>;
  readonly database: Database;
  readonly format: Format;
  readonly fields: Fields;
}

/**
 * What the entries lack of what is shown of them, each named once: of entries as JSON the parts asked for, of a table
 * its columns, of another format what it reads.
 */
export function lacksOf<Row>(rows: readonly Row[], shown: Shown<Row>): string[] {
  const { namespace, database, format, fields } = shown;
  const { lacks, writers } = namespace;
  if (format === "list" || rows.length === 0) return [];
  if (!lacks) return fields.asked ? [] : fieldsLacking(namespace, format);
  const paths = writers?.[format] ? writers[format]?.reads : shownPaths({ format, fields, namespace });
  const names = new Set<string>();
  const seen = new Set<readonly Lack[]>();
  for (const row of rows) {
    const missing = lacks(row, database);
    // Rows of one sort share one list, so that a long page costs no more than a short one.
    if (seen.has(missing)) continue;
    seen.add(missing);
    for (const lack of missing) if (isShown(lack, paths)) names.add(lack.name);
  }
  return [...names];
}

/** Return fields that no row has, where all are shown. */
const fieldsLacking = ({ returnFields }: Pick<Namespace<never>, "returnFields">, format: Format): string[] =>
  Object.entries(returnFields).flatMap(([name, { lacking, column }]) =>
    lacking && (!isTable(format) || column !== undefined) ? [name.replaceAll("_", " ")] : [],
  );

const isShown = ({ path, except = [] }: Lack, paths: readonly string[] | undefined): boolean =>
  paths === undefined ||
  paths.some((shown) =>
    isOneSort(shown) && isOneSort(path)
      ? shown === path
      : !except.includes(shown) && reaches(plain(shown), plain(path)),
  );

/** `comments[?(@.commentType=='DISEASE')]` */
const isOneSort = (path: string): boolean => path.includes("[?");

const plain = (path: string): string => path.replace(/\[[^\]]*\]/g, "");

const reaches = (shown: string, path: string): boolean =>
  `${path}.`.startsWith(`${shown}.`) || `${shown}.`.startsWith(`${path}.`);
