import { expect, it } from "vitest";
import { ask, askEutils, count, esearch } from "../../../test/ask-ncbi.ts";
import { describeSnapshot } from "../../../test/ask-snapshot.ts";

describeSnapshot("esearch", () => {
  it("finds the human gene of a symbol first", () => {
    expect(esearch("gene", { term: "BRCA1" }).idlist[0]).toBe("672");
    expect(esearch("gene", { term: "BRCA1 human" }).idlist[0]).toBe("672");
    expect(esearch("gene", { term: "BRCA1[Gene Name] AND Homo sapiens[Organism]" })).toMatchObject({
      count: "1",
      idlist: ["672"],
      querytranslation: 'BRCA1[Gene Name] AND "Homo sapiens"[Organism]',
    });
  });

  it.each([
    ["gene", "TP53[sym] AND human[orgn]", "7157"],
    ["gene", "672[uid]", "672"],
    ["gene", "brca1[gene] AND 9606[tid] AND alive[prop]", "672"],
    ["protein", "BRCA1[gene] AND human[orgn] AND srcdb_swiss-prot[prop]", "P38398"],
    ["gene", "HGNC:1100", "672"],
    ["snp", "rs113488022", "113488022"],
    ["snp", "7[CHR] AND 140753336[POSITION]", "113488022"],
    ["snp", "HBB[Gene Name] AND missense[Function Class]", "334"],
    ["pubmed", '"10.1016/0005-2795(76)90109-4"[doi]', "9997"],
    ["pubmed", "Strekas TC[au] AND 1976[dp]", "9997"],
    ["taxonomy", "Homo sapiens", "9606"],
    ["taxonomy", "human[Common Name]", "9606"],
    ["protein", "BRCA1[Gene Name] AND human[Organism]", "NP_009225.1"],
  ])("in %s answers %s", (db, term, uid) => {
    expect(esearch(db, { term }).idlist[0]).toBe(uid);
  });

  it("combines AND, OR and NOT as sets", () => {
    const [primates, species] = [count("taxonomy", "Primates[Subtree]"), count("taxonomy", "species[Rank]")];
    const both = count("taxonomy", "Primates[Subtree] AND species[Rank]");
    expect(count("taxonomy", "Primates[Subtree] OR species[Rank]")).toBe(primates + species - both);
    expect(count("taxonomy", "Primates[Subtree] NOT species[Rank]")).toBe(primates - both);
  });

  it("takes ranges with both ends", () => {
    expect(count("pubmed", "2010:2012[dp]")).toBe(
      count("pubmed", "2010[dp]") + count("pubmed", "2011[dp]") + count("pubmed", "2012[dp]"),
    );
    expect(
      esearch("pubmed", { term: "cancer", more: "&mindate=2010&maxdate=2012&datetype=pdat" }).count,
    ).toBe(String(count("pubmed", "cancer AND 2010:2012[dp]")));
  });

  it("gives every uid once over its pages", () => {
    const { count: total } = esearch("pubmed", { term: "protein[ti]" });
    const seen: string[] = [];
    for (let start = 0; start < Number(total); start += 7) {
      seen.push(...esearch("pubmed", { term: "protein[ti]", more: `&retstart=${start}&retmax=7` }).idlist);
    }
    expect([seen.length, new Set(seen).size]).toEqual([Number(total), Number(total)]);
  });

  it("says that counts are of the snapshot, and marks an empty answer as absent", () => {
    const answer = ask("esearch.fcgi?db=gene&retmode=json&term=nosuchgene");
    expect(answer.headers["x-biotool-snapshot-scope"]).toBe("snapshot");
    expect(answer.absent).toBe(true);
    expect(answer.json).toMatchObject({
      esearchresult: {
        count: "0",
        querytranslation: "(nosuchgene[All Fields])",
        errorlist: { phrasesnotfound: ["nosuchgene"] },
        warninglist: { outputmessages: ["No items found."] },
      },
    });
  });

  it("names a field that no database has, and is absent for one whose facts are not held", () => {
    expect(ask("esearch.fcgi?db=gene&retmode=json&term=BRCA1[nonsense]").json).toMatchObject({
      esearchresult: { errorlist: { fieldsnotfound: ["nonsense"] } },
    });
    expect(ask("esearch.fcgi?db=pubmed&term=Humans[MeSH Terms]").absent).toBe(true);
    expect(ask("esearch.fcgi?db=nuccore&term=BRCA1").absent).toBe(true);
  });

  it.each([
    ["db=nothing&term=x", "Invalid db name specified: nothing"],
    ["db=gene&term=", "Empty term and query_key - nothing todo"],
    [
      "db=gene&term=BRCA1+AND+(x",
      "Unable to parse query: BRCA1 AND (x (column 11: this parenthesis is not closed)",
    ],
  ])("refuses %s in NCBI's words", (call, message) => {
    expect(ask(`esearch.fcgi?retmode=json&${call}`).json).toMatchObject({
      esearchresult: { ERROR: message },
    });
    expect(ask(`esearch.fcgi?${call}`).text).toContain(
      `<eSearchResult><ERROR>${message}</ERROR></eSearchResult>`,
    );
  });

  it("counts alone when only the count is asked for", () => {
    expect(ask("esearch.fcgi?db=gene&term=BRCA1&rettype=count").text).toMatch(
      /<eSearchResult><Count>\d+<\/Count><\/eSearchResult>/,
    );
  });

  it("keeps a list for later calls", () => {
    const { querykey, webenv } = esearch("gene", { term: "BRCA1[sym]", more: "&usehistory=y" });
    const list = `WebEnv=${webenv}&query_key=${querykey}`;
    expect(ask(`efetch.fcgi?db=gene&rettype=uilist&retmode=text&${list}`).text).toContain("672");
    expect(ask(`esearch.fcgi?db=gene&retmode=json&term=human[orgn]&${list}`).json).toMatchObject({
      esearchresult: { idlist: ["672"] },
    });
    expect(ask("esummary.fcgi?db=gene&retmode=json&WebEnv=gone&query_key=1").json).toMatchObject({
      esummaryresult: ["Unable to obtain query #1"],
    });
  });

  it("takes a form as well as a query", () => {
    const url = "https://eutils.ncbi.nlm.nih.gov/entrez/eutils/esearch.fcgi";
    const { json } = askEutils(url, { method: "POST", body: "db=gene&retmode=json&term=BRCA1%5Bsym%5D" });
    expect(json).toMatchObject({ esearchresult: { idlist: expect.arrayContaining(["672"]) } });
  });

  it.each([
    [
      "gene",
      "BRCA1 human",
      'BRCA1[All Fields] AND ("Homo sapiens"[Organism] OR human[All Fields])',
      [{ from: "human", to: '"Homo sapiens"[Organism] OR human[All Fields]' }],
    ],
    [
      "gene",
      "BRCA1[gene] AND human[orgn]",
      'BRCA1[Gene Name] AND "Homo sapiens"[Organism]',
      [{ from: "human[Organism]", to: '"Homo sapiens"[Organism]' }],
    ],
    ["gene", "breast cancer", "breast cancer[All Fields]", []],
    ["pubmed", "breast cancer", "breast[All Fields] AND cancer[All Fields]", []],
  ])("in %s reads %s as Entrez maps it", (db, term, querytranslation, translationset) => {
    expect(esearch(db, { term })).toMatchObject({ querytranslation, translationset });
  });

  it("prints the stack of a query with the steps in their order", () => {
    const { translationstack } = esearch("gene", { term: "BRCA1 human" });
    expect(translationstack.map((entry) => (entry as { explode?: string }).explode ?? entry)).toEqual([
      "N",
      "Y",
      "N",
      "OR",
      "GROUP",
      "AND",
      "GROUP",
    ]);
  });

  it("leaves out the words that Entrez does not index, and says which quoted phrase is not there", () => {
    expect(esearch("pubmed", { term: "the cancer of" })).toMatchObject({
      querytranslation: "cancer[All Fields]",
      warninglist: { phrasesignored: ["the", "of"], quotedphrasesnotfound: [], outputmessages: [] },
    });
    expect(esearch("gene", { term: '"no such phrase"' })).toMatchObject({
      warninglist: { quotedphrasesnotfound: ['"no such phrase"'] },
    });
  });

  it("combines earlier lists by their numbers, and adds to their environment", () => {
    const { webenv, querykey } = esearch("gene", { term: "BRCA1[sym]", more: "&usehistory=y" });
    const inside = `&usehistory=y&WebEnv=${webenv}`;
    const human = esearch("gene", { term: "human[orgn]", more: inside });
    expect([querykey, human.querykey, human.webenv]).toEqual(["1", "2", webenv]);
    const both = esearch("gene", { term: "#1 AND #2", more: inside });
    expect([both.querykey, both.idlist, both.querytranslation]).toEqual(["3", ["672"], "(#1) AND (#2)"]);
    expect(count("gene", "BRCA1[sym] AND human[orgn]")).toBe(Number(both.count));
    const whole = `efetch.fcgi?db=gene&rettype=uilist&retmode=text&retmax=10000&retstart=60000&WebEnv=${webenv}&query_key=2`;
    expect(ask(whole).text.trim().split("\n")).toHaveLength(Number(human.count) - 60_000);
    expect(esearch("gene", { term: "#9", more: inside }).ERROR).toBe("Unable to obtain query #9");
  });

  it("takes a list alone", () => {
    const { webenv, querykey } = esearch("gene", { term: "BRCA1[sym]", more: "&usehistory=y" });
    const again = ask(`esearch.fcgi?db=gene&retmode=json&WebEnv=${webenv}&query_key=${querykey}`);
    expect(again.json).toMatchObject({ esearchresult: { idlist: expect.arrayContaining(["672"]) } });
  });

  it("sorts as asked, says so where there is no such order, and ignores a stray quote", () => {
    const sorted = (sort: string) =>
      esearch("pubmed", { term: "protein[ti]", more: `&sort=${sort}&retmax=100` });
    expect(sorted("pub_date").idlist).not.toEqual(sorted("Author").idlist);
    expect(sorted("nonsense")).toMatchObject({
      warninglist: { outputmessages: ["Unknown sort schema 'nonsense' ignored"] },
    });
    expect(esearch("gene", { term: '"BRCA1[sym]' })).toMatchObject({
      count: expect.stringMatching(/^[1-9]/),
      warninglist: { outputmessages: ["Unmatched double quote ignored."] },
    });
  });

  it("limits the whole term to the field given beside it", () => {
    expect(esearch("gene", { term: "BRCA1 OR BRCA2", more: "&field=sym" }).querytranslation).toBe(
      "BRCA1[Gene Name] OR BRCA2[Gene Name]",
    );
  });

  it("says that it compares dates by year alone, and holds no days", () => {
    const coarse = ask("esearch.fcgi?db=pubmed&term=cancer&mindate=2010/03/01&maxdate=2012/06");
    expect(coarse.headers["x-biotool-snapshot-lacks"]).toBe("months and days of dates");
    const days = ask("esearch.fcgi?db=pubmed&term=cancer&reldate=60");
    expect([days.absent, days.text]).toEqual([true, expect.stringContaining("the days of Publication Date")]);
  });

  it.each([
    ["db=clinvar&term=BRCA1", "db=clinvar"],
    ["db=pubmed&term=Humans[MeSH Terms]", "MeSH Terms in db=pubmed"],
  ])("names what it does not hold: %s", (call, what) => {
    expect(ask(`esearch.fcgi?${call}`).json).toEqual({ error: `the snapshot does not hold ${what}` });
  });

  it.each([
    "Lander ES[au]",
    "Lander E.S.[au]",
    "lander es[1au]",
    "Lander ES",
    '"Lander ES"',
    "human genome Lander ES",
  ])("finds an author as PubMed and as UniProt spell the name: %s", (term) => {
    expect(esearch("pubmed", { term }).idlist).toContain("11237011");
  });

  it("finds an author who is not the first where all are held", () => {
    const author = esearch("pubmed", { term: "Linton LM[au]" });
    expect(author.idlist).toContain("11237011");
    expect(esearch("pubmed", { term: "Linton LM[1au]" }).idlist).not.toContain("11237011");
  });

  it("finds an author whom PubMed spelled", () => {
    expect(esearch("pubmed", { term: "Strekas T.C." }).idlist).toContain("9997");
    expect(esearch("pubmed", { term: "Strekas TC" }).querytranslation).toBe("Strekas TC[Author]");
  });

  it("gives the taxon whose common name is spelled so first", () => {
    expect(esearch("taxonomy", { term: "fruit fly" }).idlist[0]).toBe("7227");
  });

  it("ends the window of PubMed where the service does", () => {
    expect(esearch("pubmed", { term: "cancer", more: "&retstart=9999" }).ERROR).toMatch(/larger than 9998/);
  });
});
