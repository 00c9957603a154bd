import { describe, expect, test } from "vitest";
import { cases, OUTAGE_PAGE } from "../../../test/outcome-cases.ts";
import { readAnswer } from "../read-answer.ts";

describe("NCBI E-utilities", () => {
  cases("esearch", [
    [
      "unknown database",
      200,
      '{"header":{},"esearchresult":{"ERROR":"Invalid db name specified: x"}}',
      "refused",
      /Invalid db name/,
    ],
    [
      "backend down",
      200,
      '{"esearchresult":{"ERROR":"Search Backend failed: Couldn\'t resolve #1"}}',
      "unavailable",
    ],
    [
      "retstart too far for PubMed",
      200,
      '{"esearchresult":{"ERROR":"Search Backend failed: Exception:\n\'retstart\' cannot be larger than 9998."}}',
      "refused",
      /retstart/,
    ],
    [
      "rate limit",
      429,
      '{"error":"API rate limit exceeded","api-key":"203.0.113.7","count":"4","limit":"3"}',
      "unavailable",
      /rate limit exceeded/,
    ],
    [
      "rate limit under 200",
      200,
      '{"error":"API rate limit exceeded","api-key":"203.0.113.7","count":"4","limit":"3"}',
      "unavailable",
    ],
    [
      "bad key",
      400,
      '{"error":"API key invalid","api-key":"secret123","type":"invalid","status":"unknown"}',
      "refused",
      /^API key invalid/,
    ],
    ["proxy fault", 200, '{"error":"error forwarding request"}', "unavailable"],
    ["outage page", 502, OUTAGE_PAGE, "unavailable"],
    ["too long a URL", 414, "<html><title>414 Request-URI Too Long</title></html>", "refused"],
    [
      "no record",
      200,
      '{"esearchresult":{"count":"0","idlist":[],"errorlist":{"phrasesnotfound":["zzz"]},"warninglist":{"outputmessages":["No items found."]}}}',
      "empty",
      /phrase not found: zzz/,
    ],
    [
      "an ignored word",
      200,
      '{"esearchresult":{"count":"1","idlist":["1"],"warninglist":{"phrasesignored":["the"]}}}',
      "data",
      /phrase ignored: the/,
    ],
    ["only the count", 200, '{"esearchresult":{"count":"541"}}', "data"],
    [
      "XML error",
      200,
      "<eSearchResult><ERROR>Empty term and query_key - nothing todo</ERROR></eSearchResult>",
      "refused",
    ],
    ["raw line break in a result", 200, '{"esearchresult":{"count":"1","idlist":["1\n"]}}', "malformed"],
    [
      "raw line break in a result with an error field",
      200,
      '{"esearchresult":{"count":"1","idlist":["1\n"],"ERROR":""}}',
      "malformed",
    ],
    [
      "plain text error under JSON",
      200,
      "Error: Search Backend failed",
      "unavailable",
      undefined,
      { "content-type": "application/json" },
    ],
    ["truncated XML", 200, "<eSearchResult><Count>1</Count><IdLi", "malformed"],
  ]);
  for (const name of ["esearch", "esummary", "efetch", "elink", "einfo", "ecitmatch"]) {
    cases(name, [
      ["an error at the top", 200, '{"ERROR":"Invalid db name specified: x"}', "refused", /Invalid db name/],
      [
        "an error beside a header",
        200,
        '{"header":{},"ERROR":"Search Backend failed"}',
        "unavailable",
        /Backend failed/,
      ],
    ]);
  }
  cases("esearch", [
    [
      "an error beside results",
      200,
      '{"ERROR":"Search Backend failed","esearchresult":{"count":"2","idlist":["1","2"]}}',
      "partial",
    ],
    [
      "an error beside no results",
      200,
      '{"ERROR":"Search Backend failed","esearchresult":{"count":"0","idlist":[]}}',
      "unavailable",
    ],
  ]);
  cases("esummary", [
    [
      "one bad uid of two",
      200,
      '{"result":{"uids":["1","2"],"1":{"uid":"1","title":"t"},"2":{"uid":"2","error":"cannot get document summary"}}}',
      "partial",
      /2: cannot get/,
    ],
    [
      "all bad",
      200,
      '{"result":{"uids":["2"],"2":{"uid":"2","error":"cannot get document summary"}}}',
      "refused",
    ],
    ["no id", 200, '{"esummaryresult":["Empty id list - nothing todo"]}', "refused"],
    ["expired history", 400, "Unable to obtain query #1", "refused", /search again/],
    [
      "one bad document of two",
      200,
      '<eSummaryResult><DocumentSummarySet><DocumentSummary uid="1"><T>x</T></DocumentSummary><DocumentSummary uid="2"><error>cannot get document summary</error></DocumentSummary></DocumentSummarySet></eSummaryResult>',
      "partial",
      /2: cannot get/,
    ],
    [
      "an error beside a DocSum",
      200,
      "<eSummaryResult><ERROR>Invalid uid x</ERROR><DocSum><Id>1</Id></DocSum></eSummaryResult>",
      "partial",
    ],
  ]);
  cases("efetch", [
    [
      "no usable id",
      400,
      "<eFetchResult><ERROR>ID list is empty! Possibly it has no correct IDs.</ERROR></eFetchResult>",
      "refused",
    ],
    ["no usable id as text", 200, "ID list is empty! Possibly it has no correct IDs.", "refused"],
    ["a PMID that does not exist", 200, "<PubmedArticleSet></PubmedArticleSet>", "empty"],
    [
      "one PMC id missing",
      200,
      '<pmc-articleset><error id="9">not open access</error><article><front/></article></pmc-articleset>',
      "partial",
      /9: not open access/,
    ],
    [
      "all PMC ids missing",
      200,
      '<pmc-articleset><error id="9">not open access</error></pmc-articleset>',
      "refused",
    ],
    ["viewer time-out", 200, "External viewer error: Status: Timeout", "unavailable"],
    ["expired session", 400, "Error: Your session has expired", "unavailable"],
    ["FASTA that breaks off", 200, ">X 1\nACGT\nError: External viewer error\n", "partial"],
    ["FASTA", 200, ">NP_1 x\nMESR\n", "data"],
    ["no record as text", 200, "\n", "empty", undefined, { "content-type": "text/plain" }],
    [
      "entities that expand",
      200,
      '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><PubmedArticleSet><A>&b;</A></PubmedArticleSet>',
      "malformed",
      /entities/,
    ],
    [
      "two documents side by side",
      200,
      '<DocumentSummary uid="1"><A>1</A></DocumentSummary><DocumentSummary uid="2"><A>2</A></DocumentSummary>',
      "data",
    ],
  ]);
  cases("elink", [
    ["no links", 200, '{"linksets":[{"dbfrom":"gene","ids":["1"]}]}', "empty"],
    [
      "some links failed",
      200,
      '{"linksets":[{"dbfrom":"gene","linksetdbs":[{"dbto":"pubmed","linkname":"a","links":["1"]},{"linkname":"b","ERROR":"TXCLIENT\nfailed"}]}]}',
      "partial",
      /b: TXCLIENT failed/,
    ],
    [
      "all links failed",
      200,
      '{"linksets":[{"dbfrom":"gene","ids":[],"ERROR":"BLOB ID IS NOT IMPLEMENTED"}]}',
      "unavailable",
    ],
    [
      "XML error",
      200,
      "<eLinkResult><LinkSet><ERROR>BLOB ID IS NOT IMPLEMENTED</ERROR></LinkSet></eLinkResult>",
      "unavailable",
    ],
  ]);
  cases("einfo", [
    [
      "unknown database",
      200,
      "<eInfoResult><ERROR>Can not retrieve DbInfo for db=x</ERROR></eInfoResult>",
      "refused",
    ],
  ]);
  cases("ecitmatch", [
    ["a match", 200, "science|1987|235|182|palmenberg ac|Art2|3026048\n", "data"],
    ["no match", 200, "science|1987|235|182|palmenberg ac|Art2|NOT_FOUND\n", "empty", /NOT_FOUND/],
    ["one of two", 200, "a|1|2|3|x|k1|3026048\nb|1|2|3|y|k2|NOT_FOUND\n", "partial", /1 of 2/],
    ["several match", 200, "a|1|2|3|x|k1|AMBIGUOUS (6 citations)\n", "partial", /AMBIGUOUS/],
  ]);
  test("neither key nor address of the asker is ever repeated", () => {
    const body = '{"error":"API key invalid for api_key=secret123","api-key":"secret123"}';
    for (const status of [200, 400, 429]) {
      expect(JSON.stringify(readAnswer("esearch", { status, body }))).not.toContain("secret123");
    }
  });
});
