import { expect, it } from "vitest";
import { ask } from "../../../test/ask-ncbi.ts";
import { describeSnapshot } from "../../../test/ask-snapshot.ts";

describeSnapshot("elink", () => {
  const links = (call: string) =>
    (
      ask(`elink.fcgi?retmode=json&${call}`).json as {
        linksets: { linksetdbs?: { linkname: string; links: string[] }[] }[];
      }
    ).linksets[0]?.linksetdbs?.[0];

  it.each([
    ["dbfrom=gene&db=omim&id=672", "gene_omim", "113705"],
    ["dbfrom=gene&db=protein&id=672", "gene_protein_refseq", "NP_009225.1"],
    ["dbfrom=gene&db=snp&id=3043", "gene_snp", "334"],
    ["dbfrom=snp&db=gene&id=334", "snp_gene", "3043"],
    ["dbfrom=protein&db=gene&id=P38398", "protein_gene", "672"],
  ])("links %s", (call, name, uid) => {
    expect(links(call)?.linkname).toBe(name);
    expect(links(call)?.links).toContain(uid);
  });

  it("makes one set of a list, and several of repeated ids", () => {
    const sets = (call: string) =>
      (ask(`elink.fcgi?retmode=json&${call}`).json as { linksets: unknown[] }).linksets.length;
    expect(sets("dbfrom=gene&db=omim&id=672,675")).toBe(1);
    expect(sets("dbfrom=gene&db=omim&id=672&id=675")).toBe(2);
  });

  it("is absent for links of which no table knows", () => {
    expect(ask("elink.fcgi?dbfrom=gene&db=pubmed&id=672").absent).toBe(true);
  });

  it("keeps linked records as lists, and tells which links there are", () => {
    const kept = ask("elink.fcgi?dbfrom=gene&db=omim&id=672&cmd=neighbor_history").text;
    const [, key, webenv] = /<QueryKey>(\d+)<\/QueryKey>.*<WebEnv>(\w+)<\/WebEnv>/s.exec(kept) ?? [];
    const list = `elink.fcgi?dbfrom=omim&db=gene&WebEnv=${webenv}&query_key=${key}`;
    expect(ask(list).text).toContain("<ERROR>the snapshot does not hold dbfrom=omim</ERROR>");
    expect(ask("elink.fcgi?dbfrom=gene&id=672&cmd=acheck").text).toContain("<LinkName>gene_omim</LinkName>");
  });

  it.each([
    ["dbfrom=gene&db=pubmed&id=672", "links from db=gene to db=pubmed"],
    ["dbfrom=gene&id=672", "links from db=gene to db=pubmed"],
    ["dbfrom=pubmed&db=pubmed&id=9997&cmd=neighbor_score", "similarity scores within db=pubmed"],
    ["dbfrom=pubmed&id=9997&cmd=llinks", "LinkOut pages (cmd=llinks)"],
    ["dbfrom=pubmed&db=snp&id=1", "1 in db=pubmed"],
  ])("names what it does not hold, in elink's own form: %s", (call, what) => {
    const message = `the snapshot does not hold ${what}`;
    const [xml, json] = [ask(`elink.fcgi?${call}`), ask(`elink.fcgi?${call}&retmode=json`)];
    expect([xml.status, json.status, xml.absent, json.absent]).toEqual([200, 200, true, true]);
    expect(xml.headers["content-type"]).toBe("text/xml; charset=UTF-8");
    expect(xml.text).toContain(`</DbFrom><ERROR>${message}</ERROR></LinkSet></eLinkResult>`);
    expect(json.json).toMatchObject({ linksets: [{ ERRORS: [message] }] });
  });

  it.each([
    ["dbfrom=gene&db=omim&id=672&term=cancer", "a limit by term"],
    ["dbfrom=gene&db=omim&id=672&mindate=2010&maxdate=2012", "a limit by dates"],
    ["dbfrom=gene&db=omim&id=672&reldate=30", "a limit by dates"],
    ["dbfrom=gene&db=omim&id=672&holding=cgmh", "a limit by holding"],
  ])("says of a limit that the service does not have there that it has no effect: %s", (call, limit) => {
    const { headers } = ask(`elink.fcgi?${call}`);
    expect(headers["x-biotool-snapshot-lacks"]).toContain(limit);
    expect(links(call)).toEqual(links("dbfrom=gene&db=omim&id=672"));
  });

  it("does not answer as if there were no limit where the service has one", () => {
    const id = links("dbfrom=snp&db=pubmed&id=7903146")?.links[0];
    const call = `elink.fcgi?dbfrom=pubmed&db=snp&id=${id}`;
    expect(ask(call).absent).toBe(false);
    expect(ask(`${call}&mindate=2010`).absent).toBe(false);
    expect(ask(`${call}&mindate=2010&maxdate=2012`)).toMatchObject({ status: 200, absent: true });
    expect(ask(`${call}&reldate=60&cmd=neighbor_history`).absent).toBe(true);
    expect(ask(`${call}&reldate=60&cmd=acheck`).absent).toBe(false);
  });

  it("gives proteins by the ids that esummary and efetch take", () => {
    const call = "dbfrom=gene&db=protein&id=672";
    const uids = links(call)?.links ?? [];
    const { result } = ask(`esummary.fcgi?db=protein&retmode=json&id=${uids.join(",")}`).json as {
      result: { uids: string[] };
    };
    expect(result.uids).toEqual(uids);
    expect(
      ask(`efetch.fcgi?db=protein&rettype=acc&id=${uids.join(",")}`)
        .text.trim()
        .split("\n"),
    ).toEqual(uids);
  });

  it("says that proteins have no numbers, unless accessions are asked for", () => {
    const lacks = (more: string) =>
      ask(`elink.fcgi?dbfrom=gene&db=protein&id=672${more}`).headers["x-biotool-snapshot-lacks"];
    expect([lacks(""), lacks("&idtype=acc")]).toEqual([
      "numeric uids of proteins,proteins of other transcripts",
      "proteins of other transcripts",
    ]);
  });
});
