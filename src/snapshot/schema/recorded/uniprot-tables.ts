import type { Table } from "../table.ts";
import { citationTables } from "./uniprot-citations.ts";
import { entryTables } from "./uniprot-entries.ts";
import { genecentricTables } from "./uniprot-genecentric.ts";
import { proteomeTables } from "./uniprot-proteomes.ts";
import { ruleTables } from "./uniprot-rules.ts";
import { uniparcTables } from "./uniprot-uniparc.ts";
import { unirefTables } from "./uniprot-uniref.ts";

/** Everything read out of UniProt's recorded answers. */
export const uniprotRecordedTables: readonly Table[] = [
  ...unirefTables,
  ...uniparcTables,
  ...genecentricTables,
  ...ruleTables,
  ...entryTables,
  ...citationTables,
  ...proteomeTables,
];
