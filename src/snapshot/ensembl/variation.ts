import { variantId } from "../../biology/index.ts";
import type { Answer } from "../../client/outcome.ts";
import type { Database } from "../../client/sqlite.ts";
import type { Route, RouteContext } from "../route.ts";
import { absent, isAnswer, isOn, json, postedList, refused } from "./answers.ts";
import { clinvarAssociations, clinvarIn } from "./phenotypes.ts";
import { type HeldSpecies, HUMAN, heldSpecies } from "./species.ts";
import { ambiguityOf, classOf, type Variant, variantByClinvarId, variantByRsid } from "./variants.ts";

/** A variant by rs number or by ClinVar's VCV accession. */
export function findVariant(database: Database, id: string): Variant | undefined {
  const rsid = /^rs(\d{1,12})$/i.exec(id)?.[1];
  if (rsid !== undefined) return variantByRsid(database, Number(rsid));
  const clinvar = /^VCV0*(\d{1,9})(?:\.\d+)?$/i.exec(id)?.[1];
  return clinvar === undefined ? undefined : variantByClinvarId(database, Number(clinvar));
}

/** Refused where no database names variants that way, absent where one does. */
export const variantNotFound = (id: string, species: string): Answer =>
  (variantId.parse(id) === undefined ? refused : absent)(`${id} not found for ${species}`);

export const locationOf = ({ chrom, start, end }: Variant): string => `${chrom}:${start}-${end}`;

function describe(database: Database, variant: Variant, query: URLSearchParams): Record<string, unknown> {
  return {
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

/** Of the human variants no frequencies and no genotypes are held. */
const lacksOf = (query: URLSearchParams): string[] =>
  ["genotypes", "genotyping_chips", "pops", "population_genotypes"].filter((name) => isOn(query, name));

export function humanOnly(database: Database, species: string): HeldSpecies | Answer {
  const held = heldSpecies(database, species);
  if (isAnswer(held) || held.taxid === HUMAN) return held;
  return absent(`the snapshot holds no variants of ${held.species}`);
}

function variation({ database, path, query }: RouteContext): Answer {
  const id = path["id"] ?? "";
  const held = humanOnly(database, path["species"] ?? "");
  if (isAnswer(held)) return held;
  const variant = findVariant(database, id);
  if (!variant) return variantNotFound(id, held.species);
  return json(describe(database, variant, query), { lacks: lacksOf(query) });
}

function variationMany({ database, path, query, request }: RouteContext): Answer {
  const held = humanOnly(database, path["species"] ?? "");
  if (isAnswer(held)) return held;
  const ids = postedList(request.body, "ids");
  if (!ids) return refused("Your request body must be a JSON object with the member ids");
  if (ids.length > 200) return refused("POST message too large. You have submitted more than 200 elements");
  const found = ids.flatMap((id) => {
    const variant = findVariant(database, id);
    return variant ? [[id, describe(database, variant, query)] as const] : [];
  });
  const names = new Set(found.map(([id]) => id));
  return json(Object.fromEntries(found), { lacks: ids.filter((id) => !names.has(id)) });
}

/** Variants an article is cited for: of the GWAS Catalog and of ClinVar's rows with articles. */
function variationByArticle(context: RouteContext, pmid: number | undefined, asked: string): Answer {
  const { database, path, query } = context;
  const held = humanOnly(database, path["species"] ?? "");
  if (isAnswer(held)) return held;
  const rows =
    pmid === undefined
      ? []
      : database.all<{ rsid: number }>(
          "SELECT DISTINCT rsid FROM gwas_association WHERE pmid = ? ORDER BY rsid",
          pmid,
        );
  const variants = rows.flatMap(({ rsid }) => variantByRsid(database, rsid) ?? []);
  if (variants.length === 0) return absent(`${asked} not found for ${held.species}`);
  return json(
    variants.map((variant) => describe(database, variant, query)),
    { lacks: ["variants of other sources"] },
  );
}

function byPmid(context: RouteContext): Answer {
  const pmid = context.path["pmid"] ?? "";
  if (!/^\d{1,9}$/.test(pmid)) return refused(`PMID (${pmid}) not found for ${context.path["species"]}`);
  return variationByArticle(context, Number(pmid), `PMID (${pmid})`);
}

function byPmcid(context: RouteContext): Answer {
  const pmcid = context.path["pmcid"] ?? "";
  if (!/^PMC\d{1,9}$/i.test(pmcid))
    return refused(`PMCID (${pmcid}) not found for ${context.path["species"]}`);
  const article = context.database.get<{ pmid: number }>(
    "SELECT pmid FROM article WHERE pmcid = ?",
    pmcid.toUpperCase(),
  );
  return variationByArticle(context, article?.pmid, `PMCID (${pmcid})`);
}

const tables = ["snp", "clinvar_variant", "pharmacogene_variant", "dbsnp_summary"];

export const variationRoutes: readonly Route[] = [
  {
    service: "ensembl",
    path: "/variation/{species}/{id}",
    functions: ["get_variation"],
    tables,
    answer: variation,
  },
  { service: "ensembl", path: "/variation/{species}", functions: [], tables, answer: variationMany },
  {
    service: "ensembl",
    path: "/variation/{species}/pmid/{pmid}",
    functions: ["get_variation_by_pmid"],
    tables: ["gwas_association", ...tables],
    answer: byPmid,
  },
  {
    service: "ensembl",
    path: "/variation/{species}/pmcid/{pmcid}",
    functions: ["get_variation_by_pmcid"],
    tables: ["gwas_association", "article", ...tables],
    answer: byPmcid,
  },
];
