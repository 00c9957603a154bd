import type { Pool } from "../../../pools/pool.ts";
import { contentHash } from "../../../random.ts";
import { asks } from "../../asks.ts";
import { alignmentCounts, counts, nucleotideFormats } from "./shared.ts";

const LETTERS = "ABCDEFGHJKMNPRSTUVWXYZ0123456789";

/** Eight letters and digits and an end, as the service makes them. */
function requestId(place: number): string {
  const digits = contentHash(`request ${place}`);
  const letters = [0, 2, 4, 6, 8, 10, 12, 14].map(
    (at) => LETTERS[Number.parseInt(digits.slice(at, at + 2), 16) % 32],
  );
  return `${letters.join("")}01${"3N6R"[place % 4]}`;
}

/** Tickets of searches; a real one is random and good for a day, so any is as good as another. */
const tickets: Pool = {
  does: "Request ids in the form of the BLAST service",
  rows: Array.from({ length: 300 }, (_, place) => ({ rid: requestId(place) })),
};

export const blastRetrieveAsks = asks("blast_retrieve", [
  {
    from: tickets,
    arguments: { rid: "{rid}" },
    unheld: "searches made elsewhere",
    templates: [
      "My BLAST request had the id {rid}; download what it returned.",
      "Is my BLAST search {rid} finished, and what did it find?",
      "RID {rid} results",
      "I submitted a BLAST this morning and noted the ticket {rid}. Show me the hits.",
      "Fetch the report for RID {rid} from NCBI BLAST.",
      "A student left only the request ID {rid}; what came out of that BLAST run?",
    ],
  },
  {
    from: tickets,
    choose: { report: nucleotideFormats },
    arguments: { rid: "{rid}", FORMAT_TYPE: "{report}" },
    unheld: "searches made elsewhere",
    templates: [
      "Download BLAST job {rid} {report}.",
      "I need the finished search with RID {rid} {report}.",
      "Results of BLAST request {rid} {report}, please",
      "Re-export my BLAST run {rid} {report}.",
      "blast rid {rid} {report}",
    ],
  },
  {
    from: tickets,
    choose: {
      lines: counts,
      pairs: alignmentCounts,
      layout: { one: { Text: ["plain text", "a text report"], HTML: ["HTML", "an HTML page"] } },
    },
    arguments: { rid: "{rid}", FORMAT_TYPE: "{layout}", DESCRIPTIONS: "{lines}", ALIGNMENTS: "{pairs}" },
    unheld: "searches made elsewhere",
    templates: [
      "Show BLAST result {rid} as {layout} with {lines} descriptions and {pairs} alignments.",
      "From RID {rid}: {lines} one-line descriptions, {pairs} alignments, formatted as {layout}",
      "Reformat the BLAST report {rid} to {layout}, cutting it to {lines} description lines and {pairs} alignments.",
    ],
  },
  {
    from: tickets,
    choose: {
      gi: {
        one: {
          T: ["with GI numbers shown", "including GI numbers"],
          F: ["with GI numbers hidden", "omitting GI numbers"],
        },
      },
    },
    arguments: { rid: "{rid}", NCBI_GI: "{gi}" },
    unheld: "searches made elsewhere",
    templates: [
      "BLAST results for {rid} {gi}",
      "Fetch the search {rid} from the BLAST server {gi}.",
      "What hits has BLAST request {rid}? List them {gi}.",
    ],
  },
  {
    missing: ["rid"],
    arguments: {},
    templates: [
      "Get me the results of the BLAST search I submitted earlier.",
      "Is my BLAST job finished yet?",
      "Show the hits of yesterday's BLAST run.",
    ],
  },
  {
    missing: ["rid"],
    arguments: { FORMAT_TYPE: "CSV" },
    templates: [
      "Download the finished BLAST report [as CSV](FORMAT_TYPE).",
      "Export that earlier BLAST search [as comma-separated values](FORMAT_TYPE).",
    ],
  },
]);
