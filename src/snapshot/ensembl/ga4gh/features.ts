import type { Answer } from "../../../client/outcome.ts";
import type { RouteContext } from "../../route.ts";
import { isAnswer, json, refused } from "../answers.ts";
import type { EnsemblRoute } from "../formats/index.ts";
import { type Ga4ghFeature, maneFeature, maneFeaturesIn } from "./mane-features.ts";
import { recordedFeature, recordedFeaturesIn } from "./recorded-features.ts";
import { notHeld, readSearch, searchRoute } from "./request.ts";

/** The set is that of a release, which no source of features tells. */
const RECORDED_LACKS = ["featureSetId"];

/** What the MANE table does not say of a feature. */
const MANE_LACKS = [...RECORDED_LACKS, "attributes.vals.source", "attributes.vals.created"];

/** Of a gene asked for in a version, whose place is that of an older release. */
const GENE_LACKS = ["the version of the gene's place"];

const isVersionedGene = (id: string): boolean => id.startsWith("ENSG") && id.includes(".");

function feature({ database, path }: RouteContext): Answer {
  const id = path["id"] ?? "";
  const recorded = recordedFeature(database, id);
  if (recorded) return json(recorded, { lacks: RECORDED_LACKS });
  const computed = maneFeature(database, id);
  if (!computed) return notHeld("Feature", id);
  return json(computed, { lacks: [...MANE_LACKS, ...(isVersionedGene(id) ? GENE_LACKS : [])] });
}

const TYPES = ["gene", "transcript", "exon"];

/**
 * Features of a region, by start; the page token is the start of the first one of the page. A region of the recorded
 * feature set (GRCh37) is answered from it, any other from the MANE transcripts (GRCh38): never both in one answer.
 */
function search(context: RouteContext): Answer {
  const asked = readSearch(context, ["featureSetId", "referenceName", "start", "end"]);
  if (isAnswer(asked)) return asked;
  const { database } = context;
  const types = asked.list("featureTypes");
  const unknown = types.find((type) => !TYPES.includes(type));
  if (unknown !== undefined) return refused(`Unknown feature type: ${unknown}`);
  const [start = 0, end = 0] = [asked.number("start"), asked.number("end")];
  const region = {
    chrom: asked.text("referenceName") ?? "",
    start,
    end,
    types: types.length > 0 ? types : ["transcript"],
  };
  const recorded = recordedFeaturesIn(database, region);
  const all: readonly Ga4ghFeature[] = recorded.length > 0 ? recorded : maneFeaturesIn(database, region);
  const from = asked.number("pageToken");
  const rest = from === undefined ? all : all.filter((one) => one.start >= from);
  return json(
    { features: rest.slice(0, asked.pageSize), nextPageToken: rest[asked.pageSize]?.start ?? null },
    { lacks: recorded.length > 0 ? RECORDED_LACKS : [...MANE_LACKS, "transcripts other than MANE"] },
  );
}

export const featureRoutes: readonly EnsemblRoute[] = [
  {
    service: "ensembl",
    path: "/ga4gh/features/{id}",
    functions: ["get_ga4gh_features"],
    tables: ["transcript", "exon", "gene", "ga4gh_feature", "ga4gh_feature_value"],
    answer: feature,
    cites: (_context, text) =>
      text.includes('"created"')
        ? ["responses/ensembl/all__upstream_asserts.jsonl"]
        : ["mane_transcripts_human.tsv.gz", "exons_human_mane.tsv.gz"],
  },
  searchRoute("features", {
    tables: ["transcript", "exon", "gene", "ga4gh_feature", "ga4gh_feature_value"],
    answer: search,
  }),
];
