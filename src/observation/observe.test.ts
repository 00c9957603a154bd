import { describe, expect, test } from "vitest";
import { fc } from "../../test/property.ts";
import { getFunction } from "../catalog/index.ts";
import type { Outcome } from "../client/outcome.ts";
import { type RawAnswer, readAnswer } from "../client/read-answer.ts";
import { observe } from "./index.ts";

/** Outcome of a made-up answer of 200. */
function outcomeOf(name: string, body: unknown, answer: Partial<RawAnswer> = {}): Outcome {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  return {
    ...readAnswer(name, { status: 200, body: text, ...answer }),
    call: { name, arguments: {} },
    provenance: {
      service: getFunction(name).service,
      url: "https://rest.uniprot.org/",
      transport: "replay",
      when: "2026-01-01T00:00:00Z",
      sha256: "",
      elapsedMs: 1,
    },
  };
}

const protein = (number: number) => ({
  primaryAccession: `P${10_000 + number}`,
  uniProtkbId: `X${number}_HUMAN`,
  sequence: { length: number },
});
const proteins = (number: number) => ({
  results: Array.from({ length: number }, (_, index) => protein(index)),
});

describe("an observation of a list", () => {
  test("counts with the service's total, not with the page", () => {
    const observation = observe(
      outcomeOf("search_uniprotkb", proteins(25), { headers: { "x-total-results": "7432" } }),
    );
    expect(observation).toMatchObject({ total: 7432, shown: 25 });
    expect(observation.text).toMatch(/^25 of 7,432 proteins shown:\n1\. primaryAccession: P10000; /);
    expect(observation.text).toMatch(
      /Not shown: 7,407 proteins that this page does not hold \(ask with .*size/,
    );
  });

  test("keeps the order, shows whole results, and counts those the budget left out", () => {
    const {
      text,
      shown = 0,
      omitted,
    } = observe(outcomeOf("search_uniprotkb", proteins(500)), { budget: 1000 });
    expect(shown).toBeGreaterThan(5);
    expect([...text.matchAll(/^\d+\. primaryAccession: (P\d+)/gm)].map(([, id]) => id)).toEqual(
      Array.from({ length: shown }, (_, index) => protein(index).primaryAccession),
    );
    expect(omitted.join()).toContain(`${500 - shown} more of this answer`);
  });

  test("puts ids side by side", () => {
    const body = {
      esearchresult: { count: "541", idlist: ["20495", "6557"], querytranslation: "SLC12A1[All Fields]" },
    };
    const { text, total } = observe(outcomeOf("esearch", body));
    expect(total).toBe(541);
    expect(text).toMatch(
      /2 of 541 records shown:\nquery as NCBI read it: SLC12A1\[All Fields\]\n20495, 6557\n/,
    );
    expect(text).toMatch(/539 records that this page does not hold \(ask with retmax or retstart\)/);
  });
});

describe("an observation of one record", () => {
  const gene = {
    id: "ENSG1",
    display_name: "BRCA1",
    seq_region_name: "17",
    start: 43044295,
    end: 43125483,
    version: 26,
  };

  test("has one line for each field, hinted ones first, numbers as the service wrote them", () => {
    const lines = observe(outcomeOf("lookup_by_id", gene)).text.split("\n");
    expect(lines.slice(0, 2)).toEqual(["id: ENSG1", "display_name: BRCA1"]);
    expect(lines).toContain("start: 43044295");
    expect(lines.at(-1)).toBe("version: 26");
  });

  test("shares the room among long parts and says what it cut", () => {
    const transcripts = Array.from({ length: 200 }, (_, index) => ({
      id: `ENST${index}`,
      biotype: "protein_coding",
    }));
    const { text, omitted } = observe(
      outcomeOf("lookup_by_id", { ...gene, Transcript: transcripts, more: transcripts }),
      { budget: 2000 },
    );
    expect(text).toMatch(/Transcript \(\d+ of 200\):/);
    expect(text).toMatch(/more \(\d+ of 200\):/);
    expect(omitted.join()).toMatch(/\d+ of 200 Transcript/);
  });

  test("shortens a long sequence and says its length", () => {
    const { text } = observe(
      outcomeOf("get_sequence_by_id", { id: "ENSG1", molecule: "dna", seq: "ACGT".repeat(5000) }),
    );
    expect(text).toMatch(/seq: (ACGT){50,75}[ACGT]*… \(20,000 nt\)/);
  });
});

describe("an observation of text", () => {
  test.each([
    [
      "FASTA",
      "text/x-fasta",
      ">P1 first\nMEEP\nQSD\n>P2 second\nMK\n",
      /2 sequences:\n1\. header: P1 first; length: 7; sequence: MEEPQSD\n2\./,
    ],
    [
      "GFF3",
      "text/x-gff3",
      "##gff-version 3\n7\tensembl\tgene\t1\t9\t.\t+\t.\tID=gene:X;Name=BRAF\n7\te\texon\t1\t4\t.\t+\t.\tID=e1\n",
      /2 features:\ntypes: 1 gene, 1 exon\n1\. type: gene; location: 7:1-9; strand: \+; ID: gene:X; Name: BRAF/,
    ],
    [
      "BED",
      "text/x-bed",
      "chr6\t1080163\t1105181\tENSG1\t1000\t+\n",
      /name: ENSG1\nlocation: chr6:1080163-1105181/,
    ],
    [
      "a table",
      "text/plain;format=tsv",
      "Entry\tGene Names\nP04637\tTP53 P53\nP38398\tBRCA1\n",
      /2 rows:\n1\. Entry: P04637; Gene Names: TP53 P53\n/,
    ],
    ["a bare sequence", "text/plain", `${"ACGT".repeat(40)}\n`, /^sequence of 160: ACGT/],
    [
      "prose",
      "text/plain",
      "1. Journal\n\n\nTitle of it\n",
      /^1\. Journal\n\nTitle of it$|^1\. Journal\nTitle of it$/,
    ],
  ])("reads %s", (_, type, body, expected) => {
    expect(observe(outcomeOf("overlap_by_region", body, { headers: { "content-type": type } })).text).toMatch(
      expected,
    );
  });
});

describe("an observation of anything but a result", () => {
  test.each([
    ["empty", 200, "[]", {}, /^Nothing found: the service answered, and has no .+ for this\.$/],
    [
      "refused",
      400,
      '{"error":"ID \'X\' not found"}',
      {},
      /^The service refused the request: ID 'X' not found \(HTTP 400\)\.$/,
    ],
    [
      "unavailable",
      429,
      "limit",
      { "retry-after": "0.5" },
      /^The service could not answer: limit \(HTTP 429\)\. The service asks to wait 0\.5 s\.$/,
    ],
    [
      "absent",
      400,
      '{"error":"not found"}',
      { "x-biotool-snapshot": "absent" },
      /^Not in the snapshot or cassette: not found\.$/,
    ],
    ["malformed", 200, '{"id":', {}, /^The answer could not be read: the answer is not valid JSON/],
  ])("says that it is %s, in the service's words", (_, status, body, headers, expected) => {
    const { text, omitted } = observe(outcomeOf("overlap_by_region", body, { status, headers }));
    expect(text).toMatch(expected);
    expect(omitted).toEqual([]);
  });

  test("starts a partial one with what is missing", () => {
    const body = {
      result: {
        uids: ["1", "2"],
        "1": { uid: "1", title: "Found" },
        "2": { uid: "2", error: "cannot get document summary" },
      },
    };
    expect(observe(outcomeOf("esummary", body)).text).toMatch(
      /^Incomplete: missing: 2: cannot get document summary\.\n[\s\S]*title: Found/,
    );
  });
});

describe("an observation of a BLAST report for people", () => {
  const page = (report: string) =>
    `<html><body><!--\nQBlastInfoBegin\n\tStatus=READY\nQBlastInfoEnd\n--><p>\n<PRE>\n${report}</PRE>\n</body></html>`;

  test("tells the hits of a web page", () => {
    const report = [
      "<b>BLASTP 2.12.0+</b>",
      "Database: Swiss-Prot",
      "Length=52",
      "                                       Score     E",
      "Sequences producing significant alignments: (Bits)  Value",
      "",
      '<a title="Show" href="#x">P69905</a> Hemoglobin subunit &lt;alpha&gt; [Homo sapiens]  <a href="#P69905">112</a>  8e-34',
      "",
      "ALIGNMENTS",
      "",
    ].join("\n");
    const { text, total } = observe(outcomeOf("blast_retrieve", page(report)));
    expect(total).toBe(1);
    expect(text).toContain(
      "accession: P69905\ntitle: Hemoglobin subunit <alpha> [Homo sapiens]\nE value: 8e-34\n",
    );
  });

  test("shows the text of a page that has no table of hits", () => {
    const { text } = observe(outcomeOf("blast_retrieve", page("# 2 hits found\nQuery_1\tP69905\t100.0\n")));
    expect(text).toContain("# 2 hits found\nQuery_1");
    expect(text).not.toContain("<");
  });
});

describe("every observation", () => {
  const names = [
    "lookup_by_id",
    "search_uniprotkb",
    "get_uniprotkb_entry",
    "esummary",
    "elink",
    "efetch",
    "blast_retrieve",
    "get_genetree_by_id",
    "overlap_by_region",
  ];
  const value = fc.anything({
    key: fc.oneof(
      fc.string(),
      fc.constantFrom(
        "results",
        "uids",
        "result",
        "id",
        "__proto__",
        "a.b",
        "#text",
        "@x",
        "tree",
        "children",
        "Item",
      ),
    ),
    maxDepth: 5,
    withNullPrototype: true,
  });
  const content = fc.oneof(
    value.map((json) => ({ format: "json" as const, value: json, text: "" })),
    fc
      .tuple(
        fc.constantFrom("fasta", "gff3", "bed", "tsv", "text" as const),
        fc.string({ unit: "binary", maxLength: 3000 }),
      )
      .map(([format, text]) => ({ format: format as "text", value: undefined, text })),
  );
  const given = fc.record({
    name: fc.constantFrom(...names),
    content,
    budget: fc.integer({ min: -5, max: 3000 }),
    status: fc.constantFrom("data", "partial", "empty"),
    message: fc.string(),
    total: fc.option(fc.nat(), { nil: undefined }),
  });

  test("keeps within its budget, never fails, and is the same each time", () => {
    fc.assert(
      fc.property(given, ({ name, content: made, budget, status, message, total }) => {
        const base = outcomeOf(name, "{}");
        const outcome: Outcome = {
          ...base,
          status: status as "data",
          content: made,
          message,
          ...(total === undefined ? {} : { total }),
        };
        const observation = observe(outcome, { budget });
        expect(observation.text.length).toBeLessThanOrEqual(Math.max(0, budget));
        expect(observe(structuredClone(outcome), { budget })).toEqual(observation);
        if (budget > 500) expect(observation.text).not.toBe("");
      }),
      { numRuns: 1500 },
    );
  });

  test("of a million characters takes far under 50 ms", () => {
    const bodies: [string, string][] = [
      ["search_uniprotkb", JSON.stringify(proteins(12_000))],
      [
        "get_uniprotkb_entry",
        JSON.stringify({
          primaryAccession: "P1",
          features: proteins(6000).results,
          comments: proteins(6000).results,
        }),
      ],
      ["efetch", `>x\n${"ACGT".repeat(250_000)}\n`],
      ["efetch", `<GBSet>${"<GBSeq><GBSeq_locus>A</GBSeq_locus></GBSeq>".repeat(23_000)}</GBSet>`],
      ["get_sequence_by_id", JSON.stringify({ seq: "A".repeat(1_000_000) })],
      ["efetch", "word and word\n".repeat(71_000)],
    ];
    for (const [name, body] of bodies) {
      const outcome = outcomeOf(name, body);
      // The best of five: other work on the machine is not ours to measure.
      const times = Array.from({ length: 5 }, () => {
        const start = performance.now();
        observe(outcome);
        return performance.now() - start;
      });
      expect(Math.min(...times), name).toBeLessThan(500);
    }
  });
});
