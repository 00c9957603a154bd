import { genera, organisms, taxonIds, viruses } from "../../../pools/curation.ts";
import { asks } from "../../asks.ts";
import { describedTaxa, taxonFields } from "../shared.ts";

export const getTaxonomyByIdAsks = asks("get_taxonomy_by_id", [
  {
    from: taxonIds,
    arguments: { taxonId: "{taxid}" },
    templates: [
      "Which taxon does UniProt list under taxid {taxid}?",
      "UniProt taxonomy record {taxid}, please.",
      "My FASTA headers say OX={taxid}. What organism or group is that in UniProt?",
      "Scientific name and rank of UniProt taxon {taxid}?",
      "In the UniProt taxonomy, what is the lineage of {taxid}?",
      "uniprot taxonomy {taxid} lineage + rank",
    ],
  },
  {
    from: organisms,
    arguments: { taxonId: "{taxid}" },
    templates: [
      "What five-letter species code does UniProt use for taxid {taxid}?",
      "Entry names of taxon {taxid} end in which UniProt mnemonic?",
      "Common name and UniProt mnemonic of organism {taxid}?",
      "For the figure legend I need vernacular and Latin name of the UniProt organism with taxon ID {taxid}.",
    ],
  },
  {
    from: genera,
    arguments: { taxonId: "{taxid}" },
    templates: [
      "To which parent does UniProt's taxonomy attach taxon {taxid}?",
      "Is {taxid} a genus, a family or an order according to UniProt?",
      "Show where the group numbered {taxid} sits in UniProt's classification.",
    ],
  },
  {
    from: organisms,
    arguments: { taxonId: "{taxid}", fields: "{what}" },
    choose: { what: taxonFields },
    templates: [
      "From UniProt's taxon {taxid} only the {what}, please.",
      "Give me the {what} of taxid {taxid} in UniProt and leave out the rest.",
      "UniProt taxonomy {taxid}: {what} only",
      "A metadata sheet asks for the {what} of organism {taxid}. Query UniProt's taxonomy for just that.",
      "Cut the UniProt taxonomy entry {taxid} down to the {what}.",
    ],
  },
  {
    from: organisms,
    arguments: { taxonId: "{taxid}", fields: "{what}" },
    choose: { what: describedTaxa },
    templates: [
      "For UniProt taxon {taxid} I'd like the {what}, no other field.",
      "Nothing but the {what} of taxid {taxid} from UniProt.",
      "UniProt organism {taxid} in brief: just the {what}.",
    ],
  },
  {
    from: taxonIds,
    arguments: { taxonId: "{taxid}", fields: "id" },
    templates: [
      "Is {taxid} an active taxon in UniProt? [Give back the taxon number without other fields](fields).",
      "Test whether UniProt's taxonomy holds {taxid}; [its bare number](fields) as a reply is enough.",
      "UniProt taxonomy lookup {taxid}, returning [the numeric id and no names](fields)",
    ],
  },
  {
    from: viruses,
    arguments: { taxonId: "{taxid}", fields: "scientific_name,hosts" },
    templates: [
      "[Only the virus name and its hosts](fields) from UniProt's taxon {taxid}.",
      "Taxid {taxid} is a virus; return from UniProt [just its name and the host organisms](fields).",
      "Who does virus {taxid} infect? [The scientific name and hosts](fields) of the UniProt taxon are all I want.",
    ],
  },
  {
    missing: ["taxonId"],
    arguments: {},
    templates: [
      "Which organism is this taxid in UniProt?",
      "What is the UniProt mnemonic for the taxon number I have?",
      "Show the lineage of that UniProt taxon.",
    ],
  },
  {
    missing: ["taxonId"],
    arguments: { fields: "lineage" },
    templates: [
      "Return [only the lineage](fields) of the UniProt taxon in question.",
      "For my OX number, give [just the lineage](fields) out of UniProt's taxonomy.",
    ],
  },
]);
