import { expect, it } from "vitest";
import { ask, esearch, xml } from "../../../test/ask-ncbi.ts";
import { describeSnapshot } from "../../../test/ask-snapshot.ts";

describeSnapshot("esummary", () => {
  it("gives one object a uid, in the order asked, and NCBI's error for one that is not held", () => {
    const { json, absent } = ask("esummary.fcgi?db=gene&retmode=json&id=999999999,672");
    expect(json).toMatchObject({
      result: {
        uids: ["999999999", "672"],
        "672": { name: "BRCA1", maplocation: "17q21.31", organism: { taxid: 9606 } },
        "999999999": { uid: "999999999", error: "cannot get document summary" },
      },
    });
    expect(absent).toBe(false);
    expect(ask("esummary.fcgi?db=gene&retmode=json&id=999999999").absent).toBe(true);
  });

  it("names an id that cannot be one", () => {
    expect(ask("esummary.fcgi?db=gene&retmode=json&id=CYP2D6").json).toMatchObject({
      error: "Invalid uid CYP2D6 at position=0",
      result: { uids: [] },
    });
  });

  it("asks for ids when there are none", () => {
    expect(ask("esummary.fcgi?db=gene").text).toContain("<ERROR>Neither query_key nor id specified</ERROR>");
  });

  it("gives all authors of an article where they are held, and the volume only where it has one", () => {
    const { json, headers } = ask("esummary.fcgi?db=pubmed&retmode=json&id=11237011,32272481");
    expect(json).toMatchObject({
      result: {
        "11237011": { sortfirstauthor: "Lander ES", volume: "409" },
        "32272481": { sortfirstauthor: "Jin Z", volume: "", pages: "" },
      },
    });
    const { result } = json as { result: Record<string, { authors?: { name: string }[] }> };
    expect(result["11237011"]?.authors?.[1]?.name).toBe("Linton LM");
    expect(result["32272481"]).not.toHaveProperty("authors");
    expect(headers["x-biotool-snapshot-lacks"]).toBe("abstract,other authors");
    expect(ask("esummary.fcgi?db=pubmed&id=11237011").text).toContain(
      '<Item Name="Author" Type="String">Linton LM</Item>',
    );
  });

  it("says what the summaries of variants lack", () => {
    const lacks = (id: string) =>
      ask(`esummary.fcgi?db=snp&retmode=json&id=${id}`).headers["x-biotool-snapshot-lacks"];
    expect(lacks("334")).toContain("allele frequencies");
    expect(lacks("334")).toContain("place on GRCh37");
    expect(lacks("1217074595")).not.toContain("place on GRCh37");
    expect(ask("efetch.fcgi?db=snp&id=334&retmode=xml").headers["x-biotool-snapshot-lacks"]).toBe(
      lacks("334"),
    );
  });

  it("does not take the list of another database", () => {
    const { webenv, querykey } = esearch("pubmed", { term: "Lander ES[au]", more: "&usehistory=y" });
    const list = `WebEnv=${webenv}&query_key=${querykey}`;
    expect(ask(`esummary.fcgi?db=pubmed&${list}`).text).toContain("<Id>11237011</Id>");
    for (const call of ["esummary.fcgi?db=gene", "efetch.fcgi?db=gene", "elink.fcgi?dbfrom=gene&db=omim"]) {
      expect(ask(`${call}&${list}`).text).toContain(`Unable to obtain query #${querykey}`);
    }
  });

  it("escapes what XML does not allow", () => {
    const parsed = xml.parse(ask("esummary.fcgi?db=pubmed&id=9997").text);
    expect(parsed.eSummaryResult.DocSum[0].Id).toEqual([9997]);
  });

  it("spells version 2.0 as the database's document type does", () => {
    const parsed = xml.parse(ask("esummary.fcgi?db=gene&id=672,999999999&version=2.0").text);
    const [gene, missing] = parsed.eSummaryResult.DocumentSummarySet.DocumentSummary;
    expect(gene).toMatchObject({ Name: "BRCA1", MapLocation: "17q21.31", Organism: { TaxID: 9606 } });
    expect(missing).toEqual({ "@_uid": "999999999", error: "cannot get document summary" });
  });

  it("gives genes in version 2.0 whatever is asked, as the service does", () => {
    expect(ask("esummary.fcgi?db=gene&id=672").text).toContain("<DocumentSummarySet");
    expect(ask("esummary.fcgi?db=taxonomy&id=9606").text).toContain(
      '<Item Name="TaxId" Type="Integer">9606</Item>',
    );
  });

  it("takes the number of a variant, not its rs", () => {
    expect(ask("esummary.fcgi?db=snp&retmode=json&id=rs334").json).toMatchObject({
      error: "Invalid uid rs334 at position=0",
    });
    const parsed = xml.parse(ask("esummary.fcgi?db=snp&id=334&version=2.0").text);
    expect(parsed.eSummaryResult.DocumentSummarySet.DocumentSummary[0].GENES).toEqual({
      GENE_E: { NAME: "HBB", GENE_ID: 3043 },
    });
  });
});
