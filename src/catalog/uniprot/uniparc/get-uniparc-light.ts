import { uniparcId } from "../../../biology/index.ts";
import { path, uniprot } from "../../definition.ts";
import { hints } from "../hints.ts";
import { fields } from "../parameters.ts";

export const getUniparcLight = uniprot({
  name: "get_uniparc_light",
  tool: "uniparc",
  domain: "proteomics",
  does: "Get the short form of a UniParc sequence: its organisms, names and UniProt accessions without every record",
  path: "/uniparc/{upi}/light",
  parameters: {
    upi: path(uniparcId, "Sequence to get"),
    fields: fields("uniparc"),
  },
  observe: hints.uniparc,
  page: "https://www.uniprot.org/uniparc/{=upi}",
  example: { upi: "UPI0000000001" },
  asks: [
    "Give me the light version of UniParc {upi}",
    "Short summary of the UniParc sequence {upi}",
    "What is {upi}, briefly?",
    "Show the light entry of {upi}",
    "Which proteins and organisms share the sequence {upi}, in short?",
  ],
});
