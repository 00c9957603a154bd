/** What a reader (model or person) is shown of an outcome. The same outcome and budget always give the same text. */
export interface Observation {
  readonly text: string;
  /** The service's own total where it gives one, else the number of results in the answer. */
  readonly total?: number;
  /** Results in `text`. */
  readonly shown?: number;
  /** What was left out, each with its count and how to get it. */
  readonly omitted: readonly string[];
  /** Characters allowed for `text`. */
  readonly budget: number;
}
