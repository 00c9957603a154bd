import { fullSequences, sequenceRecords, sequences } from "../../../pools/uniprot.ts";
import { asks } from "../../asks.ts";
import { sizes } from "../shared.ts";
import { anyDatabases, heldDatabases, recordFields } from "./shared.ts";

export const getUniparcDatabasesAsks = asks("get_uniparc_databases", [
  {
    from: sequences,
    arguments: { upi: "{upi}" },
    templates: [
      "Which database records contain the UniParc sequence {upi}?",
      "In which source databases does the sequence {upi} occur?",
      "In what databases has {upi} been seen?",
      "{upi} xrefs",
      "I want to trace where the sequence {upi} has been deposited; list its source records.",
    ],
  },
  {
    from: sequences,
    choose: { number: sizes },
    arguments: { upi: "{upi}", size: "{number}" },
    templates: [
      "Show {number} of the database records behind {upi}.",
      "First {number} cross-references of UniParc {upi}",
      "{upi}: list {number} source records per page.",
    ],
  },
  {
    from: fullSequences,
    choose: { databases: heldDatabases },
    arguments: { upi: "{upi}", dbTypes: "{databases}" },
    templates: [
      "Which {databases} records have the sequence {upi}?",
      "List the cross-references of {upi} to {databases}.",
      "{upi}: {databases} accessions?",
      "I need only those records of UniParc {upi} that come from {databases}.",
    ],
  },
  {
    from: fullSequences,
    choose: { databases: anyDatabases },
    arguments: { upi: "{upi}", dbTypes: "{databases}" },
    templates: [
      "Are there records of the UniParc sequence {upi} in {databases}?",
      "Cross-references of {upi}, limited to {databases}",
      "Check {databases} for records with the sequence {upi}.",
    ],
  },
  {
    from: sequenceRecords,
    arguments: { upi: "{upi}", id: "{record}" },
    templates: [
      "Is {record} among the records of UniParc {upi}, and since when?",
      "Show just the cross-reference {record} of {upi}.",
      "What does UniParc store about {record} under {upi}?",
    ],
  },
  {
    from: sequences,
    choose: { parts: recordFields },
    arguments: { upi: "{upi}", fields: "{parts}" },
    templates: [
      "For each record of {upi}, show {parts}.",
      "Cross-reference table of UniParc {upi} with the columns {parts}",
      "List where {upi} occurs, giving {parts} for every source record.",
      "{upi}: {parts} of its database records",
    ],
  },
  {
    from: sequenceRecords,
    arguments: { upi: "{upi}", active: true },
    templates: [
      "Which [currently active](active) database records contain {upi}?",
      "List [only the live cross-references](active) of UniParc {upi}.",
      "Cross-references of {upi} that are [still valid](active)",
    ],
  },
  {
    from: fullSequences,
    choose: { number: sizes },
    arguments: { upi: "{upi}", active: false, size: "{number}" },
    templates: [
      "Show {number} [retired](active) records of {upi}.",
      "Which cross-references of {upi} are [no longer active](active)? {number} will do.",
      "{number} [inactive](active) records, UniParc {upi}",
    ],
  },
  {
    from: sequenceRecords,
    arguments: { upi: "{upi}", taxonIds: "{taxid}" },
    templates: [
      "Which records of {upi} belong to taxon {taxid}?",
      "List the cross-references of {upi} for NCBI taxid {taxid} ({organism}).",
      "Records of the sequence {upi} in organism {taxid}",
    ],
  },
  {
    from: fullSequences,
    choose: { databases: heldDatabases },
    arguments: { upi: "{upi}", dbTypes: "{databases}", active: true, taxonIds: "{taxid}" },
    templates: [
      "[Active](active) {databases} records of {upi} for taxon {taxid}",
      "List what is [currently](active) in {databases} for {upi} from the organism with taxid {taxid}.",
      "For {organism} (taxid {taxid}), which {databases} entries [that are still active](active) contain {upi}?",
    ],
  },
  {
    missing: ["upi"],
    choose: { databases: heldDatabases },
    arguments: { dbTypes: "{databases}" },
    templates: [
      "Which {databases} records contain my UniParc sequence?",
      "List the {databases} cross-references of that UniParc entry.",
      "Show the source records from {databases} for the sequence.",
    ],
  },
  {
    missing: ["upi"],
    arguments: {},
    templates: [
      "In which databases does my sequence occur, according to UniParc?",
      "List the UniParc cross-references.",
    ],
  },
]);
