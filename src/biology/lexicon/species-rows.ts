import { readFacts } from "./facts.ts";
import type { Taxonomy } from "./taxon-rows.ts";

export const SPECIES_SOURCES = [
  "ensembl_species.tsv",
  "ensembl_genomes.tsv",
  "uniprot_swissprot_names.tsv.gz",
  "genes_ncbi_summaries.tsv",
] as const;

/**
 * Rows `key, production name, taxonomy id, scientific name, common names`: every Ensembl species, and the organisms
 * of the Swiss-Prot and NCBI gene tables with the species they belong to. The key is the production name or `#id`.
 * An id stands only where it is that of the very genome: strains and breeds that the tables place at species level have none.
 */
export function speciesRows(facts: string, taxonomy: Taxonomy): string[][] {
  const genomes = ensemblGenomes(facts, taxonomy);
  const held = new Set([...genomes.values()]);
  const rows = [...genomes].map(([production, id]) => row(production, production, id));
  for (const id of organisms(facts, taxonomy)) if (!held.has(id)) rows.push(row(`#${id}`, "", id));
  return rows;

  function row(key: string, production: string, id: string | undefined): string[] {
    const name = (id ? taxonomy.byId.get(id)?.["scientific_name"] : binomial(production)) ?? "";
    return [key, production, id ?? "", name, commonNames(id).join("|")];
  }

  /** UniProt gives strains the name of their species as a synonym; such names stay with the species. */
  function commonNames(id: string | undefined): string[] {
    const names = id === undefined ? [] : [...(taxonomy.commonNames.get(id) ?? [])];
    return names.filter((name) => (taxonomy.idOf(name) ?? id) === id).sort();
  }
}

/** Production names with the taxonomy id that is theirs alone. */
function ensemblGenomes(facts: string, taxonomy: Taxonomy): Map<string, string | undefined> {
  const named = new Map<string, { name: string; id: string }>();
  for (const { species = "", display_name = "", taxid = "" } of readFacts(facts, "ensembl_genomes.tsv"))
    named.set(species, { name: display_name, id: taxid });
  for (const { production_name = "", name_from_production_name = "", taxid = "" } of readFacts(
    facts,
    "ensembl_species.tsv",
  ))
    named.set(production_name, {
      name: name_from_production_name,
      id: taxonomy.idOf(name_from_production_name) ?? taxid,
    });
  const sharers = new Map<string, number>();
  for (const { id } of named.values()) sharers.set(id, (sharers.get(id) ?? 0) + 1);
  return new Map(
    [...named].map(([production, { id }]) => {
      const scientific = taxonomy.byId.get(id)?.["scientific_name"];
      if (scientific === undefined) return [production, undefined];
      const bare = scientific.toLowerCase().replaceAll(" ", "_");
      // `…_gca_000835435` is the species itself where Ensembl has no other genome of it.
      const own = production === bare || (sharers.get(id) === 1 && sameButAssembly(production, bare));
      return [production, own ? id : undefined];
    }),
  );
}

/** The scientific name that a production name of two words spells. */
const binomial = (production: string): string | undefined =>
  /^[a-z]+_[a-z]+$/.test(production)
    ? production.charAt(0).toUpperCase() + production.slice(1).replace("_", " ")
    : undefined;

const sameButAssembly = (production: string, bare: string): boolean =>
  production.replace(/_gca_?\d{9}\w*$/, "") === bare.replace(/[^a-z0-9]+/g, "_");

function organisms(facts: string, { byId }: Taxonomy): Set<string> {
  const codes = new Set(
    readFacts(facts, "uniprot_swissprot_names.tsv.gz").map(({ entry_name = "" }) => entry_name.split("_")[1]),
  );
  const ids = new Set<string>();
  for (const { code, taxid = "" } of readFacts(facts, "uniprot_species.tsv"))
    if (codes.has(code)) ids.add(taxid);
  for (const { taxid = "" } of readFacts(facts, "genes_ncbi_summaries.tsv"))
    if (byId.has(taxid)) ids.add(taxid);
  for (const id of [...ids]) {
    for (let up = byId.get(id); up && up["taxid"] !== "1"; up = byId.get(up["parent_taxid"] ?? ""))
      if (up["rank"] === "species") ids.add(up["taxid"] ?? "");
  }
  return ids;
}
