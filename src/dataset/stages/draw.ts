import type { Call } from "../../catalog/definition.ts";
import type { Filling } from "../asks/variables.ts";
import type { RowKind } from "../row.ts";

/** What was drawn, before anything is asked: facts for one or more questions. */
export interface Draw {
  /** Hash of what it is drawn for and of the values. */
  readonly id: string;
  readonly kind: RowKind;
  /** Name of the function, id of the chain or name of the topic. */
  readonly of: string;
  /** Number of the shape among those of the function. */
  readonly shape: number;
  readonly filling: Filling;
  /** Of a chain the first call only; the others come of the answers. */
  readonly calls: readonly Call[];
  /** How many questions to word. */
  readonly questions: number;
  /** Id of the written question, which is then the only one. */
  readonly written?: string;
}
