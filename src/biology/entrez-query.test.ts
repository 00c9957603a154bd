import { describe, expect, it } from "vitest";
import { fc } from "../../test/property.ts";
import { describeShared, sharedText } from "../../test/shared.ts";
import { entrezField, isEntrezTag } from "./entrez-fields.ts";
import { formatEntrezQuery } from "./entrez-query/format.ts";
import { type EntrezNode, entrezQuery, parseEntrezQuery } from "./entrez-query.ts";

describe("an Entrez query", () => {
  it("is a tree of terms with full field names", () => {
    expect(parseEntrezQuery('BRCA1[gene] AND (immun*[tiab] OR "breast cancer") NOT 2015:2020[dp]')).toEqual({
      type: "not",
      include: {
        type: "and",
        of: [
          { type: "term", text: "BRCA1", phrase: false, field: "Gene Name" },
          {
            type: "or",
            of: [
              { type: "term", text: "immun*", phrase: false, field: "Title/Abstract", wildcard: true },
              { type: "term", text: "breast cancer", phrase: true },
            ],
          },
        ],
      },
      exclude: { type: "range", from: "2015", to: "2020", field: "Publication Date" },
    });
  });

  it.each([
    ["a OR b AND c", "(a OR b) AND c"],
    ["a AND b AND c", "a AND b AND c"],
    ["a NOT b OR c", "(a NOT b) OR c"],
    ["a AND NOT b", "a NOT b"],
    ["NOT b", "all[Filter] NOT b"],
    ["breast cancer", "breast cancer"],
    ["Homo sapiens[orgn] BRCA1[sym]", "Homo sapiens[Organism] AND BRCA1[sym]"],
    ['"breast cancer" BRCA1', '"breast cancer" AND BRCA1'],
    ["2015 : 2020[pdat]", "2015:2020[Publication Date]"],
    ['"2015/01/01"[dp] : "3000"[dp]', "2015/01/01:3000[Publication Date]"],
    ["1:5000[SLEN]", "1:5000[Sequence Length]"],
    ["GO:0008150[go]", "GO:0008150[Gene Ontology]"],
    ["SO:0001650", "SO:0001650"],
    ['"two words"[Title:~3]', '"two words"[Title:~3]'],
    ["neoplasms[mh:noexp]", "neoplasms[MeSH Terms:noexp]"],
    ["#1 AND #2", "#1 AND #2"],
    ["cancer and heart", "cancer and heart"],
  ])("%s is read from left to right as %s", (written, normal) => {
    expect(entrezQuery.normalise(written)).toBe(normal);
    expect(entrezQuery.equals(written, normal)).toBe(true);
  });

  it.each(["(a", "a)", "a AND", "AND a", "a AND OR b", "()", '""', "a[]", 'a "b', "[gene]"])(
    "%s does not parse",
    (written) => {
      expect(parseEntrezQuery(written)).toBeUndefined();
    },
  );

  it("means the same with other tags of the field, capitals and order", () => {
    expect(entrezQuery.equals("BRCA1[gene] AND human[orgn]", "Human[Organism] AND brca1[Gene Name]")).toBe(
      true,
    );
    expect(entrezQuery.equals('"Homo sapiens"[orgn]', "Homo sapiens[Organism]")).toBe(true);
    expect(entrezQuery.equals("human[orgn]", "txid9606[Organism]")).toBe(true);
    expect(entrezQuery.equals("human[orgn]", "human[porgn]")).toBe(false);
    expect(entrezQuery.equals("a AND (b AND c)", "c AND b AND a")).toBe(true);
    expect(entrezQuery.equals("a OR a", "a")).toBe(true);
  });

  it.each([
    ["a NOT b", "b NOT a"],
    ["a OR b AND c", "a OR (b AND c)"],
    ["BRCA1[gene]", "BRCA1[ti]"],
    ["BRCA1[gene]", "BRCA1[sym]"],
    ["BRCA1", "BRCA1[All Fields]"],
    ['"breast cancer"', "breast cancer"],
    ['"breast cancer"[tiab]', "breast cancer[tiab]"],
    ["immun*", "immun"],
    ["2015:2020[dp]", "2015:2020[edat]"],
    ["2015:2020[dp]", "2015:2021[dp]"],
  ])("%s is not %s", (left, right) => {
    expect(entrezQuery.equals(left, right)).toBe(false);
  });

  it("is found where a term has a known tag", () => {
    const sentence =
      "Search PubMed for BRCA1[Gene Name] AND Homo sapiens[Organism], or (asthma[tiab] AND review[pt]). See [1], x[0] and the [gene].";
    expect(entrezQuery.recognise(sentence).map(({ text }) => text)).toEqual([
      "BRCA1[Gene Name] AND Homo sapiens[Organism]",
      "(asthma[tiab] AND review[pt])",
    ]);
  });

  it("of ten thousand alternatives stays flat, and too deep a one is declined", () => {
    const ids = Array.from({ length: 10_000 }, (_, id) => `${id}[uid]`);
    expect(parseEntrezQuery(ids.join(" OR "))).toMatchObject({ type: "or", of: { length: 10_000 } });
    expect(parseEntrezQuery(`${"(".repeat(5000)}a${")".repeat(5000)}`)).toBeUndefined();
    expect(
      parseEntrezQuery(`${Array.from({ length: 5000 }, () => "a AND b OR").join(" ")} c`),
    ).toBeUndefined();
  });
});

const term = fc
  .record({
    text: fc.constantFrom("BRCA1", "p53", "breast cancer", "Homo sapiens", "immun*", "9606"),
    phrase: fc.boolean(),
    field: fc.constantFrom("Gene Name", "Organism", "Title/Abstract", "Filter", undefined),
  })
  .map(({ text, phrase, field }): EntrezNode => {
    const wildcard = text.includes("*") ? { wildcard: true } : {};
    return { type: "term", text, phrase, ...(field ? { field } : {}), ...wildcard };
  });
const range = fc
  .tuple(fc.integer({ min: 1900, max: 2030 }), fc.integer({ min: 1900, max: 2030 }))
  .map(
    ([from, to]): EntrezNode => ({ type: "range", from: `${from}`, to: `${to}`, field: "Publication Date" }),
  );
const { node } = fc.letrec<{ node: EntrezNode; leaf: EntrezNode }>((tie) => ({
  leaf: fc.oneof(term, range),
  node: fc.oneof(
    { maxDepth: 4 },
    tie("leaf"),
    fc
      .tuple(tie("node"), tie("node"))
      .map(([include, exclude]): EntrezNode => ({ type: "not", include, exclude })),
    fc
      .tuple(
        fc.constantFrom("and" as const, "or" as const),
        fc.array(tie("node"), { minLength: 2, maxLength: 4 }),
      )
      .map(
        ([type, parts]): EntrezNode => ({
          type,
          of: parts.flatMap((part) => (part.type === type ? part.of : [part])),
        }),
      ),
  ),
}));

/** The same query with the operands of AND and OR the other way round. */
function reversed(tree: EntrezNode): EntrezNode {
  if (tree.type === "and" || tree.type === "or") return { ...tree, of: tree.of.map(reversed).reverse() };
  if (tree.type === "not")
    return { ...tree, include: reversed(tree.include), exclude: reversed(tree.exclude) };
  return tree;
}

describe("generated Entrez queries", () => {
  it("read back from their canonical spelling", () => {
    fc.assert(
      fc.property(node, (tree) => {
        expect(parseEntrezQuery(formatEntrezQuery(tree))).toEqual(tree);
      }),
    );
  });

  it("stay equal when operands of AND and OR change places", () => {
    fc.assert(
      fc.property(node, (tree) => {
        expect(entrezQuery.equals(formatEntrezQuery(tree), formatEntrezQuery(reversed(tree)))).toBe(true);
      }),
    );
  });

  it("differ from their negation", () => {
    fc.assert(
      fc.property(node, (tree) => {
        const written = formatEntrezQuery(tree);
        expect(entrezQuery.equals(written, `x NOT (${written})`)).toBe(false);
      }),
    );
  });
});

describeShared("recorded esearch terms", () => {
  const terms = () =>
    sharedText("responses/INDEX.tsv")
      .split("\n")
      .flatMap((line) => {
        const [, , request = ""] = line.split("\t");
        const quoted = /term=""([^"]*)""/.exec(request)?.[1];
        const encoded = /[?&]term=([^&\s]+)/.exec(request)?.[1];
        return quoted ?? (encoded === undefined ? [] : decodeURIComponent(encoded.replaceAll("+", " ")));
      });

  it("all read", () => {
    expect(terms().length).toBeGreaterThan(75);
    expect(terms().filter((term) => parseEntrezQuery(term) === undefined)).toEqual([]);
    expect(entrezQuery.equals("PNAS[ta] AND 97[vi]", "PNAS[Journal] AND 97[Volume]")).toBe(true);
  });

  it("have the service's translation as a query, too", () => {
    const file = sharedText("responses/ncbi/esearch__bp_esearch2.xml");
    const translation = /<QueryTranslation>([^<]*)/.exec(file)?.[1]?.replaceAll("&quot;", '"') ?? "";
    expect(parseEntrezQuery(translation)).toMatchObject({
      type: "and",
      of: [{ type: "or" }, { type: "range", from: "2025/09/27", field: "Entrez Date" }],
    });
  });

  it("use the fields that einfo lists", () => {
    const file = sharedText("responses/ncbi/einfo__bc_test_einfo_dbinfo_0.xml");
    const fields = [...file.matchAll(/<Name>([A-Z]+)<\/Name>\s*<FullName>([^<]+)<\/FullName>/g)];
    expect(fields.length).toBeGreaterThan(30);
    const unlike = fields.filter(
      ([, tag = "", name = ""]) => isEntrezTag(tag) && entrezField(tag) !== entrezField(name),
    );
    expect(unlike.map(([, tag]) => tag)).toEqual([]);
  });
});
