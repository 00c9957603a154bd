import type { Store } from "../store.ts";
import type { AnswerFolder } from "./answer-folder.ts";
import { loadCitations } from "./uniprot-citations.ts";
import { loadEntries } from "./uniprot-entries.ts";
import { loadGenecentric } from "./uniprot-genecentric.ts";
import { loadProteomes } from "./uniprot-proteomes.ts";
import { loadRules } from "./uniprot-rules.ts";
import { loadUniparc } from "./uniprot-uniparc.ts";
import { loadUniref } from "./uniprot-uniref.ts";

/** Reads the facts out of UniProt's recorded answers. */
export function loadUniprotAnswers(answers: AnswerFolder, store: Store): void {
  loadUniref(answers, store);
  loadUniparc(answers, store);
  loadGenecentric(answers, store);
  loadRules(answers, store);
  loadEntries(answers, store);
  loadCitations(answers, store);
  loadProteomes(answers, store);
}
