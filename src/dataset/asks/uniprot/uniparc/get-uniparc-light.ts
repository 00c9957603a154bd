import { fullSequences, sequences } from "../../../pools/uniprot.ts";
import { asks } from "../../asks.ts";
import { fullSequenceFields, sequenceFields } from "./shared.ts";

export const getUniparcLightAsks = asks("get_uniparc_light", [
  {
    from: sequences,
    arguments: { upi: "{upi}" },
    templates: [
      "Light entry of UniParc {upi}, please.",
      "Summarize {upi} for me: the UniParc light record with names, organisms and UniProt accessions, not every cross-reference.",
      "{upi} uniparc light",
      "I only need the condensed UniParc record of {upi}.",
      "Skip the long cross-reference table and give me {upi} in UniParc's short form.",
      "Lightweight version of the archived sequence {upi}",
    ],
  },
  {
    from: sequences,
    choose: { parts: sequenceFields },
    arguments: { upi: "{upi}", fields: "{parts}" },
    templates: [
      "From UniParc's light record {upi}: {parts}",
      "Use the short form of {upi} in UniParc and show its {parts}.",
      "{parts} of {upi}, taken from the light UniParc entry",
      "The light endpoint is enough: {upi}, {parts}.",
      "What {parts} does the abridged UniParc record of {upi} list?",
    ],
  },
  {
    from: fullSequences,
    choose: { parts: fullSequenceFields },
    arguments: { upi: "{upi}", fields: "{parts}" },
    templates: [
      "Light UniParc entry {upi}, restricted to {parts}",
      "I need {parts} for {upi}; please query the light version of UniParc.",
      "Get the condensed record of {upi} with {parts} and nothing more.",
    ],
  },
  {
    from: sequences,
    arguments: { upi: "{upi}", fields: "upi,length" },
    templates: [
      "Light UniParc record of {upi}: [id with length, no more](fields)",
      "I only check sizes: [the UPI and its length](fields) for {upi} from the light entry.",
      "How long is {upi}? [Only id and length](fields) of the short UniParc form, please.",
    ],
  },
  {
    missing: ["upi"],
    arguments: {},
    templates: [
      "Give me the light UniParc entry of that sequence.",
      "Short form from UniParc, please, I don't need all cross-references.",
      "Condensed UniParc record of my protein?",
    ],
  },
  {
    missing: ["upi"],
    arguments: { fields: "organism" },
    templates: [
      "[Only the organisms](fields) from the light UniParc record, please.",
      "Which species share my sequence? [Just organisms](fields), light UniParc entry.",
    ],
  },
]);
