import { expect, it } from "vitest";
import { asker, describeSnapshot } from "../../../../test/ask-snapshot.ts";
import { unknownPageAnswer } from "../../not-found.ts";
import { ensemblRoutes } from "../index.ts";
import { negotiate } from "./negotiate.ts";
import { serviceHeaders } from "./service-headers.ts";
import { simpleXml } from "./simple-xml.ts";
import { yaml } from "./yaml.ts";

const askUrl = asker("ensembl", ensemblRoutes);
const ask = (path: string, headers: Record<string, string> = { accept: "application/json" }) =>
  askUrl(`https://rest.ensembl.org${path}`, { headers });
const post = (path: string, body: string, headers = {}) =>
  askUrl(`https://rest.ensembl.org${path}`, { method: "POST", body, headers });

const wanted = (headers: Record<string, string>, query = "", method: "GET" | "POST" = "GET") =>
  negotiate(
    {
      request: { method, url: "", headers, body: undefined },
      query: new URLSearchParams(query),
      extension: undefined,
    },
    (format) => ["json", "xml", "jsonp", "html"].includes(format),
  );

it("takes the type of Content-Type, of the parameter, then of Accept by quality", () => {
  expect(wanted({ "Content-Type": "text/xml" }, "content-type=application/json")).toEqual({ format: "xml" });
  expect(wanted({ accept: "text/xml" }, "content-type=application/json")).toEqual({ format: "json" });
  expect(wanted({ accept: "text/xml;q=0.2, application/json;q=0.8" })).toEqual({ format: "json" });
  expect(wanted({ accept: "text/x-bed, text/xml;q=0.5" })).toEqual({ format: "xml" });
});

it("takes the type of a POST's body only where nothing else is asked for", () => {
  expect(wanted({ "content-type": "application/json" }, "", "POST")).toEqual({ format: "json" });
  expect(wanted({ "content-type": "application/json", accept: "text/xml" }, "", "POST")).toEqual({
    format: "xml",
  });
});

it("answers with a page where nothing is asked for, and refuses what it cannot write", () => {
  expect(wanted({})).toEqual({ format: "html" });
  expect(wanted({ accept: "*/*" })).toEqual({ format: "html" });
  expect(wanted({ accept: "text/x-bed, */*;q=0.1" })).toEqual({ format: "html" });
  expect(wanted({ accept: "image/png" })).toEqual({ unsupported: "image/png" });
});

it("writes XML as XML::Simple does", () => {
  expect(simpleXml({ b: 1, a: "x<y", id: "i", none: null })).toBe(
    '<opt>\n  <data id="i" a="x&lt;y" b="1" none="" />\n</opt>\n',
  );
  expect(simpleXml([{ id: 1 }, { id: 2 }])).toBe('<opt>\n  <data id="1" />\n  <data id="2" />\n</opt>\n');
  expect(simpleXml({ seq: { k: "v" }, names: ["a", "b"] })).toBe(
    '<opt>\n  <data>\n    <names>a</names>\n    <names>b</names>\n    <seq k="v" />\n  </data>\n</opt>\n',
  );
});

it("writes an object of objects as a list with names", () => {
  expect(simpleXml({ B: { x: 1 }, A: { x: 2 } })).toBe(
    '<opt>\n  <data name="A" x="2" />\n  <data name="B" x="1" />\n</opt>\n',
  );
});

it("writes names that XML has, whatever a client calls its entries", () => {
  expect(simpleXml({ 'a b"><c': null, "7": 1 })).toBe('<opt>\n  <data _7="1" a_b___c="" />\n</opt>\n');
});

it("writes YAML that keeps text apart from numbers", () => {
  expect(yaml({ name: "yes", id: "12", count: 3, none: null, list: [{ a: 1 }], empty: [] })).toBe(
    '---\ncount: 3\nempty: []\nid: "12"\nlist:\n  -\n    a: 1\nname: "yes"\nnone: ~\n',
  );
});

describeSnapshot("an answer of Ensembl", () => {
  const GENE = "/lookup/id/ENSG00000139618";

  it("is JSON, XML, JSONP or a page, with the content type that says so", () => {
    expect(ask(GENE).headers["content-type"]).toBe("application/json");
    const xml = ask(`${GENE}?content-type=text/xml`, {});
    expect(xml.headers["content-type"]).toBe("text/xml; charset=utf-8");
    expect(xml.text).toMatch(/^<opt>\n {2}<data id="ENSG00000139618" assembly_name="GRCh38"/);
    expect(ask(`${GENE}.xml`, {}).text).toBe(xml.text);
    const jsonp = ask(`${GENE}?callback=my.show`, { accept: "text/javascript" });
    expect(jsonp.text).toBe(`my.show(${ask(GENE).text});`);
    expect(ask(GENE, { accept: "*/*" }).text).toMatch(/^<html>.*<pre>---\nassembly_name: GRCh38\n/s);
    expect(ask("/info/variation/consequence_types.json", { accept: "text/xml" }).status).toBe(200);
  });

  it("carries the rate headers and lets every page read it", () => {
    expect(ask(GENE).headers).toMatchObject({
      "access-control-allow-origin": "*",
      "x-ratelimit-limit": "55000",
      "x-ratelimit-period": "3600",
    });
    expect(ask("/lookup/id/12").headers["x-ratelimit-remaining"]).toBe("54999");
  });

  it("carries them where there is no such page", () => {
    expect(unknownPageAnswer("ensembl", "https://rest.ensembl.org/wibble").headers).toMatchObject(
      serviceHeaders,
    );
  });

  it("tells errors in the format asked for, and as JSON where that is one of records", () => {
    expect(ask("/lookup/id/12.xml", {}).text).toBe(`<opt>\n  <data error="ID '12' not found" />\n</opt>\n`);
    const asText = ask("/sequence/id/12?content-type=text/plain", {});
    expect(asText).toMatchObject({ status: 400, json: { error: "ID '12' not found" } });
  });

  it("is refused in a format that the route does not have, and to another method", () => {
    expect(ask(GENE, { accept: "text/x-fasta" })).toMatchObject({
      status: 415,
      text: "Content-Type text/x-fasta is not supported.\r\n",
    });
    expect(post(GENE, "{}").status).toBe(405);
    expect(ask("/lookup/id").headers["allow"]).toBe("POST");
  });

  it("to a POST needs a JSON object with the list", () => {
    expect(post("/lookup/id", "{").status).toBe(400);
    expect(post("/lookup/id", "[]").text).toContain("had a problem with your request");
    expect(post("/lookup/id", '{"blurb":"stink"}').text).toMatch(/key in your POST/);
    expect(post("/lookup/id", "ids=1", { "content-type": "application/x-www-form-urlencoded" }).status).toBe(
      415,
    );
    const many = JSON.stringify({ ids: Array.from({ length: 1001 }, () => "ENSG00000139618") });
    expect(post("/lookup/id", many).text).toMatch(/POST message too large.*1001.*1000/);
    expect(post("/lookup/id", '{"ids":["ENSG00000139618","x"],"format":"condensed"}').json).toEqual({
      ENSG00000139618: expect.objectContaining({ object_type: "Gene" }),
      x: null,
    });
  });
});
