import { describe, expect, it } from "vitest";
import { fc } from "../../test/property.ts";
import { describeShared, sharedText } from "../../test/shared.ts";
import { isUniprotField } from "./uniprot-fields.ts";
import { formatUniprotQuery } from "./uniprot-query/format.ts";
import { parseUniprotQuery, type UniprotNode, uniprotQuery } from "./uniprot-query.ts";

describe("a UniProt query", () => {
  it("is a tree of terms", () => {
    expect(parseUniprotQuery('gene:BRCA* AND (length:[1 TO *] OR "DNA repair") -reviewed:true')).toEqual({
      type: "and",
      of: [
        { type: "term", field: "gene", value: "BRCA*", phrase: false, wildcard: true },
        {
          type: "or",
          of: [
            { type: "range", field: "length", from: "1", to: "*", inclusive: true },
            { type: "term", value: "DNA repair", phrase: true, wildcard: false },
          ],
        },
        {
          type: "not",
          of: { type: "term", field: "reviewed", value: "true", phrase: false, wildcard: false },
        },
      ],
    });
  });

  it.each([
    ["a AND b OR c", "(a AND b) OR c"],
    ["a OR b c", "(a OR b) AND c"],
    ["a NOT b", "a AND NOT b"],
    ["a && b || !c", "(a AND b) OR NOT c"],
    ["NOT NOT a", "a"],
    ["gene:(BRCA1 OR BRCA2) reviewed:true", "(gene:BRCA1 OR gene:BRCA2) AND reviewed:true"],
    ["Gene: BRCA1", "gene:BRCA1"],
    ["(cc_disease:*)", "cc_disease:*"],
    ["length:{1 TO 100}", "length:{1 TO 100}"],
    ["length:{1 TO 100]", "length:[1 TO 100] AND NOT length:[1 TO 1]"],
    ["date_created:[2020-01-01 TO *]", "date_created:[2020-01-01 TO *]"],
    ["HGNC:1100", "HGNC:1100"],
    ["GO:0005515", "go:0005515"],
    ["xref:pdb-1tup", "xref:pdb-1tup"],
    ["ec:3.4.-.-", "ec:3.4.-.-"],
    ["gene:HLA-A", "gene:HLA-A"],
    ["*:*", "*:*"],
  ])("%s is read as %s", (written, normal) => {
    expect(uniprotQuery.normalise(written)).toBe(normal);
    expect(uniprotQuery.equals(written, normal)).toBe(true);
  });

  it.each([
    "a AND",
    "AND a",
    "(a",
    "a)",
    "()",
    "length:[1 100]",
    "[1 TO 5]",
    'gene:"x',
    "gene:",
    "a OR OR b",
    "gene:)",
  ])("%s does not parse", (written) => {
    const read = parseUniprotQuery(written);
    // A field without a value is words with a colon.
    expect(read === undefined || (read.type === "term" && read.value === written)).toBe(true);
  });

  it("means the same in other capitals and order, with AND left out and one word in quotes", () => {
    expect(uniprotQuery.equals("gene:BRCA1 AND reviewed:true", 'reviewed:TRUE GENE:"brca1"')).toBe(true);
    expect(uniprotQuery.equals("organelle:plastid", "encoded_in:plastid")).toBe(true);
    expect(uniprotQuery.equals("a OR (b OR c)", "c OR b OR a")).toBe(true);
  });

  it.each([
    ["a -b", "b -a"],
    ["a AND b OR c", "a AND (b OR c)"],
    ["gene:BRCA1", "gene_exact:BRCA1"],
    ["gene:BRCA1", "BRCA1"],
    ["gene:BRCA*", "gene:BRCA"],
    ['gene:"BRCA*"', "gene:BRCA*"],
    ["length:[1 TO 5]", "length:{1 TO 5}"],
    ["length:[1 TO 5]", "mass:[1 TO 5]"],
    ["accession:P05067", "uniprotkb:P05067"],
    ["reviewed:true", "reviewed:false"],
  ])("%s is not %s", (left, right) => {
    expect(uniprotQuery.equals(left, right)).toBe(false);
  });

  it("is found where fields are UniProt's", () => {
    const sentence =
      "Search with gene:BRCA1 AND organism_id:9606. Or (length:[1 TO 100] NOT fragment:true), GO:0005515, time:10, http://x.y keyword:KW-0001?";
    expect(uniprotQuery.recognise(sentence).map(({ text }) => text)).toEqual([
      "gene:BRCA1 AND organism_id:9606",
      "(length:[1 TO 100] NOT fragment:true)",
      "keyword:KW-0001",
    ]);
  });
});

const term = fc
  .record({
    field: fc.constantFrom("gene", "organism_id", "cc_disease", undefined),
    value: fc.constantFrom("BRCA1", "HLA-A", "9606", "DNA repair", "kin*", "a:b", "AND", "-x", 'x"y', "*"),
    phrase: fc.boolean(),
  })
  .map(({ field, value, phrase }): UniprotNode => {
    const quoted = phrase || /[ "]|^AND$/.test(value);
    return {
      type: "term",
      ...(field ? { field } : {}),
      value,
      phrase: quoted,
      wildcard: !quoted && value.includes("*"),
    };
  });
const range = fc
  .record({
    from: fc.constantFrom("1", "*", "2020-01-01"),
    to: fc.constantFrom("9", "*"),
    inclusive: fc.boolean(),
  })
  .map((ends): UniprotNode => ({ type: "range", field: "length", ...ends }));
const { node } = fc.letrec<{ node: UniprotNode; leaf: UniprotNode; positive: UniprotNode }>((tie) => ({
  leaf: fc.oneof(term, range),
  positive: fc.oneof(
    { maxDepth: 4 },
    tie("leaf"),
    fc
      .tuple(
        fc.constantFrom("and" as const, "or" as const),
        fc.array(tie("node"), { minLength: 2, maxLength: 4 }),
      )
      .map(
        ([type, parts]): UniprotNode => ({
          type,
          of: parts.flatMap((part) => (part.type === type ? part.of : [part])),
        }),
      ),
  ),
  node: fc.oneof(
    { maxDepth: 4 },
    tie("positive"),
    tie("positive").map((of): UniprotNode => ({ type: "not", of })),
  ),
}));

/** The same query with the operands of AND and OR the other way round. */
function reversed(tree: UniprotNode): UniprotNode {
  if (tree.type === "and" || tree.type === "or") return { ...tree, of: tree.of.map(reversed).reverse() };
  return tree.type === "not" ? { ...tree, of: reversed(tree.of) } : tree;
}

describe("generated UniProt queries", () => {
  it("read back from their canonical spelling", () => {
    fc.assert(
      fc.property(node, (tree) => {
        expect(parseUniprotQuery(formatUniprotQuery(tree))).toEqual(tree);
      }),
    );
  });

  it("stay equal when operands of AND and OR change places", () => {
    fc.assert(
      fc.property(node, (tree) => {
        expect(uniprotQuery.equals(formatUniprotQuery(tree), formatUniprotQuery(reversed(tree)))).toBe(true);
      }),
    );
  });

  it("differ from their negation", () => {
    fc.assert(
      fc.property(node, (tree) => {
        const written = formatUniprotQuery(tree);
        expect(uniprotQuery.equals(written, `NOT (${written})`)).toBe(false);
      }),
    );
  });
});

describeShared("the recorded requests and the specification of UniProt", () => {
  it("have queries that read", () => {
    const queries = sharedText("responses/INDEX.tsv")
      .split("\n")
      .flatMap((line) => {
        const query = /[?&]query=([^&\s]+)/.exec(line.split("\t")[2] ?? "")?.[1];
        return query === undefined ? [] : decodeURIComponent(query.replaceAll("+", " "));
      });
    expect(queries.length).toBeGreaterThan(8);
    expect(queries.filter((query) => parseUniprotQuery(query) === undefined)).toEqual([]);
  });

  it("have only fields that are known here, with examples that read", () => {
    interface Field {
      readonly name: string;
      readonly kind: string;
      readonly example?: string;
      readonly aliases?: readonly string[];
    }
    const specification = JSON.parse(sharedText("spec/uniprot.json")) as {
      namespaces: Record<string, { query_fields: readonly Field[] }>;
    };
    const fields = Object.values(specification.namespaces).flatMap((namespace) => namespace.query_fields);
    expect(fields.length).toBeGreaterThan(390);
    const names = fields.flatMap(({ name, aliases = [] }) => [name, ...aliases]);
    expect(names.filter((name) => !isUniprotField(name))).toEqual([]);
    for (const { name, kind, example } of fields) {
      if (example === undefined) continue;
      const written = kind === "range" ? `${name}:${example}` : `${name}:"${example}"`;
      // One example is not in the syntax that the service takes: busco:[97-100].
      if (name !== "busco") expect(parseUniprotQuery(written), written).toBeDefined();
    }
  });
});
