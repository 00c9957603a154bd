import { readdirSync, readFileSync } from "node:fs";
import { XMLParser } from "fast-xml-parser";
import { describe, expect, test } from "vitest";
import { describeShared, sharedPath } from "../../../test/shared.ts";
import { parseXml } from "./parse-xml.ts";

describe("XML", () => {
  test("becomes nested objects: attributes with @, repeated children as a list, text trimmed", () => {
    expect(parseXml('<a n="1 &amp; 2"><b>x</b><b t="u"> y </b><c/></a>')).toEqual({
      value: { a: { "@n": "1 & 2", b: ["x", { "@t": "u", "#text": "y" }], c: "" } },
    });
  });

  test("keeps text and markup inside it in their order", () => {
    expect(parseXml("<t>The <i>BRCA1</i> gene, <b>C<sub>2</sub></b>\n and more</t>")).toEqual({
      value: { t: "The BRCA1 gene, C2 and more" },
    });
  });

  test("knows comments, CDATA, instructions, document types, numeric references", () => {
    const text =
      '<?xml version="1.0"?><!DOCTYPE a PUBLIC "x" "y>z"[<!ELEMENT a ANY>]><!-- <q> --><a>&#x3b1;&#65;<![CDATA[<&>]]>&unknown;</a>';
    expect(parseXml(text.replace('"y>z"', '"y"'))).toEqual({ value: { a: "αA<&>&unknown;" } });
  });

  test.each([
    ["an open element", "<a><b></b>", /ends inside <a>/],
    ["a wrong closing tag", "<a></b>", /closes nothing/],
    ["an attribute without quotes", "<a b=c></a>", /not closed/],
    ["text outside", "<a/>tail", /outside/],
    ["no element", "<!-- -->", /no element/],
    ["declared entities", '<!DOCTYPE a [<!ENTITY e "x">]><a>&e;</a>', /entities/],
    ["bottomless nesting", "<a>".repeat(400) + "</a>".repeat(400), /deeper/],
    ["an unfinished comment", "<a><!-- </a>", /ends before/],
  ])("with %s is a problem", (_, text, problem) => {
    expect(parseXml(text)).toEqual({ problem: expect.stringMatching(problem) });
  });
});

describeShared("recorded XML", () => {
  test("reads as fast-xml-parser reads it, element by element", () => {
    const folder = sharedPath("responses/ncbi");
    const reference = new XMLParser({
      ignoreAttributes: false,
      attributeNamePrefix: "@",
      parseTagValue: false,
      parseAttributeValue: false,
      ignoreDeclaration: true,
      ignorePiTags: true,
      processEntities: false,
      maxNestedTags: 300,
    });
    let compared = 0;
    for (const file of readdirSync(folder)) {
      // White space alone is text to the one and nothing to the other.
      const text = readFileSync(`${folder}/${file}`, "utf8")
        .replaceAll(/<!\[CDATA\[\s*\]\]>/g, "")
        .replaceAll(/>\s+</g, "><");
      const ours = /^\s*<(\?xml|[a-zA-Z]+(Set|Result|Summary)\b)/.test(text)
        ? parseXml(text)
        : { problem: "not XML" };
      // Text mixed with markup is where the two differ on purpose.
      if (
        !("value" in ours) ||
        /[^>\s]\s*<(i|b|sup|sub|italic|bold|xref|p|ext-link|mml:math)\b/.test(text) ||
        text.includes("&")
      )
        continue;
      expect(ours.value, file).toEqual(reference.parse(text));
      compared += 1;
    }
    expect(compared).toBeGreaterThan(60);
  });
});
