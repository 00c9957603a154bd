import { type JsonValue, species } from "../../biology/index.ts";
import { asText } from "../../biology/kind.ts";
import { SPOKEN_SPECIES } from "../../biology/species-name/spoken-species.ts";
import type { Parameter } from "../../catalog/definition.ts";

type Candidates = (value: string) => readonly string[];

const ASSEMBLIES = ["GRCh38", "hg38", "GRCh37", "hg19", "NCBI36", "hg18", "GRCm39", "mm39", "GRCm38", "mm10"];

const speciesNames: Candidates = (value) => {
  const { productionName, scientificName, taxonId } = species.parse(value) ?? {};
  return [
    productionName ?? "",
    scientificName ?? "",
    taxonId === undefined ? "" : String(taxonId),
    ...Object.keys(SPOKEN_SPECIES),
  ];
};

const prefixed =
  (...prefixes: readonly string[]): Candidates =>
  (value) =>
    prefixes.map((prefix) => prefix + value);

const chromosome: Candidates = (value) => [`chr${value}`, value.replace(/^chr/i, "")];

/** How else people and models spell values, by kind. What is no other spelling of the value is thrown out by the kind. */
const CANDIDATES: Readonly<Record<string, Candidates>> = {
  species: speciesNames,
  taxon: speciesNames,
  "taxon-name": speciesNames,
  "taxon-id": prefixed("taxid:", "NCBITaxon:", "txid"),
  assembly: () => ASSEMBLIES,
  chromosome,
  "sequence-name": chromosome,
  region: (value) => [...chromosome(value), value.replace("-", ".."), `${value}:1`, value.replace(/:1$/, "")],
  "pubmed-id": prefixed("PMID:", "PMID "),
  "pmc-id": (value) => [`PMC${value}`, value.replace(/^PMC/i, "")],
  "ontology-term-id": (value) => [value.replace(":", "_"), value.replace("_", ":")],
  "so-term": (value) => [value.replace(":", "_"), value.replaceAll("_", " ")],
  "variant-id": (value) => [value.replace(/^rs/i, "refSNP rs")],
};

/** Lists of more values have too many orders to write out. */
const MOST_ORDERED = 4;

/**
 * Spellings that mean the same as a value, the value first, each by the equality of the parameter's kind: `homo_sapiens`, `human`,
 * `9606`. Of lists, their orders.
 */
export function acceptedSpellings(
  value: string | readonly string[],
  { kind }: Parameter,
): readonly (string | readonly string[])[] {
  const isSame = (other: string | readonly string[]): boolean =>
    asText(other as JsonValue) !== "" && kind.equals(other as JsonValue, value as JsonValue);
  if (typeof value !== "string") {
    const orders = value.length <= MOST_ORDERED ? ordersOf(value) : [];
    return [value, ...orders.filter((order) => order.join() !== value.join() && isSame(order))];
  }
  const others = [kind.normalise(value) ?? "", ...(CANDIDATES[kind.id]?.(value) ?? [])].filter(isSame);
  return [...new Set([value, ...others])];
}

function ordersOf(items: readonly string[]): readonly (readonly string[])[] {
  if (items.length <= 1) return [items];
  return items.flatMap((first, index) =>
    ordersOf(items.filter((_, other) => other !== index)).map((rest) => [first, ...rest]),
  );
}
