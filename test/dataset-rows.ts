import type { Call, Domain } from "../src/catalog/definition.ts";
import { getFunction } from "../src/catalog/index.ts";
import { type Client, createClient } from "../src/client/index.ts";
import { callHash } from "../src/dataset/groups/groups-of.ts";
import { contentHash } from "../src/dataset/random.ts";
import type { Row, RowKind, RowOutcome, Split } from "../src/dataset/row.ts";
import { observe } from "../src/observation/index.ts";
import { snapshotTransport } from "../src/snapshot/index.ts";

interface Written {
  readonly kind: RowKind;
  readonly question: string;
  readonly calls: readonly Call[];
  readonly missing?: readonly string[];
  readonly domain: Domain;
  readonly split?: Split;
}

const call = (name: string, args: Call["arguments"]): Call => ({ name, arguments: args });

/** A few rows of every kind, with lists, numbers, flags, defaults, queries, an empty call, and letters beyond ASCII. */
const WRITTEN: readonly Written[] = [
  {
    kind: "call",
    question: "Where in the human genome is BRCA1?",
    calls: [call("lookup_by_symbol", { species: "homo_sapiens", symbol: "BRCA1" })],
    domain: "genomics",
    split: "train",
  },
  {
    kind: "call",
    question: "Give me the “protein” entry P04637, only accession and gene names",
    calls: [call("get_uniprotkb_entry", { accession: "P04637", fields: ["accession", "gene_names"] })],
    domain: "proteomics",
    split: "train",
  },
  {
    kind: "call",
    question: "Which genes overlap chr17:43,044,295-43,125,483 in human?",
    calls: [
      call("overlap_by_region", { species: "human", region: "17:43044295-43125483", feature: ["gene"] }),
    ],
    domain: "genomics",
    split: "train",
  },
  {
    kind: "call",
    question: "What does Ensembl know about rs7412 in human (ß-allele included)?",
    calls: [call("get_variation", { species: "homo_sapiens", id: "rs7412", pops: true })],
    domain: "variation",
    split: "validation",
  },
  {
    kind: "call",
    question: "NCBI taxonomy lineage of 9606, please",
    calls: [call("get_taxonomy_classification", { id: "9606" })],
    domain: "evolution",
    split: "test-entities",
  },
  {
    kind: "call",
    question: "Find reviewed human insulin proteins in UniProt, 5 at most",
    calls: [call("search_uniprotkb", { query: "gene:INS AND organism_id:9606 AND reviewed:true", size: 5 })],
    domain: "proteomics",
    split: "test-templates",
  },
  {
    kind: "call",
    question: "Which Ensembl release answers?",
    calls: [call("get_info_data", {})],
    domain: "general-biology",
    split: "test-written",
  },
  {
    kind: "abstain",
    question: "What is the weather like in Hinxton?",
    calls: [],
    domain: "general-biology",
    split: "train",
  },
  {
    kind: "missing-parameter",
    question: "Where is my gene in the mouse genome?",
    calls: [call("lookup_by_symbol", { species: "mus_musculus" })],
    missing: ["symbol"],
    domain: "genomics",
    split: "train",
  },
  {
    kind: "multi-hop",
    question: "What does the stable id of human TP53 look up to?",
    calls: [
      call("lookup_by_symbol", { species: "homo_sapiens", symbol: "TP53" }),
      call("lookup_by_id", { id: "ENSG00000141510" }),
    ],
    domain: "genomics",
    split: "train",
  },
  {
    kind: "multi-hop",
    question: "From the symbol INS to its gene id to its lineage?",
    calls: [
      call("lookup_by_symbol", { species: "homo_sapiens", symbol: "INS" }),
      call("lookup_by_id", { id: "ENSG00000254647" }),
      call("get_taxonomy_classification", { id: "9606" }),
    ],
    domain: "evolution",
    split: "validation",
  },
];

/** Rows over all four kinds and all five splits; every call is answered by the snapshot. */
export async function datasetRows(): Promise<readonly Row[]> {
  const client = createClient({ transport: snapshotTransport() });
  const rows: Row[] = [];
  for (const written of WRITTEN) rows.push(await made(written, client));
  await client.close();
  return rows;
}

async function made(written: Written, client: Client): Promise<Row> {
  const { kind, question, calls } = written;
  const isExecuted = kind === "call" || kind === "multi-hop";
  const outcomes: RowOutcome[] = [];
  if (isExecuted) for (const one of calls) outcomes.push(await executed(one, client));
  return {
    ...written,
    id: contentHash(JSON.stringify([question, calls])),
    evidence: calls.map(({ arguments: args }) =>
      Object.fromEntries(Object.keys(args).map((name) => [name, { rule: "words" }])),
    ),
    outcomes,
    origin: { written: contentHash(question), by: "test" },
    checks: { schema: true, evidence: true, executed: isExecuted, judged: [] },
    groups: { calls: calls.map(callHash), entities: [], pairs: [], template: "test" },
  };
}

async function executed({ name, arguments: args }: Call, client: Client): Promise<RowOutcome> {
  const outcome = await client.call(name, args);
  const { service, sha256, url, transport, when, release } = outcome.provenance;
  const { text } = observe(outcome, { budget: 800, definition: getFunction(name) });
  return {
    status: outcome.status,
    sha256,
    service,
    url,
    transport,
    when,
    ...(release === undefined ? {} : { release }),
    observation: text,
  };
}
