import { describe, expect, test } from "vitest";
import type { Caller, CallerAnswer } from "../caller/caller.ts";
import { type Answer, createClient, type Transport } from "../client/index.ts";
import { ask } from "./ask.ts";
import type { SourcedAnswer } from "./sourced-answer.ts";

const encoder = new TextEncoder();

/** A client that always gets this answer. */
function clientWith(body: unknown, headers: Answer["headers"] = {}, name: Transport["name"] = "snapshot") {
  const answer: Answer = {
    status: 200,
    headers: { "content-type": "application/json", ...headers },
    body: encoder.encode(typeof body === "string" ? body : JSON.stringify(body)),
  };
  const transport: Transport = {
    name,
    send: async ({ url }) => ({ answer, url, when: "2026-01-02T00:00:00Z", release: "116" }),
    close: async () => {},
  };
  return createClient({ transport });
}

const callerOf = (decision: CallerAnswer["decision"]): Caller => ({
  name: "fixed",
  call: async () => ({ decision, confidence: 0.9, alternatives: [] }),
});

interface Asked {
  readonly name: string;
  readonly args: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly headers?: Answer["headers"];
  readonly transport?: Transport["name"];
}

const askFor = ({ name, args, body, headers, transport }: Asked): Promise<SourcedAnswer> =>
  ask("Where is it?", {
    caller: callerOf({ kind: "call", call: { name, arguments: args }, evidence: {} }),
    client: clientWith(body, headers, transport),
  });

const gene = {
  id: "ENSG00000012048",
  display_name: "BRCA1",
  biotype: "protein_coding",
  object_type: "Gene",
  species: "homo_sapiens",
};
const bySymbol = { name: "lookup_by_symbol", args: { species: "human", symbol: "BRCA1" } };
const diseases = { name: "search_human_diseases", args: { query: "nonesuch" } };

describe("a question that a call answers", () => {
  test("is told with its call, its source and a link, as plain JSON", async () => {
    const answered = await askFor({ ...bySymbol, body: gene });
    expect(JSON.parse(JSON.stringify(answered))).toEqual({
      question: "Where is it?",
      decision: { kind: "call", call: { name: "lookup_by_symbol", arguments: bySymbol.args }, evidence: {} },
      confidence: 0.9,
      alternatives: [],
      sentences: ["BRCA1 (ENSG00000012048) is a protein-coding gene of Homo sapiens."],
      outcome: expect.objectContaining({ status: "data", notices: [] }),
      observation: expect.objectContaining({ text: expect.stringContaining("BRCA1"), budget: 4000 }),
      source: {
        service: "Ensembl",
        link: "https://www.ensembl.org/id/ENSG00000012048",
        page: "https://www.ensembl.org/id/ENSG00000012048",
        provenance: expect.objectContaining({
          release: "116",
          transport: "snapshot",
          when: "2026-01-02T00:00:00Z",
          url: "https://rest.ensembl.org/lookup/symbol/human/BRCA1",
        }),
      },
    });
  });

  test("keeps what the service or the snapshot says beside the answer", async () => {
    const { outcome } = await askFor({
      ...diseases,
      body: { results: [{ id: "DI-00042", name: "A" }] },
      headers: {
        "x-total-results": "1",
        "x-biotool-snapshot-lacks": "definition",
        "x-biotool-snapshot-scope": "snapshot",
      },
    });
    expect(outcome?.notices).toEqual([
      "The snapshot lacks some or all of: definition.",
      "Results and totals are those of the snapshot; the service may have more.",
    ]);
  });

  test("says first what a partial answer lacks", async () => {
    const { sentences, outcome } = await askFor({
      name: "esummary",
      args: { db: "gene", id: "672,999999999" },
      body: {
        header: { type: "esummary", version: "0.3" },
        result: {
          uids: ["672", "999999999"],
          "672": {
            uid: "672",
            name: "BRCA1",
            description: "BRCA1 DNA repair associated",
            organism: { scientificname: "Homo sapiens" },
          },
          "999999999": { uid: "999999999", error: "cannot get document summary" },
        },
      },
    });
    expect(outcome?.status).toBe("partial");
    expect(sentences[0]).toMatch(/^Incomplete: .*999999999.*\.$/);
    expect(sentences.join(" ")).toContain("Gene 672 is BRCA1 (BRCA1 DNA repair associated) of Homo sapiens.");
  });

  test("says that the service has nothing, for what was asked", async () => {
    const { sentences } = await askFor({
      ...diseases,
      body: { results: [] },
      headers: { "x-total-results": "0" },
    });
    expect(sentences).toEqual(["The snapshot holds no disease for “nonesuch”."]);
    const scoped = { "x-total-results": "0", "x-biotool-snapshot-scope": "snapshot" };
    expect((await askFor({ ...diseases, body: { results: [] }, headers: scoped })).sentences).toEqual([
      "The snapshot holds no disease for “nonesuch”.",
    ]);
    const link = await askFor({
      name: "elink",
      args: { dbfrom: "gene", db: "pubmed", id: "7157" },
      body: { linksets: [] },
    });
    expect(link.sentences[0]).toContain("for dbfrom gene, db pubmed, id 7157");
    const none = await askFor({
      name: "get_xrefs_by_symbol",
      args: { species: "human", symbol: "NONESUCH" },
      body: [],
    });
    expect(none.sentences).toEqual(["The snapshot holds no object for species human, symbol NONESUCH."]);
  });

  test("tells a number of results as the snapshot's where that is what was counted", async () => {
    const found = {
      name: "search_human_diseases",
      args: { query: "anemia" },
      body: { results: ["A", "B"].map((name) => ({ id: "DI-00042", name })) },
      headers: { "x-total-results": "2" },
    };
    const counts = async (transport: Transport["name"], scope = {}) =>
      (await askFor({ ...found, headers: { ...found.headers, ...scope }, transport })).sentences[0];
    expect(await counts("live")).toBe("UniProt has 2 diseases for “anemia”:");
    expect(await counts("snapshot")).toBe("The snapshot holds 2 diseases for “anemia”:");
    expect(await counts("live", { "x-biotool-snapshot-scope": "snapshot" })).toMatch(
      /^The snapshot holds 2 /,
    );
    const records = await askFor({
      name: "esearch",
      args: { db: "pubmed", term: "breast cancer" },
      body: { esearchresult: { count: "49", retmax: "1", retstart: "0", idlist: ["1"] } },
      headers: { "x-biotool-snapshot-scope": "snapshot" },
    });
    expect(records.sentences[0]).toMatch(/^In the snapshot, the NCBI database pubmed has 49 records /);
  });

  test("does not tell as without a hit what the snapshot cannot look for", async () => {
    const headers = { "x-biotool-snapshot": "absent" };
    const search = { name: "blast_retrieve", args: { RID: "ABC123XY016" }, body: "", headers };
    expect((await askFor(search)).sentences).toEqual([
      "The snapshot holds nothing of this kind (blast_retrieve); only the live service can answer.",
    ]);
    const tree = { name: "get_genetree_by_id", args: { id: "ENSGT00390000003602" }, headers };
    expect(
      (await askFor({ ...tree, body: { error: "the snapshot holds nothing of this kind" } })).sentences,
    ).toEqual([
      "The snapshot holds nothing of this kind (get_genetree_by_id); only the live service can answer.",
    ]);
  });

  test("says in plain words that the snapshot or the cassette lacks it", async () => {
    const headers = { "x-biotool-snapshot": "absent" };
    const empty = { esearchresult: { count: "0", idlist: [] } };
    const search = { name: "esearch", args: { db: "gene", term: "X" }, headers };
    expect((await askFor({ ...search, body: empty })).sentences).toEqual([
      "The snapshot holds no record for db gene, term X.",
    ]);
    expect((await askFor({ ...search, body: { error: "PMID (1) not found" } })).sentences).toEqual([
      "Not in the snapshot: PMID (1) not found.",
    ]);
    expect(
      (await askFor({ ...search, body: { error: "no recording" }, transport: "replay" })).sentences,
    ).toEqual(["Not in the cassette: no recording."]);
  });
});

describe("a question whose answer lacks the detail asked for", () => {
  const lookup: CallerAnswer["decision"] = {
    kind: "call",
    call: { name: "lookup_by_symbol", arguments: bySymbol.args },
    evidence: {},
  };
  /** A client that answers by the path of the request. */
  const clientOf = (bodies: Readonly<Record<string, unknown>>) => {
    const transport: Transport = {
      name: "live",
      send: async ({ url }) => {
        const [, body = []] = Object.entries(bodies).find(([path]) => url.includes(path)) ?? [];
        const headers = { "content-type": "application/json" };
        return {
          answer: { status: 200, headers, body: encoder.encode(JSON.stringify(body)) },
          url,
          when: "2026-01-02",
        };
      },
      close: async () => {},
    };
    return createClient({ transport });
  };
  const mim = { dbname: "MIM_GENE", db_display_name: "MIM gene", primary_id: "113705", synonyms: [] };
  const question = "What is the OMIM number of BRCA1?";

  test("gets it from the function that holds it, with the first call as the alternative", async () => {
    const client = clientOf({ "/lookup/": gene, "/xrefs/id/ENSG00000012048": [mim] });
    const answered = await ask(question, { caller: callerOf(lookup), client });
    expect(answered.sentences[0]).toBe("The OMIM number of ENSG00000012048 is 113705.");
    expect(answered.decision).toEqual({
      kind: "call",
      call: { name: "get_xrefs_by_id", arguments: { id: "ENSG00000012048" } },
      evidence: { id: { rule: "named by the answer to lookup_by_symbol" } },
    });
    expect(answered.alternatives[0]?.call).toEqual(lookup.call);
    expect(answered.source?.provenance.url).toContain("/xrefs/id/ENSG00000012048");
    expect(answered.confidence).toBe(0.9);
  });

  test("says so where that function does not hold it either, and is less sure", async () => {
    const client = clientOf({ "/lookup/": gene });
    const answered = await ask(question, { caller: callerOf(lookup), client });
    expect(answered.sentences[0]).toMatch(/^Ensembl's answer holds no OMIM number for BRCA1; it holds: /);
    expect(answered.sentences[1]).toContain("BRCA1 (ENSG00000012048) is a protein-coding gene");
    expect(answered.decision).toEqual(lookup);
    expect(answered.confidence).toBeLessThan(0.5);
  });
});

describe("a question that no call answers", () => {
  test("is told what is missing, with an example", async () => {
    const caller = callerOf({
      kind: "missing",
      functionName: "lookup_by_symbol",
      parameters: ["species", "symbol"],
      call: { name: "lookup_by_symbol", arguments: {} },
    });
    const { sentences, outcome, source } = await ask("Where is it?", { caller, client: clientWith({}) });
    expect(sentences[0]).toMatch(
      /^lookup_by_symbol seems to fit this question, but it needs a species \(species, for example \w+\) and a gene symbol \(symbol, for example \w+\), which the question does not name\.$/,
    );
    expect([outcome, source]).toEqual([undefined, undefined]);
  });

  test("is told what can be asked", async () => {
    const caller = callerOf({ kind: "abstain", reason: "No function of the catalogue fits this question." });
    const { sentences } = await ask("What is the weather?", { caller, client: clientWith({}) });
    expect(sentences[0]).toMatch(
      /^No function of the catalogue fits this question\. biotool answers questions about genes/,
    );
    expect(sentences[0]).toContain("`biotool functions <words>`");
  });
});

test("what a question asks as well is said to be left out", async () => {
  const caller: Caller = {
    name: "fixed",
    call: async () => ({
      decision: { kind: "call", call: { name: bySymbol.name, arguments: bySymbol.args }, evidence: {} },
      confidence: 0.9,
      alternatives: [],
      unanswered: ["TP53"],
    }),
  };
  const { sentences } = await ask("Where are BRCA1 and TP53?", { caller, client: clientWith(gene) });
  expect(sentences[0]).toBe("This answers a part of the question only; ask about TP53 separately.");
  expect(sentences[1]).toContain("BRCA1");
});
