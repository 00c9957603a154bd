import type { JsonValue } from "../src/biology/kind.ts";
import type { Arguments, FunctionDefinition, Parameter } from "../src/catalog/definition.ts";

export type Row = Readonly<Record<string, string | number | null>>;
/** Some rows of a table. */
export type Rows = (table: string, most: number) => readonly Row[];

/** How many calls are tried before a function counts as without content. */
const MOST = 1_200;

/**
 * Calls of a function about what its tables hold: the catalogue's example with its arguments replaced by values of the tables'
 * columns that the parameters' kinds accept; the columns named like the parameter first.
 */
export function candidateArguments(
  { name, example, parameters }: FunctionDefinition,
  { tables, rows }: { readonly tables: readonly string[]; readonly rows: Rows },
): readonly Arguments[] {
  const byRow = tables.flatMap((table) => rows(table, 40).map((row) => withPlaces(row)));
  const replaced = Object.keys(example).filter((parameter) => parameters[parameter]?.in !== "client");
  const single = replaced.flatMap((parameter) => {
    const definition = parameters[parameter] as Parameter;
    return valuesFor(parameter, { definition, rows: byRow }).map((value) => ({
      ...example,
      [parameter]: value,
    }));
  });
  const together = byRow.flatMap((row) => {
    const found = replaced.flatMap((parameter): [string, JsonValue][] => {
      const [value] = valuesFor(parameter, { definition: parameters[parameter] as Parameter, rows: [row] });
      return value === undefined ? [] : [[parameter, value]];
    });
    const args = { ...example, ...Object.fromEntries(found) };
    // A row of a gene of the mouse does not say so.
    return "species" in example ? SPECIES.map((species) => ({ ...args, species })) : [args];
  });
  return [...(SPELLED[name]?.(byRow) ?? []), ...together, ...single].slice(0, MOST);
}

const SPECIES = ["homo_sapiens", "mus_musculus"] as const;

/** Calls whose one argument is put together of several columns. */
const SPELLED: Readonly<Record<string, (rows: readonly Row[]) => readonly Arguments[]>> = {
  ecitmatch: (rows) =>
    rows.map(({ journal, year, volume, pages, first_author: author }) => ({
      bdata: `${journal}|${year}|${volume}|${String(pages).split("-")[0]}|${author}|1|`,
    })),
};

/** A row with the place that its columns spell, as Ensembl writes regions. */
function withPlaces(row: Row): Row {
  const sequence = row["chromosome"] ?? row["chrom"] ?? row["seq_region"] ?? row["sequence_name"];
  const start = row["start"] ?? row["pos"];
  if (typeof sequence !== "string" || typeof start !== "number") return row;
  return { ...row, region: `${sequence}:${start}-${row["end"] ?? start}` };
}

function valuesFor(
  parameter: string,
  { definition, rows }: { readonly definition: Parameter; readonly rows: readonly Row[] },
): readonly JsonValue[] {
  if (parameter === "query") return ["*", ...namedValues(rows)];
  if (parameter === "species") return [];
  const last = (name: string): string | undefined => name.split("_").at(-1);
  const alike = (column: string): boolean =>
    parameter.includes(column) || column.includes(parameter) || last(column) === last(parameter);
  const cells = rows.flatMap((row) =>
    Object.entries(row).flatMap(([column, value]) => spellings(value).map((value) => ({ column, value }))),
  );
  const accepted = cells.filter(({ value }) => definition.kind.parse(String(value)) !== undefined);
  const named = accepted.filter(({ column }) => alike(column));
  // A kind that takes any text says nothing about a column.
  const others =
    definition.kind.parse("no such thing!") === undefined
      ? accepted.filter(({ column }) => !alike(column))
      : [];
  return [...new Set([...named, ...others].map(({ value }) => String(value)))].slice(0, MOST / 2);
}

/** First words of names and titles, to search for. */
const namedValues = (rows: readonly Row[]): readonly string[] =>
  rows.flatMap(({ name, title, id, accession }) =>
    [name, title, id, accession].flatMap((value) =>
      typeof value === "string" ? [value.split(/\s+/)[0] ?? ""] : [],
    ),
  );

/** A value, and for a transcript's name the name of its gene: `Snord2-201`, `SNORD2`. */
const spellings = (value: string | number | null): readonly (string | number)[] => {
  if (value === null) return [];
  const gene = typeof value === "string" ? /^(.+)-\d{3}$/.exec(value)?.[1] : undefined;
  return gene === undefined ? [value] : [gene.toUpperCase(), value];
};
