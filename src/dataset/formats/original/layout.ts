import type { Split } from "../../row.ts";

/** The five files of the original data set. Sources: the reference's own scripts, as far as its published code tells. */
export const ALL_ROWS = "BioTool.json";
export const TRAIN = "train.json";
export const TEST = "test.json";
export const TOOLS = "tools.json";
export const MAPPING = "function_mapping.json";

/** The split of a row by its file. Test rows of the original are closest to written ones: a language model worded each. */
export const SPLIT_OF_FILE: Readonly<Record<string, Split | undefined>> = {
  [ALL_ROWS]: undefined,
  [TRAIN]: "train",
  [TEST]: "test-written",
};

/** The file of a split, beside the one of all rows; the original has no validation. */
export const FILE_OF_SPLIT: Readonly<Record<Split, string | undefined>> = {
  train: TRAIN,
  validation: undefined,
  "test-entities": TEST,
  "test-templates": TEST,
  "test-written": TEST,
};
