import { XMLParser } from "fast-xml-parser";
import { describe, expect, it } from "vitest";
import { askBlast } from "../../../../test/ask-ncbi.ts";
import { describeSnapshot } from "../../../../test/ask-snapshot.ts";
import { createClient } from "../../../client/index.ts";
import { readBlastInfo } from "../../../client/readers/blast-info.ts";
import { unzipFirst } from "../../../client/readers/unzip.ts";
import { snapshotTransport } from "../../transport.ts";
import { findBlastTools, INSTALL_LINE } from "./tools.ts";
import { zip } from "./zip.ts";

const HEMOGLOBIN = "MVLSPADKTNVKAAWGKVGAHAGEYGAEALERMFLSFPTTKTYFPHFDLSHG";
/** Codes for the start of the same. */
const CODING =
  "ATGGTGCTGTCTCCTGCCGACAAGACCAACGTCAAGGCCGCCTGGGGTAAGGTCGGCGCGCACGCTGGCGAGTATGGTGCGGAGGCCCTGGAG";

const ask = (parameters: Readonly<Record<string, string>>) =>
  askBlast("https://blast.ncbi.nlm.nih.gov/Blast.cgi", {
    method: "POST",
    body: new URLSearchParams(parameters).toString(),
  });
const put = (parameters: Readonly<Record<string, string>>) =>
  ask({ CMD: "Put", PROGRAM: "blastp", DATABASE: "swissprot", QUERY: HEMOGLOBIN, ...parameters });
const get = (RID: string, parameters: Readonly<Record<string, string>> = {}) =>
  ask({ CMD: "Get", RID, ...parameters });

describeSnapshot("BLAST's URL API, asked for what it cannot do", () => {
  it.each([
    [{ QUERY: "" }, "Message ID#32 Error: Query contains no data: Query contains no sequence data"],
    [{ QUERY: CODING }, "Nucleotide FASTA provided for protein sequence"],
    [{ PROGRAM: "blastx" }, "Protein FASTA provided for nucleotide sequence"],
    [{ PROGRAM: "blastz" }, "Unknown PROGRAM blastz"],
    [{ PROGRAM: "blastn" }, "blastn searches nucleotide databases, and swissprot is a protein database"],
    [{ MATRIX: "PAM30" }, "11 and 1 are not supported for PAM30"],
    [{ EXPECT: "much" }, "EXPECT cannot be much"],
    [{ FORMAT_TYPE: "Poem" }, "Unknown FORMAT_TYPE Poem"],
    [{ QUERY_FROM: "9", QUERY_TO: "5" }, "are no stretch of a query of 52 residues"],
  ])("refuses %j in the box where clients look for it", (parameters, words) => {
    const { text, absent, status } = put(parameters);
    expect([status, absent]).toEqual([200, false]);
    expect(/<p class="error">(.*)<\/p>/.exec(text)?.[1]).toContain(words);
  });

  it.each([
    [{ DATABASE: "nr" }, "does not hold the BLAST database nr; of swissprot it holds a part"],
    [{ PROGRAM: "blastn", DATABASE: "nt", QUERY: CODING }, "does not hold nucleotide sequences"],
    [{ QUERY: "NP_000537.3" }, "does not hold the sequence of NP_000537.3"],
    [{ SERVICE: "psi" }, "no BLAST service psi"],
  ])("is absent for %j", (parameters, words) => {
    expect(put(parameters)).toMatchObject({ absent: true, text: expect.stringContaining(words) });
  });

  it("says how to install BLAST+ where it is missing", () => {
    const path = process.env["PATH"];
    process.env["PATH"] = "/nowhere";
    try {
      expect(put({})).toMatchObject({
        absent: true,
        text: expect.stringContaining("apt-get install ncbi-blast+"),
      });
    } finally {
      process.env["PATH"] = path;
    }
  });

  it("does not know ids that it has not given", () => {
    const unknown = get("ZZZZZZZZ016");
    expect(readBlastInfo(unknown.text)).toEqual({ status: "UNKNOWN" });
    expect(unknown.absent).toBe(true);
    expect(ask({ CMD: "Delete", RID: "ZZZZZZZZ016" }).text).toContain("Status=UNKNOWN");
    expect(get("../../etc").text).toContain("is no request id");
  });
});

const tools = findBlastTools();
const describeBlast = tools
  ? describeSnapshot
  : (title: string, body: () => void) => describe.skip(`${title} (skipped: ${INSTALL_LINE})`, body);

const LIMIT_MS = 120_000;

/** Waits for a search as a client does, without its patience. */
async function ready(rid: string): Promise<string> {
  for (;;) {
    const { status, hits } = readBlastInfo(get(rid, { FORMAT_OBJECT: "SearchInfo" }).text);
    if (status !== "WAITING") return `${status} ${hits}`;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

describeBlast("BLAST's URL API, searching the proteins held", () => {
  it(
    "gives an id, works on it, and has a report in every format",
    async () => {
      const { rid = "", waitSeconds } = readBlastInfo(put({ HITLIST_SIZE: "5" }).text);
      expect(rid).toMatch(/^[A-Z][A-Z0-9]{7}016$/);
      expect(waitSeconds).toBeGreaterThan(0);
      expect(await ready(rid)).toBe("READY true");

      const { BlastOutput } = new XMLParser().parse(get(rid, { FORMAT_TYPE: "XML" }).text);
      const hits = BlastOutput.BlastOutput_iterations.Iteration.Iteration_hits.Hit;
      expect(hits).toHaveLength(5);
      expect(hits[0]).toMatchObject({ Hit_accession: "P69905", Hit_len: 142 });
      expect(hits[0].Hit_def).toContain("[Homo sapiens]");

      const single = get(rid, { FORMAT_TYPE: "JSON2_S" });
      expect(single.headers["x-biotool-snapshot-lacks"]).toMatch(
        /^most of swissprot \(searched were \d+ sequences/,
      );
      const report = (single.json as { BlastOutput2: { report: { search_target: unknown } }[] })
        .BlastOutput2[0]?.report;
      expect(report).toMatchObject({ program: "blastp", search_target: { db: "swissprot" } });

      expect(get(rid, { FORMAT_TYPE: "XML2_S" }).text).toContain("<BlastXML2");
      expect(get(rid, { FORMAT_TYPE: "CSV" }).text).toMatch(/^Query_1,P69905,100\.000,52,0,0,1,52,1,52,/);
      expect(get(rid, { FORMAT_TYPE: "Text", ALIGNMENT_VIEW: "Tabular" }).text).toContain("# 5 hits found");
      expect(get(rid, { FORMAT_TYPE: "Text" }).text).toMatch(
        /^<p><!--\nQBlastInfoBegin\n\tStatus=READY\nQBlastInfoEnd/,
      );
      expect(get(rid).text).toContain("<TITLE>BLAST Search Results</TITLE>");
      // This one is written when it is asked for.
      get(rid, { FORMAT_TYPE: "JSON2" });
      expect(await ready(rid)).toBe("READY true");
      expect(get(rid, { FORMAT_TYPE: "JSON2" }).headers["content-type"]).toBe("application/zip");
      expect(get(rid, { FORMAT_TYPE: "SAM" }).text).toContain("There is no report with FORMAT_TYPE SAM");
    },
    LIMIT_MS,
  );

  it(
    "answers the same search with the same id, and one with fewer alignments when it is written",
    async () => {
      const { rid = "" } = readBlastInfo(put({ HITLIST_SIZE: "5" }).text);
      await ready(rid);
      const short = { FORMAT_TYPE: "Text", DESCRIPTIONS: "2", ALIGNMENTS: "1" };
      expect(readBlastInfo(put({ HITLIST_SIZE: "5", ...short }).text).rid).toBe(rid);
      await ready(rid);
      expect(get(rid, short).text.split("\n>")).toHaveLength(2);
    },
    LIMIT_MS,
  );

  it(
    "translates nucleotides, limits by an Entrez query, takes an accession, and forgets on demand",
    async () => {
      const { rid = "" } = readBlastInfo(
        put({ PROGRAM: "blastx", QUERY: CODING, ENTREZ_QUERY: "mouse[organism]", EXPECT: "1e-5" }).text,
      );
      expect(await ready(rid)).toBe("READY true");
      const titles = [...get(rid, { FORMAT_TYPE: "XML" }).text.matchAll(/<Hit_def>(.*?)<\/Hit_def>/g)];
      expect(titles.length).toBeGreaterThan(0);
      for (const [, title] of titles) expect(title).toContain("[Mus musculus]");

      const { rid: other = "" } = readBlastInfo(put({ QUERY: "P69905", HITLIST_SIZE: "1" }).text);
      expect(await ready(other)).toBe("READY true");
      expect(ask({ CMD: "Delete", RID: other }).status).toBe(200);
      expect(await ready(other)).toBe("UNKNOWN undefined");
    },
    LIMIT_MS,
  );

  it(
    "says that nothing was found",
    async () => {
      const { rid = "" } = readBlastInfo(put({ QUERY: "WWWWWCCCCCWWWWWMMMMMWWWWW", EXPECT: "1e-30" }).text);
      expect(await ready(rid)).toBe("READY false");
    },
    LIMIT_MS,
  );
});

describeBlast("a BLAST search by our own client", () => {
  it(
    "waits for as long as it takes here, and is told why there is none",
    async () => {
      const client = createClient({ transport: snapshotTransport() });
      const search = { query: HEMOGLOBIN, program: "blastp" };
      const found = await client.call("blast", {
        ...search,
        database: "swissprot",
        FORMAT_TYPE: "Text",
        ALIGNMENTS: 1,
      });
      expect(found).toMatchObject({
        status: "data",
        notices: [expect.stringContaining("most of swissprot")],
      });
      const missing = await client.call("blast", { ...search, database: "nr" });
      expect(missing).toMatchObject({
        status: "absent",
        message: expect.stringContaining("the BLAST database nr"),
      });
      await client.close();
    },
    LIMIT_MS,
  );
});

describe("a ZIP archive of reports", () => {
  it("is read by what reads BLAST's", () => {
    const files = [
      { name: "A.json", bytes: Buffer.from('{"BlastJSON":[]}') },
      { name: "A_1.json", bytes: Buffer.from("the longer of the two") },
    ];
    expect(Buffer.from(unzipFirst(zip(files))).toString()).toBe("the longer of the two");
  });
});
