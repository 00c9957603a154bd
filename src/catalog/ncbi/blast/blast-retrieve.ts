import { blastRid, count } from "../../../biology/index.ts";
import { blastService, query } from "../../definition.ts";
import { blastKinds } from "../parameters.ts";
import { blast } from "./blast.ts";

export const blastRetrieve = blastService({
  name: "blast_retrieve",
  tool: "blast",
  domain: "general-biology",
  does: "Get the report of a BLAST search that was submitted before, by its request id",
  path: "/Blast.cgi",
  fixed: { CMD: "Get" },
  parameters: {
    rid: query(blastRid, "Request id that the search was given", { required: true, as: "RID" }),
    FORMAT_TYPE: query(blastKinds.format, "Format of the report", { default: "JSON2_S" }),
    DESCRIPTIONS: query(count, "How many one-line descriptions (HTML and Text)", { minimum: 1 }),
    ALIGNMENTS: query(count, "How many alignments (HTML and Text)", { minimum: 1 }),
    NCBI_GI: query(blastKinds.giNumbers, "Show GI numbers"),
  },
  accept: "*/*",
  observe: blast.observe,
  page: "https://blast.ncbi.nlm.nih.gov/Blast.cgi?CMD=Get&RID={=rid}",
  example: { rid: "606SVMTS014" },
  asks: [
    "Get the results of BLAST request {rid}",
    "Is the BLAST search {rid} finished?",
    "Fetch the BLAST report with RID {rid}",
    "What hits did BLAST job {rid} find?",
    "Retrieve my earlier BLAST search {rid}",
  ],
});
