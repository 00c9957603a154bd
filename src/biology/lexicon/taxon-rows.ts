import { type FactRow, readFacts, valuesOf } from "./facts.ts";

export const TAXON_SOURCES = ["taxonomy_ncbi_2024.tsv.gz", "taxa.tsv", "uniprot_species.tsv"] as const;

/** What the tables say of taxa, by NCBI taxonomy id. */
export interface Taxonomy {
  readonly byId: ReadonlyMap<string, FactRow>;
  /** Common names in lower case. */
  readonly commonNames: ReadonlyMap<string, ReadonlySet<string>>;
  /** The only taxon of that scientific name, which is in lower case. */
  idOf(scientificName: string): string | undefined;
}

export function readTaxonomy(facts: string): Taxonomy {
  const byId = new Map<string, FactRow>();
  const ids = new Map<string, Set<string>>();
  const commonNames = new Map<string, Set<string>>();
  const call = (id: string | undefined, names: readonly string[]): void => {
    for (const name of names)
      if (id !== undefined && isName(name)) collect(commonNames, id).add(name.toLowerCase());
  };
  for (const row of readFacts(facts, "taxonomy_ncbi_2024.tsv.gz")) {
    const { taxid = "", scientific_name = "", common_name = "" } = row;
    byId.set(taxid, row);
    collect(ids, scientific_name.toLowerCase()).add(taxid);
    call(taxid, [common_name]);
  }
  for (const { taxid, genbank_common_name = "", common_names } of readFacts(facts, "taxa.tsv"))
    call(taxid, [genbank_common_name, ...valuesOf(common_names)]);
  for (const { taxid, common_name = "", synonym = "" } of readFacts(facts, "uniprot_species.tsv"))
    call(taxid, [common_name, synonym]);
  return {
    byId,
    commonNames,
    idOf: (name) => {
      const [id, ...others] = ids.get(name.toLowerCase()) ?? [];
      return others.length === 0 ? id : undefined;
    },
  };
}

/**
 * Rows of two sorts: `#id, scientific name, rank` and `name in lower case, ids`.
 * A name that several taxa bear lists them all.
 */
export function taxonRows({ byId, commonNames }: Taxonomy): string[][] {
  const named = new Map<string, Set<string>>();
  const rows: string[][] = [];
  for (const [id, { scientific_name = "", rank = "" }] of byId) {
    rows.push([`#${id}`, scientific_name, rank]);
    collect(named, scientific_name.toLowerCase()).add(id);
  }
  for (const [id, names] of commonNames) {
    // A scientific name goes before the same word used as somebody's common name.
    for (const name of names) if (!scientific(name)) collect(named, name).add(id);
  }
  return [...rows, ...[...named].map(([name, ids]) => [name, [...ids].join("|")])];

  function scientific(name: string): boolean {
    const [first] = named.get(name) ?? [];
    return first !== undefined && byId.get(first)?.["scientific_name"]?.toLowerCase() === name;
  }
}

const isName = (name: string): boolean =>
  /[A-Za-z]{2}/.test(name) && !name.includes("\t") && name.length <= 80;

function collect(sets: Map<string, Set<string>>, key: string): Set<string> {
  const set = sets.get(key) ?? new Set<string>();
  sets.set(key, set);
  return set;
}
