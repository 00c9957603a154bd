import { COLUMNS } from "./columns.ts";

export interface HubCard {
  /** Rows of each split, under the names of the hub. */
  readonly splits: Readonly<Record<string, number>>;
  readonly name: string;
  /** @default the Parquet files */
  readonly pathOf?: (split: string) => string;
  /** Columns with their types, as YAML of `datasets`. @default those of a row, all texts */
  readonly features?: Readonly<Record<string, string>>;
}

const TEXTS: Readonly<Record<string, string>> = Object.fromEntries(
  COLUMNS.map((column) => [column, "dtype: string"]),
);
const parquetOf = (split: string): string => `data/${split}-*.parquet`;

const SIZES: readonly (readonly [most: number, category: string])[] = [
  [1000, "n<1K"],
  [10_000, "1K<n<10K"],
  [100_000, "10K<n<100K"],
  [1_000_000, "100K<n<1M"],
];

/**
 * The head of a Hugging Face data card: what the hub's viewer and `datasets.load_dataset` read.
 */
export function hubFrontMatter({ splits, name, pathOf = parquetOf, features = TEXTS }: HubCard): string {
  const total = Object.values(splits).reduce((sum, rows) => sum + rows, 0);
  const size = SIZES.find(([most]) => total < most)?.[1] ?? "1M<n<10M";
  const files = Object.keys(splits).flatMap((split) => [`  - split: ${split}`, `    path: ${pathOf(split)}`]);
  const columns = Object.entries(features).flatMap(([column, type]) => [
    `  - name: ${column}`,
    `    ${type}`,
  ]);
  return [
    "---",
    `pretty_name: ${name}`,
    "license: other",
    "license_name: facts-of-their-sources",
    "language:",
    "- en",
    "task_categories:",
    "- text-generation",
    "tags:",
    "- function-calling",
    "- tool-use",
    "- biology",
    "size_categories:",
    `- ${size}`,
    "configs:",
    "- config_name: default",
    // The numbers tell datasets' cache one set from another in a folder of the same name.
    `  description: ${Object.entries(splits)
      .map(([split, rows]) => `${rows} ${split}`)
      .join(", ")}`,
    "  data_files:",
    ...files,
    "dataset_info:",
    "  features:",
    ...columns,
    "---",
    "",
  ].join("\n");
}
