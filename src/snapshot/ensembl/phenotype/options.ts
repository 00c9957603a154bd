import type { Answer } from "../../../client/outcome.ts";
import type { Database } from "../../../client/sqlite.ts";
import { remembered } from "../../query/remembered.ts";
import { ABSENT_HEADER, ABSENT_VALUE } from "../../route.ts";
import { absent, isAnswer, isOn, json } from "../answers.ts";
import type { Association } from "../phenotypes.ts";
import { type HeldSpecies, HUMAN, heldSpecies } from "../species.ts";

/** Phenotypes and their variants are human only. */
export function humanPhenotypes(database: Database, species: string): HeldSpecies | Answer {
  const held = heldSpecies(database, species);
  if (isAnswer(held) || held.taxid === HUMAN) return held;
  return absent(`the snapshot holds no phenotypes of ${held.species}`);
}

/** Attributes that are given on demand. */
export interface AttributeOptions {
  readonly reviewStatus: boolean;
  readonly pubmedIds: boolean;
}

export const attributeOptions = (query: URLSearchParams): AttributeOptions => ({
  reviewStatus: isOn(query, "include_review_status"),
  pubmedIds: isOn(query, "include_pubmed_id"),
});

/** The association with the attributes that were asked for; of articles only the GWAS Catalog's are held. */
export function withAttributes(
  { attributes = {}, ...association }: Association,
  { reviewStatus, pubmedIds }: AttributeOptions,
): Association {
  const { review_status, ...rest } = attributes;
  const cited = /^PMID:\d+$/.exec(String(rest["external_reference"]))?.[0];
  return {
    ...association,
    attributes: {
      ...rest,
      ...(reviewStatus && review_status !== undefined ? { review_status } : {}),
      ...(pubmedIds && cited !== undefined ? { pubmed_ids: [cited] } : {}),
    },
  };
}

/** Whether any is wanted: all that are held are of the class trait, none of tumour or non_specified. */
export const wantsTraits = (query: URLSearchParams): boolean => !query.has("trait") || isOn(query, "trait");

/** Other sources than HPO, ClinVar and the GWAS Catalog are not held, and of those a part. */
const lacksOf = (query: URLSearchParams): string[] => [
  "other sources of phenotypes",
  ...(isOn(query, "include_submitter") ? ["submitter_names"] : []),
  ...(isOn(query, "include_pubmed_id") ? ["pubmed_ids of ClinVar"] : []),
];

/** HPO's annotations are held of a part of the genes. */
export const annotatedGenes = (database: Database): string[] => [
  `HPO annotations beyond ${genesIn(database, "gene_phenotype")} genes`,
];

const genesIn = remembered(1, (database, table: "gene_phenotype"): number => {
  const sql = `SELECT count(DISTINCT ncbi_gene_id) AS number FROM ${table}`;
  return database.get<{ number: number }>(sql)?.number ?? 0;
});

/** A list of JSON texts as one answer. An empty list is how Ensembl says that it has none, and how the snapshot does. */
export function listAnswer(
  parts: readonly string[],
  { query, lacks = [] }: { readonly query: URLSearchParams; readonly lacks?: readonly string[] },
): Answer {
  const there = parts.filter((part) => part !== "");
  const { headers } = json([], there.length > 0 ? { lacks: [...lacksOf(query), ...lacks] } : {});
  const more = there.length > 0 ? {} : { [ABSENT_HEADER]: ABSENT_VALUE };
  return {
    status: 200,
    headers: { ...headers, ...more },
    body: new TextEncoder().encode(`[${there.join(",")}]`),
  };
}

export const jsonTexts = (values: readonly unknown[]): string[] =>
  values.map((value) => JSON.stringify(value));
