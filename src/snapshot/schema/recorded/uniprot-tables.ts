import type { Table } from "../table.ts";
import { genecentricTables } from "./uniprot-genecentric.ts";
import { ruleTables } from "./uniprot-rules.ts";
import { uniparcTables } from "./uniprot-uniparc.ts";
import { unirefTables } from "./uniprot-uniref.ts";

/** Everything read out of UniProt's recorded answers. */
export const uniprotRecordedTables: readonly Table[] = [
  ...unirefTables,
  ...uniparcTables,
  ...genecentricTables,
  ...ruleTables,
];
