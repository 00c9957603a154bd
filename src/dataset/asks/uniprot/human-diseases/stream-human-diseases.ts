import { diseaseFamilies, numerousDiseaseFamilies } from "../../../pools/curation.ts";
import { asks } from "../../asks.ts";
import { byId, describedDiseases, diseaseFields } from "../shared.ts";

export const streamHumanDiseasesAsks = asks("stream_human_diseases", [
  {
    from: numerousDiseaseFamilies,
    arguments: { query: "{family}" },
    templates: [
      "All UniProt human diseases that mention {family}, in one go.",
      "Give me the complete set of UniProt disease entries for {family}.",
      "How many and which forms of {family} are in UniProt's disease list? I need every single one.",
      "Stream UniProt's diseases for {family}",
      "No paging please: every UniProt disease record about {family}.",
      "For a grant application we count the subtypes of {family}; fetch the whole list from the UniProt disease vocabulary.",
    ],
  },
  {
    from: diseaseFamilies,
    arguments: { query: "{family}", download: true },
    templates: [
      "Download every UniProt human disease on {family} [as a file](download).",
      "I want the full UniProt disease list for {family} [saved to disk](download).",
      "Export all {family} entries of the UniProt disease vocabulary [as an attachment I can save](download).",
      "{family}: complete UniProt disease set, [as a downloadable file](download)",
    ],
  },
  {
    from: numerousDiseaseFamilies,
    arguments: { query: "{family}", sort: "{order}" },
    choose: { order: byId },
    templates: [
      "Every UniProt disease matching {family}, {order}.",
      "Get the entire list of {family} disorders from UniProt {order}.",
      "Stream all UniProt human diseases for {family} {order}",
    ],
  },
  {
    from: diseaseFamilies,
    arguments: { query: "{family}", fields: "{what}" },
    choose: { what: diseaseFields },
    templates: [
      "All UniProt diseases on {family}, but only the {what}.",
      "For each and every {family} entry in UniProt's disease list I need the {what} and no other column.",
      "Full dump of {family} from the UniProt human diseases, limited to the {what}",
      "Pull the complete {family} set out of UniProt diseases; keep just the {what}.",
    ],
  },
  {
    from: diseaseFamilies,
    arguments: { query: "{family}", fields: "{what}" },
    choose: { what: describedDiseases },
    templates: [
      "Every UniProt disease for {family} with nothing but the {what}.",
      "Stream {family} diseases from UniProt, showing the {what} alone.",
      "The {what} of all UniProt human diseases matching {family}, without the other fields",
    ],
  },
  {
    from: numerousDiseaseFamilies,
    arguments: { query: "{family}", fields: "id", download: true },
    templates: [
      "[Save](download) the [bare identifiers](fields) of all UniProt diseases about {family}.",
      "A [file to save](download) with [the DI numbers only](fields), covering every UniProt disease for {family}.",
      "I need [the DI numbers only](fields) of the whole {family} group in UniProt's disease list, [as a file](download).",
    ],
  },
  {
    missing: ["query"],
    arguments: {},
    templates: [
      "Stream all the UniProt human diseases that match.",
      "Give me every single UniProt disease entry about my disorder in one answer.",
    ],
  },
  {
    missing: ["query"],
    arguments: { download: true },
    templates: [
      "Download the complete matching set of UniProt human diseases [as a file](download).",
      "Export all hits from UniProt's disease list [as a downloadable file](download).",
    ],
  },
]);
