import { valuesOf } from "../lexicon/facts.ts";
import { lexicon } from "../lexicon/table.ts";
import { SPOKEN_SPECIES } from "./spoken-species.ts";

/** A species, or a strain or breed with a genome of its own. */
export interface Species {
  /** Ensembl's name: `homo_sapiens`, `mus_musculus_aj`. */
  readonly productionName?: string;
  /** NCBI Taxonomy identifier, where it is that of the very genome. */
  readonly taxonId?: number;
  readonly scientificName?: string;
}

let index: ReadonlyMap<string, Species> | undefined;

/** The species of a name in any spelling, or of a taxonomy id in digits. */
export function findByName(name: string): Species | undefined {
  index ??= buildIndex();
  return index.get(folded(name));
}

/** Small letters, spaces for underscores, `h. sapiens` for `H.sapiens`. */
export const folded = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[\s_]+/g, " ")
    .replaceAll("’", "'")
    .replace(/^([a-z])\. ?(?=[a-z])/, "$1. ");

/** Common names that mean something else more often than the animal or plant. */
const MISLEADING = new Set("amoeba ass ciliate coral diatom drill hydra ich man rape sponge wasp".split(" "));

function buildIndex(): Map<string, Species> {
  const known = new Map<string, Species>();
  const common = new Map<string, Species[]>();
  const short = new Map<string, Species[]>();
  for (const [key = "", productionName = "", taxonId = "", scientificName = "", names] of lexicon(
    "species",
  ).rows()) {
    const species: Species = {
      ...(productionName && { productionName }),
      ...(taxonId && { taxonId: Number(taxonId) }),
      ...(scientificName && { scientificName }),
    };
    known.set(folded(key), species);
    if (scientificName) known.set(folded(scientificName), species);
    if (taxonId) known.set(taxonId, species);
    for (const name of valuesOf(names))
      if (!MISLEADING.has(name)) push(common, { name: folded(name), species });
    for (const name of abbreviations(scientificName)) push(short, { name, species });
  }
  const spoken = new Map(Object.entries(SPOKEN_SPECIES).map(([name, key]) => [name, known.get(folded(key))]));
  const habitual = new Set(spoken.values());
  const choose = (all: readonly Species[]): Species | undefined =>
    all.length === 1 ? all[0] : only(all.filter((species) => habitual.has(species)));
  for (const names of [spoken, chosen(common, choose), chosen(short, choose)])
    for (const [name, species] of names) if (species && !known.has(name)) known.set(name, species);
  return known;
}

/** `H. sapiens` and `H sapiens`, folded. */
function abbreviations(scientificName: string): string[] {
  const [, initial, epithet = ""] = /^([A-Z])[a-z]+ ([a-z]{3,}(?: .{1,40})?)$/.exec(scientificName) ?? [];
  return initial
    ? [`${initial.toLowerCase()}. ${folded(epithet)}`, `${initial.toLowerCase()} ${folded(epithet)}`]
    : [];
}

const chosen = (names: Map<string, Species[]>, choose: (all: readonly Species[]) => Species | undefined) =>
  [...names].map(([name, all]) => [name, choose(all)] as const);

const only = (all: readonly Species[]): Species | undefined => (all.length === 1 ? all[0] : undefined);

function push(lists: Map<string, Species[]>, { name, species }: { name: string; species: Species }): void {
  const list = lists.get(name);
  if (list) list.push(species);
  else lists.set(name, [species]);
}
