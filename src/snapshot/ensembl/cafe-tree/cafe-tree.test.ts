import { expect, test } from "vitest";
import { asker, describeSnapshot } from "../../../../test/ask-snapshot.ts";
import { assertionsOf, loose } from "../../../../test/ensembl-assertions.ts";
import { describeShared } from "../../../../test/shared.ts";
import { served } from "../formats/index.ts";
import { cafeTreeRoutes } from "./index.ts";

const ask = asker("ensembl", cafeTreeRoutes.map(served));
const get = (path: string, accept = "application/json") =>
  ask(`https://rest.ensembl.org/cafe/genetree${path.replaceAll(";", "&")}`, { headers: { accept } });

describeSnapshot("gain and loss of a gene family", () => {
  test("is found by the family's id and by its human gene, transcript or symbol", () => {
    const tree = get("/id/RF01299").json;
    expect(tree).toMatchObject({ type: "cafe tree", tree: { name: "Euteleostomi", n_members: 1 } });
    expect(get("/member/id/human/ENSG00000238942").json).toEqual(tree);
    expect(get("/member/id/human/ENST00000459163.1").json).toEqual(tree);
    expect(get("/member/symbol/human/SNORD2").json).toEqual(tree);
    expect(get("/member/symbol/mouse/Snord2").json).toEqual(tree);
  });

  test.each([
    ["/id/ENSGT00390000003602", true],
    ["/id/RF01299?compara=plants", true],
    ["/member/symbol/human/BRCA2", true],
    ["/member/id/human/ENSG00000139618", true],
    ["/id/wibble", false],
    ["/member/id/human/wibble", false],
    ["/member/id/mouse/ENSG00000238942", false],
    ["/member/id/wibble/ENSG00000238942", false],
  ])("is not told for %s", (path, absent) => {
    expect(get(path)).toMatchObject({ status: 400, absent });
  });

  describeShared("beside the assertions of the server's tests", () => {
    // The test database has SNORD2 under a gene of another chromosome, so that its tests find it; here it is under its own.
    const asked = (url: string) =>
      url
        .replace("/cafe/genetree", "")
        .replace("ENSG00000176515", "ENSG00000238942")
        .replace("AL033381.1", "SNORD2");

    test.each(assertionsOf("/cafe/"))("$url", ({ url, ctype, expected }) => {
      const told = get(asked(url), ctype ?? "application/json");
      expect(ctype ? told.text : loose(told.json)).toEqual(ctype ? expected : loose(expected));
    });
  });
});
