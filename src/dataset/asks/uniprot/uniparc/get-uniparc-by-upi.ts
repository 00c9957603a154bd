import { fullSequences, sequenceRecords, sequences } from "../../../pools/uniprot.ts";
import { asks } from "../../asks.ts";
import { anyDatabases, fullSequenceFields, heldDatabases, sequenceFields } from "./shared.ts";

export const getUniparcByUpiAsks = asks("get_uniparc_by_upi", [
  {
    from: sequences,
    arguments: { upi: "{upi}" },
    templates: [
      "Show the complete UniParc entry {upi}.",
      "{upi}: what sequence is this and which UniProt accessions carry it?",
      "Fetch {upi} from UniParc with its sequence and cross-references.",
      "We archived a protein as {upi} years ago. What amino-acid sequence is stored under it?",
      "Whole UniParc record for {upi}, please",
      "CRC64, MD5 and residues of {upi}?",
    ],
  },
  {
    from: sequences,
    choose: { parts: sequenceFields },
    arguments: { upi: "{upi}", fields: "{parts}" },
    templates: [
      "From UniParc {upi} I need the {parts}.",
      "{upi} – {parts} only",
      "Limit the UniParc record {upi} to {parts}.",
      "What are the {parts} of the UniParc sequence {upi}?",
      "Please return nothing but the {parts} for {upi}.",
    ],
  },
  {
    from: fullSequences,
    choose: { parts: fullSequenceFields },
    arguments: { upi: "{upi}", fields: "{parts}" },
    templates: [
      "For the archived sequence {upi}, report {parts}.",
      "UniParc entry {upi} with just these parts: {parts}",
      "I'm annotating {upi} and want its {parts} from the UniParc entry.",
    ],
  },
  {
    from: sequences,
    choose: { databases: heldDatabases },
    arguments: { upi: "{upi}", dbTypes: "{databases}" },
    templates: [
      "Get the UniParc entry {upi}, keeping only its records from {databases}.",
      "UniParc {upi}: sequence plus the cross-references to {databases}, no others",
      "Fetch {upi} with the {databases} records alone.",
    ],
  },
  {
    from: sequences,
    choose: { databases: anyDatabases },
    arguments: { upi: "{upi}", dbTypes: "{databases}" },
    templates: [
      "Open UniParc entry {upi} but show the database records of {databases} only.",
      "Is {upi} known to {databases}? Give me the UniParc entry filtered to that.",
      "Entry {upi} from UniParc, filtered for {databases}",
    ],
  },
  {
    from: sequences,
    arguments: { upi: "{upi}", active: true },
    templates: [
      "UniParc entry {upi} [with its active cross-references only](active)",
      "Fetch the entry {upi} and [leave out records that have been retired](active).",
      "I want {upi} from UniParc, [current records only](active).",
    ],
  },
  {
    from: sequences,
    arguments: { upi: "{upi}", active: false },
    templates: [
      "Which database records once pointed to {upi} in UniParc? [Leave only those no longer active](active).",
      "Which UniProtKB accessions used to have the sequence {upi}? Return the entry [restricted to inactive records](active).",
      "{upi} UniParc entry, [obsolete cross-references only](active)",
    ],
  },
  {
    from: sequenceRecords,
    arguments: { upi: "{upi}", taxonIds: "{taxid}" },
    templates: [
      "UniParc entry {upi}, cross-references of taxon {taxid} only",
      "Get {upi} with the records that belong to NCBI taxid {taxid} ({organism}).",
      "Restrict the UniParc entry {upi} to organism {taxid}.",
    ],
  },
  {
    from: sequences,
    arguments: { upi: "{upi}", fields: "upi,checksum" },
    templates: [
      "For deduplication I compare CRC64 sums: [UPI plus checksum](fields) of {upi} from its UniParc entry.",
      "{upi}: [id and CRC64 only](fields)",
      "Return [the UniParc id together with the CRC64 checksum](fields) for {upi}.",
    ],
  },
  {
    missing: ["upi"],
    arguments: {},
    templates: [
      "Show me the UniParc entry for my sequence.",
      "What is archived under that UPI?",
      "Fetch the full UniParc record, with all records that hold the sequence.",
    ],
  },
  {
    missing: ["upi"],
    arguments: { active: true },
    templates: [
      "Give me the UniParc entry [with active cross-references only](active).",
      "Open the UniParc record I mean and [drop retired records](active).",
    ],
  },
]);
