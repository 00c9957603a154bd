import { describe, expect, test } from "vitest";
import { cases } from "../../../test/outcome-cases.ts";
import { readAnswer } from "../read-answer.ts";

describe("UniProt", () => {
  const inactive = (reason: string, more = "") =>
    `{"entryType":"Inactive","primaryAccession":"Q00001","inactiveReason":{"inactiveReasonType":"${reason}"${more}}}`;
  cases("get_uniprotkb_entry", [
    [
      "malformed accession",
      400,
      '{"url":"u","messages":["The \'accession\' value has invalid format."]}',
      "refused",
      /invalid format/,
    ],
    [
      "unknown accession",
      404,
      '{"url":"u","messages":["Resource not found"]}',
      "refused",
      /Resource not found/,
    ],
    [
      "error as XML",
      400,
      "<errorInfo><messages>Invalid fields</messages><url>u</url></errorInfo>",
      "refused",
      /Invalid fields/,
    ],
    [
      "error as text",
      400,
      "Error messages\nInvalid fields parameter value 'x'\n",
      "refused",
      /Invalid fields/,
    ],
    [
      "error as text under 200",
      200,
      "Error messages\nInvalid fields parameter value 'x'\n",
      "refused",
      /Invalid fields/,
    ],
    ["error under 200", 200, '{"url":"u","messages":["Invalid request received"]}', "refused"],
    ["too many requests", 429, '{"url":"u","messages":["Too Many Requests: try again"]}', "unavailable"],
    ["stream over the maximum", 403, '{"url":"u","messages":["Too many entries"]}', "refused"],
    ["failure inside", 500, '{"url":"u","messages":["Internal server error"]}', "unavailable"],
    ["maintenance", 503, "", "unavailable"],
    [
      "deleted entry",
      200,
      inactive("DELETED", ',"deletedReason":"Deleted from sequence source (EMBL)"'),
      "empty",
      /Q00001.*deleted: deleted from sequence source/,
    ],
    [
      "demerged entry",
      200,
      inactive("DEMERGED", ',"mergeDemergeTo":["P1","P2"]'),
      "empty",
      /split into P1, P2/,
    ],
    [
      "merged entry",
      303,
      inactive("MERGED", ',"mergeDemergeTo":["P1"]'),
      "empty",
      /merged into P1/,
      { location: "/uniprotkb/P1?from=Q00001" },
    ],
    ["an entry", 200, '{"entryType":"UniProtKB reviewed (Swiss-Prot)","primaryAccession":"P04637"}', "data"],
  ]);
  cases("search_uniprotkb", [
    ["no hit", 200, '{"results":[]}', "empty", undefined, { "X-Total-Results": "0" }],
    [
      "no hit as a table",
      200,
      "Entry\tGene Names\n",
      "empty",
      undefined,
      { "content-type": "text/plain;format=tsv" },
    ],
    ["no hit as FASTA", 200, "", "empty", undefined, { "content-type": "text/plain;format=fasta" }],
    [
      "a warning beside hits",
      200,
      '{"results":[{}],"warnings":[{"message":"leading wildcard"}]}',
      "data",
      /leading wildcard/,
    ],
  ]);
  cases("stream_uniprotkb", [
    [
      "a stream that breaks off",
      200,
      '{"results":[{"primaryAccession":"P04637"}],"messages":["Error encountered when streaming data. Please try again later."]}',
      "partial",
      /streaming data/,
    ],
    [
      "a stream that fails at once",
      200,
      '{"results":[],"messages":["Error encountered when streaming data. Please try again later."]}',
      "unavailable",
      /streaming data/,
    ],
    [
      "a table that breaks off",
      200,
      "Entry\tGene Names\nP04637\tTP53\nError encountered when streaming data. Please try again later.\n",
      "partial",
      /streaming data/,
      { "content-type": "text/plain;format=tsv" },
    ],
  ]);
  test("the total is the header's, not the page's", () => {
    const answer = {
      status: 200,
      headers: { "X-TOTAL-RESULTS": "7432" },
      body: '{"results":[{"primaryAccession":"P04637"}]}',
    };
    expect(readAnswer("search_uniprotkb", answer)).toMatchObject({ status: "data", total: 7432 });
    expect(readAnswer("search_uniprotkb", { ...answer, body: '{"results":[]}' })).toMatchObject({
      status: "data",
      total: 7432,
    });
  });
});
