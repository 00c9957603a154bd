import type { Answer } from "../../../client/outcome.ts";
import type { Database } from "../../../client/sqlite.ts";
import type { RouteContext } from "../../route.ts";
import { absent, isAnswer, json, refused } from "../answers.ts";
import { variantByRsid } from "../variants.ts";
import { type Described, describe, describeById } from "./describe.ts";
import { humanOnly } from "./find-variant.ts";

interface Article {
  readonly pmid: number | undefined;
  readonly pmcid: string | undefined;
  /** As asked for. */
  readonly name: string;
}

/** Variants an article is cited for: of the GWAS Catalog, and as Ensembl was recorded to cite. */
function variantsOf({ database, path, query }: RouteContext, { pmid, pmcid, name }: Article): Answer {
  const held = humanOnly(database, path["species"] ?? "");
  if (isAnswer(held)) return held;
  const found = [
    ...recordedIn(database, { pmid, pmcid, query }),
    ...gwasIn(database, pmid).flatMap((rsid) => {
      const variant = variantByRsid(database, rsid);
      return variant ? [describe({ database, query }, variant)] : [];
    }),
  ];
  if (found.length === 0) return absent(`${name} not found for ${held.species}`);
  const lacks = new Set(["variants of other sources", ...found.flatMap((one) => one.lacks)]);
  return json(
    found.map(({ record }) => record),
    { lacks: [...lacks] },
  );
}

const gwasIn = (database: Database, pmid: number | undefined): number[] =>
  pmid === undefined
    ? []
    : database
        .all<{ rsid: number }>(
          "SELECT DISTINCT rsid FROM gwas_association WHERE pmid = ? ORDER BY rsid",
          pmid,
        )
        .map(({ rsid }) => rsid);

const recordedIn = (
  database: Database,
  { pmid, pmcid, query }: Omit<Article, "name"> & { readonly query: URLSearchParams },
): Described[] =>
  database
    .all<{ name: string }>(
      "SELECT name FROM recorded_variant_citation WHERE pmid = ? OR pmcid = ? ORDER BY name",
      pmid ?? null,
      pmcid ?? null,
    )
    .flatMap(({ name }) => {
      const found = describeById(database, { id: name, species: "homo_sapiens", query });
      return isAnswer(found) ? [] : [found];
    });

export function variationByPmid(context: RouteContext): Answer {
  const written = context.path["pmid"] ?? "";
  const name = `PMID (${written})`;
  if (!/^\d{1,9}$/.test(written)) return refused(`${name} not found for ${context.path["species"]}`);
  return variantsOf(context, { pmid: Number(written), pmcid: undefined, name });
}

export function variationByPmcid(context: RouteContext): Answer {
  const written = context.path["pmcid"] ?? "";
  const name = `PMCID (${written})`;
  if (!/^PMC\d{1,9}$/i.test(written)) return refused(`${name} not found for ${context.path["species"]}`);
  const pmcid = written.toUpperCase();
  const article = context.database.get<{ pmid: number }>("SELECT pmid FROM article WHERE pmcid = ?", pmcid);
  return variantsOf(context, { pmid: article?.pmid, pmcid, name });
}
