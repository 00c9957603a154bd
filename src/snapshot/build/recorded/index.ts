import type { Store } from "../store.ts";
import type { AnswerFolder } from "./answer-folder.ts";
import { loadUniprotAnswers } from "./uniprot-answers.ts";

/** One loader a topic; each reads the recorded answers its tables name as sources. */
const loaders: readonly ((answers: AnswerFolder, store: Store) => void)[] = [loadUniprotAnswers];

/** Fills the tables of volume `recorded`; run last, so that a loader can check its rows against the other tables. */
export function loadRecorded(answers: AnswerFolder, store: Store): void {
  for (const load of loaders) load(answers, store);
}
