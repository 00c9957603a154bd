import { type EnsemblRoute, postRoute } from "../formats/index.ts";
import { variationByPmcid, variationByPmid } from "./by-article.ts";
import { variationById, variationByIds } from "./by-id.ts";

const tables = [
  "snp",
  "clinvar_variant",
  "pharmacogene_variant",
  "dbsnp_summary",
  "recorded_variant",
  "recorded_variant_place",
  "recorded_genotype",
  "recorded_allele_frequency",
];
const citing = ["gwas_association", ...tables, "recorded_variant_citation"];

export const variationRoutes: readonly EnsemblRoute[] = [
  {
    service: "ensembl",
    path: "/variation/{species}/{id}",
    functions: ["get_variation"],
    tables,
    answer: variationById,
  },
  postRoute({ path: "/variation/{species}", tables, member: "ids", most: 200, answer: variationByIds }),
  {
    service: "ensembl",
    path: "/variation/{species}/pmid/{pmid}",
    functions: ["get_variation_by_pmid"],
    tables: citing,
    answer: variationByPmid,
  },
  {
    service: "ensembl",
    path: "/variation/{species}/pmcid/{pmcid}",
    functions: ["get_variation_by_pmcid"],
    tables: [...citing, "article"],
    answer: variationByPmcid,
  },
];
