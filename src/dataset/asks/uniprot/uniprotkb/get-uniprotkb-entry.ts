import {
  foreignProteins,
  microbeProteins,
  modelProteins,
  namedProteins,
  recordedEntries,
} from "../../../pools/uniprot.ts";
import { asks } from "../../asks.ts";
import {
  anyProteinFields,
  describedProteins,
  humanProteinFields,
  wholeEntryFields,
} from "../protein-fields.ts";

export const getUniprotkbEntryAsks = asks("get_uniprotkb_entry", [
  {
    from: namedProteins,
    arguments: { accession: "{accession}" },
    templates: [
      "What protein is {accession}?",
      "Summarize the UniProt entry {accession} for me: name, gene, organism, size and disease links.",
      "{accession} uniprot record",
      "Our mass-spec search engine reports {accession}. Which protein and gene is that?",
      "How many amino acids long is {accession}, and which diseases are its variants seen in?",
      "List the GO terms UniProt attaches to {accession}.",
      "Pull up {accession} in UniProtKB.",
      "Which HGNC, RefSeq and Ensembl identifiers does the UniProtKB entry {accession} link to?",
    ],
  },
  {
    from: namedProteins,
    arguments: { accession: "{entry_name}" },
    templates: [
      "What does UniProt say about {entry_name}?",
      "Mascot gave me the Swiss-Prot ID {entry_name}; please fetch the entry it stands for.",
      "{entry_name}: accession, gene and known variants?",
      "Which accession number belongs to the entry name {entry_name}?",
      "Open the UniProtKB record with the mnemonic {entry_name}.",
    ],
  },
  {
    from: namedProteins,
    choose: { parts: humanProteinFields },
    arguments: { accession: "{accession}", fields: "{parts}" },
    templates: [
      "From {accession} I only need the {parts}.",
      "UniProt {accession}: {parts}",
      "Restrict the entry {accession} to its {parts}, please.",
      "What are the {parts} of protein {accession}? Nothing else.",
      "My table is missing a few columns for {accession}: get me the {parts} from UniProtKB.",
      "Give me just the {parts} recorded for the UniProt accession {accession}.",
    ],
  },
  {
    from: namedProteins,
    choose: { parts: humanProteinFields },
    arguments: { accession: "{entry_name}", fields: "{parts}" },
    templates: [
      "Only the {parts} of {entry_name}, please.",
      "For {entry_name} return nothing but the {parts}.",
      "In UniProtKB, what is listed under {parts} for {entry_name}?",
    ],
  },
  {
    from: modelProteins,
    arguments: { accession: "{accession}" },
    templates: [
      "Which species does the UniProt accession {accession} come from, and how large is the protein?",
      "I have {accession} from a knockout paper. What's behind this Swiss-Prot accession?",
      "Get me the complete UniProtKB entry for {accession}.",
      "Residue count and organism of {accession}?",
    ],
  },
  {
    from: foreignProteins,
    arguments: { accession: "{entry_name}" },
    templates: [
      "From what organism is the UniProt entry {entry_name}?",
      "Look up {entry_name} in Swiss-Prot.",
      "An alignment viewer labels one sequence {entry_name}. Which UniProt record is this?",
    ],
  },
  {
    from: modelProteins,
    choose: { parts: anyProteinFields },
    arguments: { accession: "{accession}", fields: "{parts}" },
    templates: [
      "Show {accession} with the {parts} only.",
      "I'm parsing UniProtKB and want the {parts} for {accession}.",
      "{accession} – {parts}?",
    ],
  },
  {
    from: microbeProteins,
    choose: { parts: anyProteinFields },
    arguments: { accession: "{accession}", fields: "{parts}" },
    templates: [
      "For cloning I need the {parts} from the UniProt entry {accession}.",
      "Which {parts} does Swiss-Prot give for the microbial protein {accession}?",
      "Retrieve {accession}, limited to these fields: {parts}.",
    ],
  },
  {
    from: recordedEntries,
    choose: { parts: wholeEntryFields },
    arguments: { accession: "{accession}", fields: "{parts}" },
    templates: [
      "How well annotated is {accession}? Give me the {parts}.",
      "As a curator I'm checking {accession}: {parts} please.",
      "Report the {parts} of the UniProtKB entry {accession}.",
      "{parts} of {accession} in UniProt",
    ],
  },
  {
    from: namedProteins,
    choose: { parts: describedProteins },
    arguments: { accession: "{accession}", fields: "{parts}" },
    templates: [
      "For {accession}, show the {parts}.",
      "Student question: what does UniProt record for {accession}? I just want the {parts}.",
      "Get the {parts} from UniProtKB {accession}.",
      "{accession}: {parts}, no other columns",
      "We are annotating hits; add the {parts} of {accession}.",
    ],
  },
  {
    missing: ["accession"],
    arguments: {},
    templates: [
      "Show me the UniProt entry of this protein.",
      "What does UniProt know about my protein's function and location?",
      "I lost the accession, can you open the UniProtKB record anyway?",
    ],
  },
  {
    missing: ["accession"],
    arguments: { fields: "sequence" },
    templates: [
      "Fetch [nothing but the amino-acid sequence](fields) of the UniProt entry I mentioned.",
      "Give me [the sequence only](fields) for that accession.",
    ],
  },
]);
