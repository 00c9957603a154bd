import { fc } from "../../../test/property.ts";
import { XMLParser } from "fast-xml-parser";
import { expect, it } from "vitest";
import { asker, describeSnapshot, formDifferences } from "../../../test/ask-snapshot.ts";
import { describeShared, hasShared, sharedText } from "../../../test/shared.ts";
import { ncbiRoutes } from "./index.ts";

const askUrl = asker("eutils", ncbiRoutes);
const ask = (call: string) => askUrl(`https://eutils.ncbi.nlm.nih.gov/entrez/eutils/${call}`);
const xml = new XMLParser({
  ignoreAttributes: false,
  isArray: (name) => ["Id", "Item", "DocSum", "Link", "Taxon", "ERROR"].includes(name),
});

interface Search {
  readonly count: string;
  readonly idlist: readonly string[];
  readonly querytranslation: string;
  readonly ERROR?: string;
}

const esearch = (db: string, { term, more = "" }: { term: string; more?: string }): Search =>
  (
    ask(`esearch.fcgi?db=${db}&retmode=json&term=${encodeURIComponent(term)}${more}`).json as {
      esearchresult: Search;
    }
  ).esearchresult;
const count = (db: string, term: string): number => Number(esearch(db, { term }).count);

describeSnapshot("esearch", () => {
  it("finds the human gene of a symbol first", () => {
    expect(esearch("gene", { term: "BRCA1" }).idlist[0]).toBe("672");
    expect(esearch("gene", { term: "BRCA1[Gene Name] AND Homo sapiens[Organism]" })).toMatchObject({
      count: "1",
      idlist: ["672"],
      querytranslation: "BRCA1[Gene Name] AND Homo sapiens[Organism]",
    });
  });

  it.each([
    ["gene", "TP53[sym] AND human[orgn]", "7157"],
    ["gene", "672[uid]", "672"],
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
    const { querykey, webenv } = esearch("gene", {
      term: "BRCA1[sym]",
      more: "&usehistory=y",
    }) as unknown as Record<string, string>;
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
    const { json } = askUrl(url, { method: "POST", body: "db=gene&retmode=json&term=BRCA1%5Bsym%5D" });
    expect(json).toMatchObject({ esearchresult: { idlist: expect.arrayContaining(["672"]) } });
  });
});

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

  it("escapes what XML does not allow", () => {
    const parsed = xml.parse(ask("esummary.fcgi?db=pubmed&id=9997").text);
    expect(parsed.eSummaryResult.DocSum[0].Id).toEqual([9997]);
  });
});

describeSnapshot("efetch", () => {
  it("gives a taxon with its lineage", () => {
    const { TaxaSet } = xml.parse(ask("efetch.fcgi?db=taxonomy&id=4751").text);
    expect(TaxaSet.Taxon[0]).toMatchObject({
      TaxId: 4751,
      ScientificName: "Fungi",
      Lineage: "cellular organisms; Eukaryota; Opisthokonta",
    });
  });

  it("gives articles as XML, MEDLINE and citation, with what is held", () => {
    const { PubmedArticleSet } = xml.parse(ask("efetch.fcgi?db=pubmed&id=9997&retmode=xml").text);
    expect(PubmedArticleSet.PubmedArticle.MedlineCitation.Article.Journal.ISOAbbreviation).toBe(
      "Biochim Biophys Acta",
    );
    expect(ask("efetch.fcgi?db=pubmed&id=9997&rettype=medline&retmode=text").text).toMatch(
      /^\nPMID- 9997\nVI {2}- 446\n/,
    );
    expect(ask("efetch.fcgi?db=pubmed&id=9997&rettype=abstract&retmode=text").text).toContain("PMID: 9997");
  });

  it("gives a stretch of a protein", () => {
    expect(ask("efetch.fcgi?db=protein&id=P69905&rettype=fasta&seq_start=2&seq_stop=5").text).toBe(
      ">sp|P69905|HBA_HUMAN:2-5 RecName: Full=Hemoglobin subunit alpha\nVLSP\n\n",
    );
  });

  it("is absent for ids and formats that are not held, and refuses a call without ids", () => {
    expect(ask("efetch.fcgi?db=pubmed&id=1").absent).toBe(true);
    expect(ask("efetch.fcgi?db=gene&id=672&retmode=asn.1").absent).toBe(true);
    expect(ask("efetch.fcgi?db=pubmed")).toMatchObject({ status: 400, absent: false });
  });
});

describeSnapshot("elink, einfo, epost and ecitmatch", () => {
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
});

describeSnapshot("any E-utilities request", () => {
  const words = [
    "BRCA1",
    "[sym]",
    "[",
    "]",
    "(",
    ")",
    "AND",
    "OR",
    "NOT",
    "*",
    '"',
    ":",
    "1:5[cpos]",
    "human[orgn]",
    "%",
    "'",
  ];
  const term = fc.array(fc.oneof(fc.constantFrom(...words), fc.string({ unit: "binary", maxLength: 6 })), {
    maxLength: 10,
  });

  it("is answered, refused or absent, whatever is typed", () => {
    fc.assert(
      fc.property(
        term,
        fc.constantFrom("gene", "pubmed", "taxonomy", "protein", "snp"),
        fc.boolean(),
        (parts, db, apart) => {
          const text = encodeURIComponent(parts.join(apart ? " " : ""));
          const calls = [
            `esearch.fcgi?db=${db}&term=${text}`,
            `esummary.fcgi?db=${db}&id=${text}`,
            `efetch.fcgi?db=${db}&id=${text}`,
          ];
          for (const call of calls) expect([200, 400, 404]).toContain(ask(call).status);
        },
      ),
      { numRuns: 100 },
    );
  });

  it("takes hundreds of uids, and has a bound", () => {
    const uids = Array.from({ length: 1001 }, (_, at) => `${at + 1}[uid]`);
    expect(count("pubmed", uids.slice(0, 400).join(" OR "))).toBeGreaterThanOrEqual(0);
    expect(esearch("pubmed", { term: uids.join(" OR ") }).ERROR).toMatch(/^Search Backend failed/);
  });
});

type Summaries = { result: Record<string, Record<string, unknown>> & { uids: string[] } };

const recorded = (
  hasShared
    ? [
        "gg_gene_94ff42bd",
        "gg_gene_9a06c57a",
        "gg_gene_cbe9a826",
        "esummary_gene_6392",
        "gg_snp_28ca309f",
        "gg_snp_4e4a600b",
        "gg_snp_6d960c55",
        "gg_snp_a42db9d2",
        "gg_snp_c9951ac9",
      ]
    : []
).flatMap((file) => {
  const { result } = JSON.parse(sharedText(`responses/ncbi/esummary__${file}.json`)) as Summaries;
  return result.uids.map((uid) => [file.includes("_snp_") ? "snp" : "gene", uid, result[uid] ?? {}] as const);
});

describeShared("NCBI's recorded summaries", () => {
  describeSnapshot("compared with ours", () => {
    const ours = (db: string, uid: string) =>
      (ask(`esummary.fcgi?db=${db}&retmode=json&id=${uid}`).json as Summaries).result[uid] ?? {};

    const held = (db: string, uid: string) => !("error" in ours(db, uid));

    it("holds most of them", () => {
      expect(recorded.filter(([db, uid]) => held(db, uid)).length).toBeGreaterThan(recorded.length / 2);
    });

    it.each(recorded)("%s %s has the same form where it is held", (db, uid, theirs) => {
      if (held(db, uid)) expect(formDifferences(ours(db, uid), theirs)).toEqual([]);
    });

    it.each(recorded)("%s %s has the same values where it is held", (db, uid, theirs) => {
      const document = ours(db, uid);
      if (!held(db, uid)) return;
      for (const key of [
        "name",
        "chromosome",
        "maplocation",
        "mim",
        "chrstart",
        "organism",
        "spdi",
        "chr",
        "chrpos",
        "chrpos_prev_assm",
        "genes",
        "fxn_class",
        "snp_class",
        "acc",
      ]) {
        if (key in document) expect([key, document[key]]).toEqual([key, theirs[key]]);
      }
    });
  });
});
