import { expect, it } from "vitest";
import { ask, count, xml } from "../../../test/ask-ncbi.ts";
import { describeSnapshot } from "../../../test/ask-snapshot.ts";

describeSnapshot("einfo, epost, ecitmatch and egquery", () => {
  it("counts the records held", () => {
    const { json } = ask("einfo.fcgi?db=taxonomy&retmode=json");
    const [info] = (json as { einforesult: { dbinfo: { count: string; fieldlist: { name: string }[] }[] } })
      .einforesult.dbinfo;
    expect(Number(info?.count)).toBe(count("taxonomy", "all[Filter]"));
    expect(info?.fieldlist.map(({ name }) => name)).toContain("NXLV");
  });

  it("keeps posted ids, and refuses those that cannot be any", () => {
    const { QueryKey, WebEnv } = xml.parse(ask("epost.fcgi?db=gene&id=672,675").text).ePostResult;
    const { json } = ask(`esummary.fcgi?db=gene&retmode=json&WebEnv=${WebEnv}&query_key=${QueryKey}`);
    expect(json).toMatchObject({ result: { uids: ["672", "675"] } });
    expect(ask("epost.fcgi?db=nothing&id=1").text).toContain(
      "<ERROR>Invalid db name specified: nothing</ERROR>",
    );
    expect(ask("epost.fcgi?db=gene").text).toContain("<ERROR>Empty ID list; Nothing to store</ERROR>");
  });

  it("matches citations", () => {
    const bdata = encodeURIComponent(
      "Biochim Biophys Acta|1976|446|179|Strekas TC|a|\rscience|1987|235|182|palmenberg ac|b|",
    );
    expect(ask(`ecitmatch.cgi?db=pubmed&bdata=${bdata}`).text).toBe(
      "Biochim Biophys Acta|1976|446|179|Strekas TC|a|9997\nscience|1987|235|182|palmenberg ac|b|NOT_FOUND\n",
    );
  });

  it("tells how fields can be searched in version 2.0 alone, and leaves empty what it does not hold", () => {
    const fields = (call: string) => xml.parse(ask(call).text).eInfoResult.DbInfo.FieldList.Field;
    expect(fields("einfo.fcgi?db=gene")[0]).not.toHaveProperty("IsTruncatable");
    expect(fields("einfo.fcgi?db=gene&version=2.0")[0]).toMatchObject({
      Name: "ALL",
      TermCount: "",
      IsTruncatable: "Y",
    });
  });

  it("lists posted ids that cannot be any beside those that can", () => {
    const { ePostResult } = xml.parse(ask("epost.fcgi?db=gene&id=672,-5").text);
    expect(ePostResult).toMatchObject({ InvalidIdList: { Id: [-5] }, QueryKey: 1 });
  });

  it("counts a term in every database held", () => {
    const answer = ask("egquery.fcgi?term=BRCA1");
    expect(answer.text).toContain(
      `<DbName>gene</DbName><MenuName>Gene</MenuName><Count>${count("gene", "BRCA1")}</Count><Status>Ok</Status>`,
    );
    expect(answer.headers["x-biotool-snapshot-lacks"]).toContain("db=clinvar");
    expect(ask("espell.fcgi?term=brest").absent).toBe(true);
  });
});
