/** What can be wrong with a set in the original's layout, each in one sentence. */
export const DEFECTS = {
  "file missing": "One of the five files is not there or cannot be read",
  "turns out of order": "A row is not question, call and, if any, observation",
  "question empty": "The human turn has no text",
  "call unreadable": "The call is not JSON of a name and an object of arguments",
  "several calls": "A row that asks for one call has several",
  "arguments in a text": "The arguments are JSON in a text, which is encoded twice when it is read",
  "function unknown": "No function of the catalogue has that name",
  "parameter unknown": "The function has no such parameter",
  "argument internal": "The argument belongs to the reference's own wrapper, not to the function",
  "argument missing": "A required argument is not given",
  "argument of wrong type": "The JSON type cannot be meant",
  "argument malformed": "The value does not read as what the parameter takes",
  "argument null": "An argument is given as null, which is the same as not given and compared as different",
  "argument not in the question": "Nothing in the question determines the value",
  "observation missing": "There is no observation",
  "observation is an error": "The observation reports that the call failed",
  "duplicate row": "The same question and call stand there twice",
  "question with two calls": "The same question has different calls",
  "call in train and test": "A call of the test set is a call of the training set",
  "question in train and test": "A question of the test set is a question of the training set",
  "not in BioTool.json": "A row of train or test is not among all rows",
  "right function not listed": "The functions shown with a row lack the one to call",
  "function listed twice": "A function is shown twice with a row",
  "right function always first": "The function to call is the first of those shown, in every row",
  "always the same distractor": "Every row shows the same function beside the one to call",
  "tool unknown": "tools.json describes a function that the catalogue does not have",
  "tool twice": "tools.json describes a function twice",
  "tool undescribed": "A function is called that tools.json does not describe",
  "tool parameter unknown": "tools.json gives a function a parameter that it does not have",
  "mapping unreadable": "function_mapping.json does not give a database and a tool for a function",
  "mapping wrong": "function_mapping.json gives a function another database or tool than it has",
  "mapping missing": "A function is called that function_mapping.json does not have",
} as const satisfies Readonly<Record<string, string>>;

export type DefectRule = keyof typeof DEFECTS;

export interface Defect {
  readonly file: string;
  /** Of the row in its file, from 0; left out where the file as a whole is meant. */
  readonly index?: number;
  readonly rule: DefectRule;
  readonly detail?: string;
}

/** Those that make the original's own programs, or LLaMA-Factory behind them, drop or refuse a row. */
export const DROPS: ReadonlySet<DefectRule> = new Set<DefectRule>([
  "file missing",
  "turns out of order",
  "question empty",
  "call unreadable",
  "several calls",
  "arguments in a text",
  "mapping unreadable",
  "mapping missing",
  "tool undescribed",
]);

/** Those after which nothing can be made of a row. */
export const UNUSABLE: ReadonlySet<DefectRule> = new Set<DefectRule>([
  "turns out of order",
  "question empty",
  "call unreadable",
  "several calls",
  "function unknown",
  "parameter unknown",
  "argument internal",
  "argument missing",
  "argument of wrong type",
  "argument malformed",
  "duplicate row",
]);
