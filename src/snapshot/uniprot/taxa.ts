import type { Database } from "../../client/sqlite.ts";
import { ancestorsOf, type Taxon, taxonOf } from "../query/lineage.ts";
import { remembered } from "../query/remembered.ts";
import type { Entry } from "./namespace.ts";
import { compact } from "./vocabulary.ts";

/** What UniProt's organism list says of a taxon. */
export interface Organism {
  readonly code: string;
  readonly scientific_name: string;
  readonly common_name: string | null;
  readonly synonym: string | null;
}

/**
 * Taxa that UniProt leaves out of the lineages it prints (GenBank's "hidden" flag), as far as recorded answers say so,
 * and those recorded as shown. Of other taxa it is not known, so they are shown and not flagged.
 */
const HIDDEN = new Set([
  6072, 7776, 8287, 32523, 32524, 32525, 33154, 33213, 33317, 33511, 117570, 131567, 207598, 314293, 314295,
  1338369, 1437010, 2787823,
]);
const SHOWN = new Set([
  2759, 6231, 6236, 6237, 6243, 7711, 7742, 9347, 9443, 9526, 9604, 9605, 10239, 11974, 12908, 33208, 35612,
  40674, 55879, 55885, 89593, 95337, 117571, 119089, 314146, 376913, 464095, 1206794, 2301116, 2301119,
  2559587, 2732396, 2732408, 2732506,
]);

export function hiddenFlag(taxid: number): boolean | undefined {
  if (HIDDEN.has(taxid)) return true;
  return SHOWN.has(taxid) ? false : undefined;
}

export const organismOf = remembered(5_000, (database, taxid: number) =>
  database.get<Organism>(
    "SELECT code, scientific_name, common_name, synonym FROM organism WHERE taxid = ? ORDER BY code",
    taxid,
  ),
);

/** UniProt's own name of a strain where its list has one: `Escherichia coli (strain K12)`. */
const scientificName = (database: Database, taxon: Taxon): string =>
  organismOf(database, taxon.taxid)?.scientific_name ?? taxon.scientific_name;

/** UniProt's own common name where its list has one, else the GenBank common name. */
export const commonName = (database: Database, taxon: Taxon): string | undefined =>
  organismOf(database, taxon.taxid)?.common_name ?? taxon.genbank_common_name ?? undefined;

/** An organism as entries of other namespaces name it; `names` holds the lineage from the top down. */
export const organismEntry = remembered(2_000, (database, taxid: number): Entry | undefined => {
  const taxon = taxonOf(database, taxid);
  if (!taxon) return undefined;
  return compact({
    scientificName: scientificName(database, taxon),
    commonName: commonName(database, taxon),
    taxonId: taxid,
    lineage: ancestorsOf(database, taxid)
      .filter((ancestor) => !HIDDEN.has(ancestor.taxid))
      .map(({ scientific_name }) => scientific_name),
  });
});

/** The same as the taxonomy and proteomes namespaces write it. */
export function taxonEntry(database: Database, taxid: number): Entry | undefined {
  const taxon = taxonOf(database, taxid);
  return (
    taxon &&
    compact({
      scientificName: scientificName(database, taxon),
      commonName: commonName(database, taxon),
      taxonId: taxid,
      mnemonic: organismOf(database, taxid)?.code,
    })
  );
}

/** Every ancestor with its rank, top first. */
export const lineageEntries = (database: Database, taxid: number): Entry[] =>
  ancestorsOf(database, taxid).map((ancestor) =>
    compact({
      scientificName: ancestor.scientific_name,
      commonName: commonName(database, ancestor),
      taxonId: ancestor.taxid,
      rank: ancestor.rank ?? undefined,
      hidden: hiddenFlag(ancestor.taxid),
    }),
  );
