import type { Database } from "../../../client/sqlite.ts";
import type { Feature } from "../features.ts";
import type { GeneRow, TranscriptRow } from "../genes.ts";
import type { Place } from "../places.ts";
import { type HeldSpecies, HUMAN } from "../species.ts";

/** Where features are asked for, and what the query says of them. */
export interface Area {
  readonly database: Database;
  readonly held: HeldSpecies;
  readonly place: Place;
  readonly query: URLSearchParams;
}

/** Features of one type in an area; undefined where the snapshot cannot know that there are none. */
export type FeatureReader = (area: Area) => Feature[] | undefined;

/** Longest gene or transcript held, bases: how far before an area a feature that reaches into it can start. */
const LONGEST = 3_000_000;

const within = (table: string, column: string): string =>
  `SELECT * FROM ${table} WHERE ${column} chrom = ?1 AND start BETWEEN ?2 - ${LONGEST} AND ?3 AND "end" >= ?2 ORDER BY start, id`;

const GENES = within("gene", "taxid = ?4 AND");
const TRANSCRIPTS = within("transcript", "");

export const genesIn = ({ database, held, place }: Area): GeneRow[] =>
  database.all<GeneRow>(GENES, place.chrom, place.start, place.end, held.taxid);

/** Transcripts whose exons are held; of human only. */
export const transcriptsIn = ({ database, held, place }: Area): TranscriptRow[] =>
  held.taxid === HUMAN ? database.all<TranscriptRow>(TRANSCRIPTS, place.chrom, place.start, place.end) : [];
