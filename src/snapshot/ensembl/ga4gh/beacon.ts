import type { Answer } from "../../../client/outcome.ts";
import type { Database } from "../../../client/sqlite.ts";
import type { RouteContext } from "../../route.ts";
import { absent, json } from "../answers.ts";
import type { EnsemblRoute } from "../formats/index.ts";
import { answerQuery } from "./beacon-query.ts";
import { readBeaconQuery } from "./beacon-request.ts";
import { markAbsent } from "./request.ts";

interface BeaconRow {
  readonly id: string;
  readonly api_version: string;
}

const beaconOf = (database: Database): BeaconRow | undefined =>
  database.get("SELECT * FROM beacon ORDER BY id LIMIT 1");

/** Only the Beacon of GRCh37 has told of itself, and this server speaks of GRCh38. */
const beacon = (): Answer => absent("the snapshot does not know how the Beacon of GRCh38 describes itself");

function query(context: RouteContext): Answer | undefined {
  const row = beaconOf(context.database);
  if (!row) return undefined;
  const asked = readBeaconQuery(context);
  const meta = metaOf(row, asked.written);
  // The Beacon reports what is wrong in an answer of its own form, under status 200.
  if ("problem" in asked) {
    const error = { errorCode: 400, errorMessage: asked.problem };
    const answer = json({ meta, responseSummary: { exists: null }, response: { resultSets: null }, error });
    return asked.isAbsent ? markAbsent(answer) : answer;
  }
  return answerQuery(context.database, { asked, meta });
}

const SCHEMAS = [{ entityType: "genomicVariant", schema: "" }];

const metaOf = ({ id, api_version }: BeaconRow, written: URLSearchParams) => {
  // The id known is that of the Beacon of GRCh37.
  const isOther = (written.get("assemblyId") ?? "GRCh37") !== "GRCh37";
  const includeResultsetResponses = written.get("includeResultsetResponses") || "HIT";
  const datasets = written.get("datasetIds");
  return {
    beaconId: isOther ? undefined : id,
    apiVersion: api_version,
    includeResultsetResponses,
    testMode: false,
    createDateTime: null,
    updateDateTime: null,
    returnedSchemas: SCHEMAS,
    receivedRequestSummary: {
      apiVersion: api_version,
      includeResultsetResponses,
      pagination: { limit: 0, skip: 0 },
      requestedGranularity: "record",
      requestedSchemas: SCHEMAS,
      datasetIds: datasets ? datasets.split(",") : undefined,
    },
  };
};

export const beaconRoutes: readonly EnsemblRoute[] = [
  {
    service: "ensembl",
    path: "/ga4gh/beacon",
    functions: ["get_beacon"],
    tables: [],
    answer: beacon,
  },
  {
    service: "ensembl",
    path: "/ga4gh/beacon/query",
    writers: {},
    functions: ["get_query_beacon"],
    methods: ["GET", "POST"],
    tables: [
      "snp",
      "clinvar_variant",
      "pharmacogene_variant",
      "beacon",
      "beacon_dataset",
      "beacon_variant",
      "beacon_membership",
      "consequence_type",
      "ontology_term",
    ],
    answer: query,
  },
];
