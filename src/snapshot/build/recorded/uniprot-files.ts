import type { JsonValue } from "../../../biology/index.ts";
import type { AnswerFolder } from "./answer-folder.ts";
import { at, listAt } from "./recorded-json.ts";

/** Answers that more than one loader reads. */
export const FILES = {
  search: "uniprot/search_uniprotkb__pq_uniprot_results.json",
  entry: "uniprot/get_uniprotkb_entry__uw_uniprotkb_A8Y1C3UniprotkbApi.json",
  proteome: "uniprot/get_proteome_by_upid__uw_proteomes_proteomesEntryModelData.json",
  uniparcRecords: "uniprot/get_uniparc_databases__uw_uniparc_uniparcXrefsModelData.json",
} as const;

/** Entries of UniProtKB recorded whole. */
export const PROTEIN_FILES = [FILES.search, FILES.entry];

/** Clusters of UniRef in the present form; answers of 2020 name the same clusters, and are older. */
export const CLUSTER_FILES = [
  "uniprot/search_uniref__uw_uniprotkb_components_entry_similar-proteins_unirefP05067.json",
  "uniprot/search_uniref__uw_uniprotkb_components_entry_similar-proteins_unirefP05067-4.json",
  "uniprot/get_uniref_by_id__uw_uniref_uniRefModelData.json",
];

/** Entries of answers, each with the file it is from: the results of a list, or the answer itself. */
export const entriesIn = (
  answers: AnswerFolder,
  files: readonly string[],
): { readonly entry: JsonValue; readonly file: string }[] =>
  files.flatMap((file) => {
    const answer = answers.json(file);
    const entries = Array.isArray(at(answer, "results")) ? listAt(answer, "results") : [answer];
    return entries.map((entry) => ({ entry, file }));
  });
