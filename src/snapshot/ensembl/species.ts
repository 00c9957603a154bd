import { species } from "../../biology/index.ts";
import type { Answer } from "../../client/outcome.ts";
import type { Database } from "../../client/sqlite.ts";
import { remembered } from "../query/remembered.ts";
import { absent, refused } from "./answers.ts";

/** A species whose genes are held. */
export interface HeldSpecies {
  readonly taxid: number;
  /** Production name: homo_sapiens. */
  readonly species: string;
  readonly assembly: string;
}

export const HUMAN = 9606;

interface Named {
  readonly name: string;
  readonly taxid: number | null;
  readonly division: string;
}

/** Production name and taxon of any spelling Ensembl takes: production name, Latin name, common name, taxon id. */
export const findSpecies = remembered(1_000, (database, written: string): Named | undefined => {
  const name = written.trim().toLowerCase().replaceAll(" ", "_");
  const byName =
    "SELECT name, taxid, division FROM species WHERE name = ? ORDER BY division = 'EnsemblVertebrates' DESC";
  const direct = database.get<Named>(byName, name);
  if (direct) return direct;
  // The kind knows the everyday names (yeast, chimp, fruit fly); the taxonomy's own common names are of many organisms.
  const known = species.normalise(written);
  const byKind = known === undefined || known === name ? undefined : database.get<Named>(byName, known);
  if (byKind) return byKind;
  const taxid = /^\d+$/.test(name) ? Number(name) : taxonCalled(database, name.replaceAll("_", " "));
  if (taxid === undefined) return undefined;
  return database.get(
    "SELECT name, taxid, division FROM species WHERE taxid = ? ORDER BY division = 'EnsemblVertebrates' DESC, length(name)",
    taxid,
  );
});

/** Ensembl's own short names, which the taxonomy spells otherwise. */
const aliases: Readonly<Record<string, number>> = {
  human: HUMAN,
  mouse: 10090,
  rat: 10116,
  dog: 9615,
  chicken: 9031,
  pig: 9823,
  cow: 9913,
  horse: 9796,
  cat: 9685,
  macaque: 9544,
  zebrafinch: 59729,
};

function taxonCalled(database: Database, name: string): number | undefined {
  if (Object.hasOwn(aliases, name)) return aliases[name];
  const common = "SELECT taxid FROM taxon_name WHERE name = ? COLLATE NOCASE ORDER BY kind DESC, taxid";
  const latin = "SELECT taxid FROM taxon WHERE scientific_name = ? COLLATE NOCASE";
  return (database.get<{ taxid: number }>(common, name) ?? database.get<{ taxid: number }>(latin, name))
    ?.taxid;
}

/** Ensembl knows no such species. */
export const speciesNotFound = (written: string): Answer =>
  refused(`Can not find internal name for species '${written}'`);

/** The species whose genes are held, else the answer: refused where Ensembl knows no such species, absent where it does. */
export function heldSpecies(database: Database, written: string): HeldSpecies | Answer {
  const found = findSpecies(database, written);
  if (!found) return speciesNotFound(written);
  return geneSetOf(database, found.name) ?? absent(`the snapshot holds no genes of ${found.name}`);
}

const geneSetOf = remembered(100, (database, name: string) =>
  database.get<HeldSpecies>("SELECT taxid, species, assembly FROM gene_set WHERE species = ?", name),
);

export const speciesOf = remembered(100, (database, taxid: number) =>
  database.get<HeldSpecies>("SELECT taxid, species, assembly FROM gene_set WHERE taxid = ?", taxid),
);
