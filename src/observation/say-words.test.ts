import { describe, expect, test } from "vitest";
import { functions } from "../catalog/index.ts";
import { renderSay } from "./render-say.ts";
import { TRANSFORMS } from "./say-words.ts";

const say = (template: string, value: unknown, total?: number) =>
  renderSay(template, {
    value,
    arguments: { feature: "gene", many: ["gene", "exon"] },
    ...(total === undefined ? {} : { total }),
  });
const link = (template: string, value: unknown) =>
  renderSay(template, { value, arguments: {}, encode: encodeURIComponent });

test("an insertion is told as lying between two bases", () => {
  const insertion = { name: "17", start: 43057063, end: 43057062 };
  expect(say("{name}:{start|to end}", insertion)).toBe("17, between 43,057,062 and 43,057,063");
  expect(link("{name}:{start|to end}", insertion)).toBe("17:43057063-43057062");
});

describe("a word in a sentence", () => {
  test.each([
    ["missense_variant", "missense variant"],
    ["Gene", "gene"],
    ["lncRNA", "lncRNA"],
    ["SNP", "SNP"],
    ["5_prime_UTR_variant", "5 prime UTR variant"],
    ["ortholog_one2many", "one-to-many ortholog"],
    ["Reference proteome", "reference proteome"],
  ])("%s is told as %s", (text, told) => {
    expect(say("{x|words}", { x: text })).toBe(told);
  });

  test.each([
    ["integral_to_membrane", "integral to membrane"],
    ["obsolete cell part", "an obsolete term: cell part"],
    ["obsolete", "obsolete"],
  ])("the term %s is told as %s", (text, told) => {
    expect(say("{x|term}", { x: text })).toBe(told);
  });

  test.each([
    ["5.82811e-23", "5.8e-23"],
    ["0", "0"],
    ["0.00312", "0.0031"],
    ["none", "none"],
  ])("the number %s is rounded to %s", (text, told) => {
    expect(say("{x|rounded}", { x: text })).toBe(told);
  });

  test.each([
    ["protein_coding", "Gene", "a protein-coding gene"],
    ["processed_pseudogene", "Gene", "a processed pseudogene"],
    ["IG_V_gene", "gene", "an IG V gene"],
    ["lncRNA", "gene", "an lncRNA gene"],
    ["miRNA", "gene", "a miRNA gene"],
    ["nonsense_mediated_decay", "Transcript", "a nonsense-mediated-decay transcript"],
    ["antisense", "transcript", "an antisense transcript"],
    ["unitary_pseudogene", "gene", "a unitary pseudogene"],
    ["unprocessed_pseudogene", "gene", "an unprocessed pseudogene"],
  ])("the type %s of a %s is %s", (biotype, object, told) => {
    expect(say("{biotype|of object|a}", { biotype, object })).toBe(told);
  });

  test.each([
    ["homo_sapiens", "Homo sapiens"],
    ["human", "Homo sapiens"],
    ["9606", "Homo sapiens"],
    ["canis_lupus_familiaris", "Canis lupus familiaris"],
    ["mus_musculus_aj", "Mus musculus aj"],
    ["9443", "taxon 9443"],
    ["EnsemblPlants", "EnsemblPlants"],
  ])("the species %s is told as %s", (text, told) => {
    expect(say("{x|latin}", { x: text })).toBe(told);
  });

  test("tells positions with separators, one base once, and strands in words", () => {
    const gene = { c: "17", s: 43044295, e: 43170245, strand: -1, none: 0 };
    expect(say("{c|chromosome}, {s|to e}, {strand|strand}", gene)).toBe(
      "chromosome 17, 43,044,295–43,170,245, reverse strand",
    );
    expect(say("{s|to s}[, {none|strand}]", gene)).toBe("43,044,295");
    expect(say("{x|chromosome}", { x: "KI270728.1" })).toBe("KI270728.1");
    expect(say("{x|place}", { x: "17:43044295-43125483:-1" })).toBe(
      "17:43,044,295–43,125,483, reverse strand",
    );
    expect(say("{x|place}", { x: "1000..2300" })).toBe("1,000–2,300");
    expect(say("{x|place}", { x: "somewhere" })).toBe("somewhere");
  });

  test("is bare in links", () => {
    expect(link("https://x.org/{s|web}?r={r|place}", { s: "human", r: "17:1,000-2,000:1" })).toBe(
      "https://x.org/Homo_sapiens?r=17%3A1000-2000",
    );
    expect(link("{s|to e}", { s: 1000, e: 2000 })).toBe("1000-2000");
  });

  test("can be asked to be one", () => {
    for (const several of ["672,675", ["672", "675"]]) {
      expect(link("[a/{x|one}||b?{x}]", { x: several })).toBe("b?672%2C675");
    }
    expect(link("[a/{x|one}||b?{x}]", { x: ["672"] })).toBe("a/672");
  });

  test("is its digits alone", () => {
    expect(say("rs{x|digits}", { x: "rs699" })).toBe("rs699");
    expect(say("{x|digits}", { x: "none" })).toBeUndefined();
  });
  test("loses its source, quotation marks and full stop when plain", () => {
    expect(say("{x|plain}.", { x: "B-Raf proto-oncogene [Source:HGNC Symbol;Acc:HGNC:1097]" })).toBe(
      "B-Raf proto-oncogene.",
    );
    expect(say("{x|plain}.", { x: '"A cell [death] process." [GOC:dph]' })).toBe("A cell [death] process.");
    expect(say("{x|plain}.", { x: "An article." })).toBe("An article.");
  });

  test("can be a condition", () => {
    const template = "It is[{current|is 0} no longer||{current|is 1} still] in use[ as {name|unless id}].";
    expect(say(template, { current: "0", id: "a", name: "b" })).toBe("It is no longer in use as b.");
    expect(say(template, { current: 1, id: "a", name: "a" })).toBe("It is still in use.");
    expect(say("[{x|given}known||unknown]", { x: "y" })).toBe("known");
    expect(say("[{x.y|given}known||unknown]", { x: [{ y: "a" }, { y: "b" }] })).toBe("known");
    expect(say("[{x|given}known||unknown]", {})).toBe("unknown");
  });
});

describe("a sentence", () => {
  test("counts results with their noun", () => {
    expect(say("{#gene}", 0, 1)).toBe("1 gene");
    expect(say("{#gene} and {#entry/entries}", 0, 1200)).toBe("1,200 genes and 1,200 entries");
    expect(say("{#=feature}", 0, 2)).toBe("2 genes");
    expect(say("[{#=many}||{#feature}]", 0, 2)).toBe("2 features");
    expect(say("{#gene}", 0)).toBeUndefined();
  });
  test("takes the first complete alternative", () => {
    const template = "[{name} ({id})||{id}||nothing] here";
    expect(say(template, { id: "E1", name: "A" })).toBe("A (E1) here");
    expect(say(template, { id: "E1" })).toBe("E1 here");
    expect(say(template, {})).toBe("nothing here");
  });
  test("is not made of punctuation alone", () => {
    expect(say("[{a}||{b}][, {c}].", {})).toBeUndefined();
  });
  test("keeps elements with commas apart by semicolons, and counts what a long list leaves out", () => {
    expect(say("{x}", { x: ["a, b", "c"] })).toBe("a, b; c");
    const long = Array.from({ length: 20 }, (_, index) => `n${index}`);
    expect(say("{x}", { x: long })).toMatch(/n11, and 8 others$/);
    expect(say("{x|all}", { x: long })).toMatch(/n18 and n19$/);
  });
});

test("every change that a function's file asks for is known", () => {
  const asked = functions.flatMap(({ page = "", observe: { say: one = "", opening = "" } }) =>
    [...`${page}${one}${opening}`.matchAll(/\{[^{}|]*\|([^{}]*)\}/g)].flatMap(([, names = ""]) =>
      names.split("|").map((name) => name.split(" ")[0] ?? ""),
    ),
  );
  expect(
    new Set(
      asked.filter((name) => !["all", "one", "number", "counted"].includes(name) && !(name in TRANSFORMS)),
    ),
  ).toEqual(new Set());
  expect(Object.keys(TRANSFORMS).filter((name) => !asked.includes(name))).toEqual([]);
});
