import { uniparcId } from "../../../biology/index.ts";
import { path, uniprot } from "../../definition.ts";
import { hints } from "../hints.ts";
import { fields } from "../parameters.ts";
import { activeOnly, databaseTypes, taxa } from "../uniparc-filters.ts";

export const getUniparcByUpi = uniprot({
  name: "get_uniparc_by_upi",
  tool: "uniparc",
  domain: "proteomics",
  does: "Get a UniParc sequence by its id with all database records that hold it",
  path: "/uniparc/{upi}",
  parameters: {
    upi: path(uniparcId, "Sequence to get"),
    fields: fields("uniparc"),
    dbTypes: databaseTypes,
    active: activeOnly,
    taxonIds: taxa,
  },
  observe: { ...hints.uniparc, say: `${hints.uniparc.say}[ Its sequence is {sequence.value|begin}.]` },
  page: "https://www.uniprot.org/uniparc/{=upi}",
  example: { upi: "UPI0000000001" },
  asks: [
    "Show the UniParc entry {upi}",
    "Which databases contain the sequence {upi}?",
    "Which UniProt accessions have the sequence {upi}?",
    "What is the sequence of {upi}?",
    "How long is UniParc sequence {upi}?",
    "Which organisms is {upi} found in?",
  ],
});
