import { describe, expect, test } from "vitest";
import { cases, OUTAGE_PAGE } from "../../../test/outcome-cases.ts";
import { readAnswer } from "../read-answer.ts";

const NOT_FOUND_PAGE = "<html><head><title>404 Not Found</title></head><body></body></html>";
const LIMIT =
  "You have exceeded the limit of 15 requests per second; please reduce your concurrent connections";

describe("Ensembl", () => {
  cases("lookup_by_id", [
    ["unknown id", 400, '{"error":"ID \'ENSG1\' not found"}', "refused", /ID 'ENSG1' not found \(HTTP 400\)/],
    ["error under status 200", 200, '{"error":"ID \'ENSG1\' not found"}', "refused", /not found/],
    [
      "error as an object (beacon)",
      200,
      '{"error":{"errorCode":400,"errorMessage":"Invalid referenceName"}}',
      "refused",
      /Invalid referenceName/,
    ],
    ["no such page", 404, '{"error":"page not found. Please check your uri"}', "refused", /page not found/],
    ["404 with an empty body", 404, "", "refused", /Not Found \(HTTP 404\)/],
    ["404 as a web page", 404, NOT_FOUND_PAGE, "refused", /404 Not Found/],
    ["masked failure", 400, '{"error":"something bad has happened"}', "unavailable"],
    ["rate limit as plain text", 429, LIMIT, "unavailable", /exceeded the limit/, { "Retry-After": "0.75" }],
    ["rate limit as plain text under 200", 200, LIMIT, "unavailable"],
    ["blocked address", 403, "IP blacklisted", "refused", /IP blacklisted/],
    ["database down", 410, '{"error":"Database is unavailable"}', "unavailable"],
    ["no content", 204, "", "empty"],
    ["outage page", 503, OUTAGE_PAGE, "unavailable", /503 Service Temporarily Unavailable: Sorry/],
    ["outage page under 200", 200, OUTAGE_PAGE, "unavailable"],
    ["someone's web page under 200", 200, "<html><title>Log in</title></html>", "malformed", /web page/],
    [
      "error wrapped in a page",
      400,
      "<html><body><pre>---\nerror: ID 'X' not found\n</pre></body></html>",
      "refused",
      /ID 'X' not found/,
    ],
    ["truncated JSON", 200, '{"id":"ENSG00000157764","start":1407', "malformed", /not valid JSON/],
    ["nothing at all under 200", 200, "", "malformed", /no body/],
    ["empty object", 200, "{}", "empty"],
    ["a gene", 200, '{"id":"ENSG00000157764"}', "data"],
    ["a gene with a BOM", 200, '\u{feff}{"id":"ENSG00000157764"}', "data"],
    [
      "JSON said to be text",
      200,
      '{"id":"ENSG00000157764"}',
      "data",
      undefined,
      { "content-type": "text/html" },
    ],
    ["text said to be JSON", 200, "it works", "malformed", undefined, { "CONTENT-TYPE": "application/json" }],
    [
      "redirect not followed",
      302,
      "",
      "unavailable",
      /redirected to https:\/\/elsewhere.org\/x /,
      { Location: "https://elsewhere.org/x?api_key=1" },
    ],
    ["teapot", 418, "", "refused"],
    ["impossible status", 999, "{}", "malformed"],
  ]);
  cases("overlap_by_region", [
    ["no feature there", 200, "[]", "empty"],
    [
      "GFF3 without a feature",
      200,
      "##gff-version 3\n###\n",
      "empty",
      undefined,
      { "content-type": "text/x-gff3" },
    ],
    [
      "GFF3",
      200,
      "##gff-version 3\n7\tensembl\tgene\t1\t9\t.\t+\t.\tID=gene:X\n",
      "data",
      undefined,
      { "content-type": "text/x-gff3" },
    ],
    ["BED without a feature", 200, "\n", "empty", undefined, { "content-type": "text/x-bed" }],
  ]);
  cases("variant_recoder", [
    ["only a warning", 200, '[{"warnings":["Unable to parse HGVS notation"]}]', "refused", /Unable to parse/],
    ["a warning without fault", 200, '[{"warnings":["No variant found"]}]', "empty", /No variant/],
    ["a warning beside a result", 200, '[{"warnings":["x"],"T":{"spdi":["1:2:C:T"]}}]', "data"],
  ]);
  cases("vep_by_hgvs", [
    ["only an error", 200, '[{"error":"Unable to map"}]', "refused", /Unable to map/],
    ["one error of two", 200, '[{"error":"x"},{"input":"y","start":1}]', "partial"],
  ]);
  cases("get_homology_by_id", [
    ["no homologue", 200, '{"data":[{"id":"ENSG1","homologies":[]}]}', "empty"],
    ["a homologue", 200, '{"data":[{"id":"ENSG1","homologies":[{"id":"ENSG2"}]}]}', "data"],
  ]);
  test("waits as long as Retry-After says, in fractions, integers and dates", () => {
    const wait = (value: string) =>
      readAnswer("lookup_by_id", { status: 429, body: LIMIT, headers: { "retry-after": value } });
    expect(wait("0.75")).toMatchObject({ retry: "later", retryAfterSeconds: 0.75 });
    expect(wait("40").retryAfterSeconds).toBe(40);
    expect(wait(new Date(Date.now() + 90_000).toUTCString()).retryAfterSeconds).toBeGreaterThan(80);
    expect(wait("soon").retryAfterSeconds).toBeUndefined();
    expect(
      readAnswer("lookup_by_id", { status: 400, body: '{"error":"something bad has happened"}' }).retry,
    ).toBe("once");
  });
});
