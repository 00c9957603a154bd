import type { Store } from "../store.ts";
import type { AnswerFolder } from "./answer-folder.ts";
import { loadEnsemblAlignments } from "./ensembl-alignment.ts";
import { loadEnsemblAssemblyPairs } from "./ensembl-assembly-pair.ts";
import { loadEnsemblBeacon } from "./ensembl-beacon.ts";
import { loadEnsemblBindingMatrices } from "./ensembl-binding-matrix.ts";
import { loadEnsemblCafeTrees } from "./ensembl-cafe-tree.ts";
import { loadEnsemblGa4gh } from "./ensembl-ga4gh.ts";
import { loadEnsemblGeneTrees } from "./ensembl-gene-tree.ts";
import { loadEnsemblHaplotypes } from "./ensembl-haplotypes.ts";
import { loadEnsemblHomology } from "./ensembl-homology.ts";
import { loadEnsemblInfo } from "./ensembl-info.ts";
import { loadEnsemblLinkage } from "./ensembl-linkage.ts";
import { loadEnsemblSequences } from "./ensembl-sequence.ts";
import { loadEnsemblVariation } from "./ensembl-variation.ts";
import { loadUniprotAnswers } from "./uniprot-answers.ts";

/** One loader a topic; each reads the recorded answers its tables name as sources. */
const loaders: readonly ((answers: AnswerFolder, store: Store) => void)[] = [
  loadEnsemblGa4gh,
  loadEnsemblBeacon,
  loadEnsemblVariation,
  loadUniprotAnswers,
  loadEnsemblInfo,
  loadEnsemblLinkage,
  loadEnsemblBindingMatrices,
  loadEnsemblHaplotypes,
  loadEnsemblCafeTrees,
  loadEnsemblGeneTrees,
  loadEnsemblHomology,
  loadEnsemblAlignments,
  loadEnsemblSequences,
  loadEnsemblAssemblyPairs,
];

/** Fills the tables of volume `recorded`; run last, so that a loader can check its rows against the other tables. */
export function loadRecorded(answers: AnswerFolder, store: Store): void {
  for (const load of loaders) load(answers, store);
}
