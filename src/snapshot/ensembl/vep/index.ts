import type { Answer } from "../../../client/outcome.ts";
import type { Database } from "../../../client/sqlite.ts";
import { ABSENT_HEADER } from "../../route.ts";
import { isAnswer, json } from "../answers.ts";
import { type EnsemblRoute, type Posted, postRoute } from "../formats/index.ts";
import { humanOnly } from "../variation/find-variant.ts";
import { annotate } from "./annotate.ts";
import type { Asked } from "./change.ts";
import { placeByHgvs } from "./hgvs-place.ts";
import { vepOptions } from "./options.ts";
import { vepByHgvs } from "./vep-hgvs.ts";
import { askedById, vepById } from "./vep-id.ts";
import { askedByLine, vepByRegion } from "./vep-region.ts";

const tables = [
  "snp",
  "clinvar_variant",
  "pharmacogene_variant",
  "dbsnp_summary",
  "gene",
  "transcript",
  "exon",
  "protein_variant",
  "consequence_type",
  "assembly_sequence",
  "gwas_association",
];

/** Sequences of proteins are read where a change is coding only. */
const more = { tables: [...tables, "protein_sequence"], reads: () => tables };

type Read = (database: Database, written: string) => Asked | Answer;

/** A POSTed list: the annotations of those that are known, the rest named in the header. */
const many =
  (read: Read) =>
  ({ entries, context }: Posted): Answer => {
    const held = humanOnly(context.database, context.path["species"] ?? "");
    if (isAnswer(held)) return held;
    const options = vepOptions(context.query);
    const lacks = new Set<string>();
    const annotations = entries.flatMap((written) => {
      const asked = read(context.database, written);
      const found = isAnswer(asked) ? asked : annotate(context.database, asked, options);
      if (found === undefined || (isAnswer(found) && found.headers[ABSENT_HEADER])) lacks.add(written);
      if (found === undefined || isAnswer(found)) return [];
      for (const one of found.lacks) lacks.add(one);
      return [found.annotation];
    });
    return json(annotations, { lacks: [...lacks] });
  };

/** Most variants a POST may name. */
const MOST = 200;

export const vepRoutes: readonly EnsemblRoute[] = [
  { service: "ensembl", path: "/vep/{species}/id/{id}", functions: ["vep_by_id"], ...more, answer: vepById },
  {
    service: "ensembl",
    path: "/vep/{species}/region/{region}/{allele}",
    functions: ["vep_by_region"],
    ...more,
    answer: vepByRegion,
  },
  {
    service: "ensembl",
    path: "/vep/{species}/hgvs/{hgvs_notation}",
    functions: ["vep_by_hgvs"],
    ...more,
    answer: vepByHgvs,
  },
  postRoute({ path: "/vep/{species}/id", ...more, member: "ids", most: MOST, answer: many(askedById) }),
  postRoute({
    path: "/vep/{species}/hgvs",
    ...more,
    member: "hgvs_notations",
    most: MOST,
    answer: many(placeByHgvs),
  }),
  postRoute({
    path: "/vep/{species}/region",
    ...more,
    member: "variants",
    most: MOST,
    answer: many(askedByLine),
  }),
];
