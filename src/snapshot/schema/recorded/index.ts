import type { Table } from "../table.ts";
import { ensemblAlignmentTables } from "./ensembl-alignment.ts";
import { ensemblAssemblyPairTables } from "./ensembl-assembly-pair.ts";
import { ensemblBeaconTables } from "./ensembl-beacon.ts";
import { ensemblBindingMatrixTables } from "./ensembl-binding-matrix.ts";
import { ensemblCafeTreeTables } from "./ensembl-cafe-tree.ts";
import { ensemblGa4ghTables } from "./ensembl-ga4gh.ts";
import { ensemblGeneTreeTables } from "./ensembl-gene-tree.ts";
import { ensemblHaplotypeTables } from "./ensembl-haplotypes.ts";
import { ensemblHomologyTables } from "./ensembl-homology.ts";
import { ensemblInfoTables } from "./ensembl-info.ts";
import { ensemblLinkageTables } from "./ensembl-linkage.ts";
import { ensemblSequenceTables } from "./ensembl-sequence.ts";
import { ensemblVariationTables } from "./ensembl-variation.ts";
import { uniprotRecordedTables } from "./uniprot-tables.ts";

/** Facts read out of recorded answers of the services, one file a topic. */
export const recordedTables: readonly Table[] = [
  ...ensemblGa4ghTables,
  ...ensemblBeaconTables,
  ...ensemblVariationTables,
  ...uniprotRecordedTables,
  ...ensemblInfoTables,
  ...ensemblLinkageTables,
  ...ensemblBindingMatrixTables,
  ...ensemblHaplotypeTables,
  ...ensemblCafeTreeTables,
  ...ensemblGeneTreeTables,
  ...ensemblHomologyTables,
  ...ensemblAlignmentTables,
  ...ensemblSequenceTables,
  ...ensemblAssemblyPairTables,
];
