/** Files of the published set, beside `data/` and `plots/`. */
export const ROWS = "rows.jsonl.gz";
export const CARD = "README.md";
export const STATISTICS = "statistics.json";
export const MANIFEST = "manifest.json";
export const TOOLS = "tools.json";
export const SUMS = "SHA256SUMS";

/** Folder of the stages of a build: not published. */
export const STAGES_FOLDER = "stages";

/** Paths that a release may have: what an earlier one left is removed, nothing else. */
export const isReleaseFile = (path: string): boolean =>
  [ROWS, CARD, STATISTICS, MANIFEST, TOOLS, SUMS].includes(path) ||
  /^data\/\w+-\d{5}-of-\d{5}\.parquet$/.test(path) ||
  /^plots\/[\w-]+\.svg$/.test(path);
