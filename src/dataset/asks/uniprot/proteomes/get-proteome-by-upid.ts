import { fullProteomes, proteomes, referenceProteomes } from "../../../pools/uniprot.ts";
import { asks } from "../../asks.ts";
import { ownerFields, proteomeFields } from "./shared.ts";

export const getProteomeByUpidAsks = asks("get_proteome_by_upid", [
  {
    from: proteomes,
    arguments: { upid: "{upid}" },
    templates: [
      "Whose proteome has the identifier {upid}?",
      "{upid} – what is this?",
      "My FASTA file is called {upid}.fasta. Whose proteome is it?",
      "Open the record of {upid} in UniProt's proteomes.",
      "Look up the proteome with the identifier {upid} and give me species and taxonomy.",
      "Fetch proteome record {upid}",
    ],
  },
  {
    from: proteomes,
    choose: { parts: ownerFields },
    arguments: { upid: "{upid}", fields: "{parts}" },
    templates: [
      "Give me only the {parts} of proteome {upid}.",
      "{upid}: {parts}",
      "From UniProt's proteome record {upid} take just the {parts}.",
      "For the sample sheet I need the {parts} belonging to {upid}, nothing more.",
      "What is listed as {parts} for the proteome {upid}?",
    ],
  },
  {
    from: fullProteomes,
    choose: { parts: proteomeFields },
    arguments: { upid: "{upid}", fields: "{parts}" },
    templates: [
      "Report the {parts} of proteome {upid}.",
      "How good is {upid}? I want its {parts}.",
      "Limit the record of the reference proteome {upid} to {parts}.",
      "Methods section: {parts} of UniProt proteome {upid}",
      "Tell me {parts} for {upid}, without the rest of the proteome entry.",
    ],
  },
  {
    from: proteomes,
    arguments: { upid: "{upid}", fields: "upid,organism" },
    templates: [
      "I map ids to species: [proteome id plus organism](fields) for {upid}, please.",
      "{upid} → [UPID with its organism, no other field](fields)",
      "For the file index I need [the id paired with the organism](fields) of proteome {upid}.",
    ],
  },
  {
    unheld: "other proteomes",
    from: referenceProteomes,
    choose: { parts: proteomeFields },
    arguments: { upid: "{upid}", fields: "{parts}" },
    templates: [
      "What are the {parts} of the {organism} proteome {upid}?",
      "Give me {parts} for reference proteome {upid}, nothing more.",
      "Quality sheet of {upid}: {parts}",
      "I cite {upid} in a paper and need its {parts}.",
    ],
  },
  {
    missing: ["upid"],
    arguments: {},
    templates: [
      "How many proteins are in that proteome?",
      "Show me the UniProt proteome record I downloaded last week.",
      "Which genome assembly is the proteome based on?",
    ],
  },
  {
    missing: ["upid"],
    arguments: { fields: "busco" },
    templates: [
      "[Only the BUSCO completeness](fields) of the proteome, please.",
      "For this proteome id: [just BUSCO](fields).",
    ],
  },
]);
