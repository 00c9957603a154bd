import type { Answer } from "../../../client/outcome.ts";
import type { Database } from "../../../client/sqlite.ts";
import type { RouteContext } from "../../route.ts";
import { absent, isAnswer, isOn } from "../answers.ts";
import { clinvarAssociations, clinvarIn } from "../phenotypes.ts";
import { HUMAN, heldSpecies } from "../species.ts";
import { ambiguityOf, classOf, type Variant } from "../variants.ts";
import { findVariant, locationOf, variantNotFound } from "./find-variant.ts";
import { recordedVariant } from "./recorded-variants.ts";

/** A variant in the form of the variation endpoint, and what of it is not held. */
export interface Described {
  readonly record: Record<string, unknown>;
  readonly lacks: readonly string[];
}

/** What the tables of variants do not say of one. */
const LACKS = ["MAF", "minor_allele", "evidence", "synonyms"];

/** Members given on demand, by the parameter that asks for them. */
const ON_DEMAND: Readonly<Record<string, string>> = {
  genotypes: "genotypes",
  genotyping_chips: "genotyping_chips",
  pops: "populations",
  population_genotypes: "population_genotypes",
};

const lacksOf = (record: Readonly<Record<string, unknown>>, query: URLSearchParams): string[] =>
  Object.entries(ON_DEMAND).flatMap(([name, member]) =>
    isOn(query, name) && record[member] === undefined ? [member] : [],
  );

/** A variant by its id: as placed on GRCh38 where it is held so, else as Ensembl was recorded to describe it. */
export function describeById(
  database: Database,
  { id, species, query }: { readonly id: string; readonly species: string; readonly query: URLSearchParams },
): Described | Answer {
  const held = heldSpecies(database, species);
  if (isAnswer(held)) return held;
  const variant = held.taxid === HUMAN ? findVariant(database, id) : undefined;
  if (variant) return describe({ database, query }, variant);
  const record = recordedVariant(database, { name: id, species: held.species, query });
  if (record) {
    const phenotypes = isOn(query, "phenotypes") ? ["phenotypes"] : [];
    return { record, lacks: [...lacksOf(record, query), ...phenotypes] };
  }
  return held.taxid === HUMAN
    ? variantNotFound(id, held.species)
    : absent(`the snapshot holds no variant ${id} of ${held.species}`);
}

export function describe(
  { database, query }: Pick<RouteContext, "database" | "query">,
  variant: Variant,
): Described {
  const record = {
    name: variant.name,
    source:
      variant.source === "ClinVar" ? "ClinVar" : "Variants (including SNPs and indels) imported from dbSNP",
    var_class: classOf(variant),
    ambiguity: ambiguityOf(variant),
    most_severe_consequence: variant.consequence,
    clinical_significance: variant.clinicalSignificance.length > 0 ? variant.clinicalSignificance : undefined,
    mappings: [
      {
        location: locationOf(variant),
        assembly_name: "GRCh38",
        coord_system: "chromosome",
        seq_region_name: variant.chrom,
        start: variant.start,
        end: variant.end,
        strand: 1,
        allele_string: variant.alleles.join("/"),
      },
    ],
    phenotypes: isOn(query, "phenotypes") ? phenotypesOf(database, variant) : undefined,
  };
  return { record, lacks: [...LACKS, ...lacksOf(record, query)] };
}

const phenotypesOf = (database: Database, variant: Variant): unknown[] =>
  clinvarAssociations(
    database,
    clinvarIn(database, variant).filter(({ rsid }) => rsid !== null && rsid === variant.rsid),
  ).map(({ description, source, ontology_accessions, attributes }) => ({
    trait: description,
    source,
    ontology_accessions,
    ...attributes,
  }));
