import { gunzipSync } from "node:zlib";
import { XMLParser } from "fast-xml-parser";
import { expect, it } from "vitest";
import { asker, describeSnapshot, snapshotDatabase } from "../../../test/ask-snapshot.ts";
import { compileRoutes } from "../router.ts";
import { uniprotRoutes } from "./index.ts";

const HOST = "https://rest.uniprot.org";
const ask = (path: string, accept = "") =>
  asker("uniprot", uniprotRoutes)(`${HOST}${path}`, { headers: { accept } });
const LACKS = "x-biotool-snapshot-lacks";

describeSnapshot("UniProt's other formats", () => {
  it("give an entry as a flat file, with the lines for which facts are held", () => {
    const lines = ask("/uniprotkb/A2A368.txt").text.split("\n");
    expect(lines[0]).toBe("ID   MAGBG_HUMAN             Reviewed;         324 AA.");
    expect(lines).toContain("DT   28-JAN-2026, entry version 108.");
    expect(lines).toContain("FT   VARIANT         38");
    expect(lines).toContain("SQ   SEQUENCE   324 AA;  36178 MW;  86F05F0E6FFD22BD CRC64;");
    expect(lines.filter((line) => line.length > 75 && !line.startsWith("DR"))).toEqual([]);
    expect(ask("/uniprotkb/A2A368?format=txt").text).toBe(ask("/uniprotkb/A2A368.txt").text);
    expect(ask("/uniprotkb/P04637.txt").headers[LACKS]).toContain("function and other comments");
  });

  it("give features as GFF", () => {
    const [version, region, ...features] = ask("/uniprotkb/P69905.gff").text.trim().split("\n");
    expect([version, region]).toEqual(["##gff-version 3", "##sequence-region P69905 1 142"]);
    expect(features.length).toBeGreaterThan(10);
    for (const line of features) {
      const [accession, source, type, start, end] = line.split("\t");
      expect([accession, source, type]).toEqual(["P69905", "UniProtKB", "Natural variant"]);
      expect(Number(end)).toBeGreaterThanOrEqual(Number(start));
    }
  });

  it.each([
    ["/keywords/KW-0001.obo", "is_a: KW-0411 ! Iron-sulfur"],
    ["/keywords/search?query=id:KW-0001&format=obo", "xref: GO:0051537"],
    ["/diseases/DI-00699.obo", 'synonym: "MFS" [UniProt]'],
    ["/locations/SL-0039.obo", "id: SL-0039"],
  ])("give terms of %s as OBO", (path, line) => {
    const { text, headers } = ask(path);
    expect(headers["content-type"]).toBe("text/plain;format=obo;charset=UTF-8");
    expect(text).toMatch(/^format-version: 1\.2\n/);
    expect(text.split("\n")).toContain(line);
  });

  it.each([
    ["/uniref/UniRef100_P05067.xml", "UniRef", "UniRef100_P05067"],
    ["/uniparc/UPI0000000001.xml", "uniparc", "UPI0000000001"],
    ["/uniprotkb/A8Y1C3.xml", "uniprot", "A8Y1C3"],
    ["/uniprotkb/P04637.xml", "uniprot", "P04637"],
    ["/uniprotkb/search?query=accession:P04637&format=xml", "uniprot", "P04637"],
  ])("give %s as well-formed XML", (path, root, id) => {
    const { text, headers } = ask(path);
    expect(headers["content-type"]).toBe("application/xml;charset=UTF-8");
    const parsed = new XMLParser({ ignoreAttributes: false }).parse(text, true) as Record<string, unknown>;
    expect(JSON.stringify(parsed[root])).toContain(id);
  });

  it("are absent where they are not written, and refused where the service has none", () => {
    expect(ask("/uniprotkb/P04637.rdf").absent).toBe(true);
    expect(ask("/arba/search?query=insulin&format=tsv").status).toBe(400);
    expect(ask("/uniref/search?query=insulin&format=xml").status).toBe(400);
    expect(ask("/keywords/KW-0001", "text/plain;format=obo").text).toBe(ask("/keywords/KW-0001.obo").text);
  });

  it("give a table as a workbook", () => {
    const route = compileRoutes(uniprotRoutes)("uniprot", "/uniprotkb/search");
    const url = `${HOST}/uniprotkb/search?query=accession:P04637&format=xlsx&fields=accession,length`;
    const { body = new Uint8Array() } =
      route?.route.answer({
        database: snapshotDatabase(),
        path: {},
        query: new URL(url).searchParams,
        request: { method: "GET", url, headers: {}, body: undefined },
      }) ?? {};
    const text = Buffer.from(body).toString("latin1");
    expect(text.slice(0, 4)).toBe("PK\u0003\u0004");
    expect(text).toContain('<t xml:space="preserve">P04637</t></is></c><c><v>393</v></c>');
  });

  it("give an isoform as FASTA where its sequence is held", () => {
    expect(ask("/uniprotkb/P05067-4.fasta").text).toMatch(
      /^>sp\|P05067-4\|A4_HUMAN Isoform APP695 of Amyloid-beta precursor protein OS=Homo sapiens OX=9606 GN=APP\nMLPGLALLLL/,
    );
    expect(ask("/uniprotkb/P04637-2.fasta").absent).toBe(true);
  });

  it("give several taxa at once", () => {
    expect(ask("/taxonomy/taxonIds/9606,10090?format=list").text).toBe("9606\n10090\n");
    expect(ask("/taxonomy/taxonIds/human").status).toBe(400);
  });

  it("tell a refusal in the format that was asked for", () => {
    expect(ask("/uniref/search?query=no:1&format=tsv").text).toBe(
      "Error messages\n'no' is not a valid search field",
    );
  });

  it("send a stream compressed, as a file, when they are told to", () => {
    const route = compileRoutes(uniprotRoutes)("uniprot", "/arba/stream");
    const url = `${HOST}/arba/stream?query=insulin&format=list&compressed=true&download=true`;
    const answer = route?.route.answer({
      database: snapshotDatabase(),
      path: {},
      query: new URL(url).searchParams,
      request: { method: "GET", url, headers: {}, body: undefined },
    });
    expect(gunzipSync(answer?.body ?? "").toString()).toBe("ARBA00020180\nARBA00070927\n");
    expect(answer?.headers["content-disposition"]).toContain("arba.list.gz");
  });
});

describeSnapshot("facets", () => {
  it("count the hits by their values", () => {
    const { json, headers } = ask("/uniprotkb/search?query=insulin&size=0&facets=length,model_organism");
    const { facets } = json as { facets: { name: string; values: { count: number }[] }[] };
    expect(facets.map(({ name }) => name)).toEqual(["length", "model_organism"]);
    const total = (facets[0]?.values ?? []).reduce((sum, { count }) => sum + count, 0);
    expect(total).toBe(Number(headers["x-total-results"]));
  });

  it("are refused by name, and for other formats", () => {
    const messages = (path: string) => (ask(path).json as { messages: string[] }).messages;
    expect(messages("/uniref/search?query=insulin&facets=color")).toEqual([
      "Invalid facet name 'color'. Expected value can be [identity].",
    ]);
    expect(ask("/uniref/search?query=insulin&facets=identity&format=tsv").status).toBe(400);
  });
});

describeSnapshot("what an entry lacks", () => {
  it.each([
    ["/uniprotkb/P04637", /function and other comments.*keywords.*alternative names/],
    ["/uniprotkb/Q9MAG3", /protein name,gene names/],
    ["/uniprotkb/P04637?fields=id,keyword", /^keywords$/],
    ["/uniprotkb/search?query=accession:P04637", /features other than natural variants/],
    ["/uniref/UniRef50_P05067", /^members beyond the first ten$/],
    ["/uniparc/UPI0005D02333", /^all records but UniProtKB's/],
    ["/keywords/KW-0001", /definition/],
  ])("is named for %s", (path, lacks) => {
    expect(ask(path).headers[LACKS]).toMatch(lacks);
  });

  it.each([
    "/uniprotkb/P04637?fields=accession,gene_names,length,ft_variant,xref_geneid",
    "/uniprotkb/A8Y1C3",
    "/uniprotkb/search?query=gene:TP53+AND+organism_id:9606&format=list",
    "/uniref/UniRef100_A0A000",
    "/arba/ARBA00020180",
  ])("is nothing for %s", (path) => {
    expect([ask(path).status, ask(path).headers[LACKS]]).toEqual([200, undefined]);
  });
});

describeSnapshot("an id that is not the present one", () => {
  it.each([
    ["/uniprotkb/A0A1B0GW04", "/uniprotkb/A0A1B0GVB3?from=A0A1B0GW04"],
    ["/uniprotkb/A8Y1C3_CAEBR.fasta", "/uniprotkb/A8Y1C3.fasta?from=A8Y1C3_CAEBR"],
    ["/unirule/PIRNR037062", "/unirule/UR000189784?from=PIRNR037062"],
  ])("%s leads to %s", (path, location) => {
    expect([ask(path).status, ask(path).headers["location"]]).toEqual([303, location]);
  });
});

describeSnapshot("filters of the records of a UniParc sequence", () => {
  const ids = (filter: string) =>
    (ask(`/uniparc/UPI0000000001/databases?${filter}`).json as { results: { id: string }[] }).results.map(
      ({ id }) => id,
    );

  it("select by database, state, taxon and id", () => {
    expect(ids("dbTypes=RefSeq&active=true")).toEqual(["YP_232970", "YP_010509298"]);
    expect(ids("taxonIds=32606")).toEqual(["AAS49790"]);
    expect(ids("id=Q6RZL4")).toEqual(["Q6RZL4"]);
    expect(ids("dbTypes=RefSeq,EMBL&size=500")).toHaveLength(15);
  });

  it.each(["dbTypes=Nowhere", "active=perhaps", "taxonIds=human"])("refuse %s", (filter) => {
    expect(ask(`/uniparc/UPI0000000001/databases?${filter}`).status).toBe(400);
    expect(ask(`/uniparc/UPI0000000001?${filter}`).status).toBe(400);
  });
});
