import type { Table } from "../table.ts";
import { uniprotRecordedTables } from "./uniprot-tables.ts";

/** Facts read out of recorded answers of the services, one file a topic. */
export const recordedTables: readonly Table[] = [...uniprotRecordedTables];
