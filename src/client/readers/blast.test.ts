import { deflateRawSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { cases } from "../../../test/outcome-cases.ts";
import { readAnswer } from "../read-answer.ts";

describe("BLAST", () => {
  const info = (lines: string) => `<html><!--\nQBlastInfoBegin\n${lines}\nQBlastInfoEnd\n--></html>`;
  cases("blast", [
    ["accepted", 200, info("    RID = ABC123\n    RTOE = 30"), "data"],
    ["no request id", 200, info("    RID = \n    RTOE = "), "refused"],
    [
      "error box",
      200,
      '<html><div class="error msInf"><ul><li>Message ID#24 Error: Failed to read the Blast query</li></ul></div></html>',
      "refused",
      /Message ID#24 Error/,
    ],
    [
      "error paragraph",
      200,
      '<html><p class="error">Query contains no data</p></html>',
      "refused",
      /no data/,
    ],
  ]);
  cases("blast_retrieve", [
    ["waiting", 200, info("\tStatus=WAITING"), "unavailable", /still running/],
    ["failed", 200, info("\tStatus=FAILED"), "unavailable", /on NCBI's side/],
    [
      "failed for a reason that is told",
      200,
      `${info("\tStatus=FAILED")}<p class="error">BLAST could not write</p>`,
      "unavailable",
      /^the search failed: BLAST could not write/,
    ],
    ["unknown request", 200, info("\tStatus=UNKNOWN"), "refused", /unknown or has expired/],
    ["ready without hits", 200, info("\tStatus=READY\n\tThereAreHits=no"), "empty"],
    ["ready with hits", 200, info("\tStatus=READY\n\tThereAreHits=yes"), "data"],
    ["line breaks only", 200, "\n\n\n", "unavailable", /still running/],
    ["too large a search", 200, "<html>CPU usage limit was exceeded</html>", "refused", /too large/],
    [
      "no hits as text",
      200,
      "<p><!--\nQBlastInfoBegin\n\tStatus=READY\nQBlastInfoEnd\n--><p>\n<PRE>\nBLASTN 2.14\n***** No hits found *****\n",
      "empty",
    ],
    ["no hits as JSON", 200, '{"BlastOutput2":[{"report":{"results":{"search":{"hits":[]}}}}]}', "empty"],
  ]);
  test("a JSON2 report in a zip archive is unpacked, a damaged one is malformed", () => {
    const zip = zipOf('{"BlastOutput2":[{"report":{"results":{"search":{"hits":[{"num":1}]}}}}]}');
    expect(readAnswer("blast_retrieve", { status: 200, body: zip }).status).toBe("data");
    expect(readAnswer("blast_retrieve", { status: 200, body: zip.subarray(0, 60) }).status).toBe("malformed");
  });
});

/** A zip archive with one compressed file, as APPNOTE.TXT 4.3 lays it out. */
function zipOf(text: string): Buffer {
  const data = deflateRawSync(Buffer.from(text));
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(8, 4);
  fields.writeUInt32LE(data.length, 14);
  fields.writeUInt32LE(text.length, 18);
  fields.writeUInt16LE(1, 22);
  const local = Buffer.concat([Buffer.from("PK\u0003\u0004", "latin1"), fields, Buffer.from("a"), data]);
  const entry = Buffer.concat([
    Buffer.from("PK\u0001\u0002\u0014\u0000", "latin1"),
    fields,
    Buffer.alloc(14),
    Buffer.from("a"),
  ]);
  const end = Buffer.alloc(22);
  end.write("PK\u0005\u0006", "latin1");
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(entry.length, 12);
  end.writeUInt32LE(local.length, 16);
  return Buffer.concat([local, entry, end]);
}
