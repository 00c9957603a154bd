import { locationTopics } from "../../../pools/curation.ts";
import { asks } from "../../asks.ts";
import { byId, byName, describedLocations, locationFields } from "../shared.ts";
import { locationCategories } from "./shared.ts";

export const streamSubcellularLocationsAsks = asks("stream_subcellular_locations", [
  {
    from: locationTopics,
    arguments: { query: "{word}" },
    templates: [
      "All UniProt subcellular locations matching {word}, please, not just a page.",
      "Every location in UniProt that has to do with {word}, in one answer.",
      "Stream the UniProt locations for {word}",
      "I need the exhaustive list of UniProt subcellular locations for {word}.",
      "To train a localization classifier I want each and every UniProt location term about {word}.",
    ],
  },
  {
    choose: { category: locationCategories },
    arguments: { query: 'category:"{category}"' },
    templates: [
      "The complete set of UniProt subcellular locations [of the category {category}](query).",
      "All [{category} terms](query) in UniProt's location vocabulary at once, please.",
      "Stream every UniProt location [classified as {category}](query).",
    ],
  },
  {
    from: locationTopics,
    arguments: { query: "{word}", download: true },
    templates: [
      "Download the full UniProt location list for {word} [as a file](download).",
      "All UniProt subcellular locations on {word}, [saved as a file](download).",
      "Could you [put into a file I can store](download) every UniProt location about {word}?",
    ],
  },
  {
    from: locationTopics,
    arguments: { query: "{word}", sort: "{order}" },
    choose: { order: byName },
    templates: [
      "Every UniProt subcellular location for {word}, {order}.",
      "Full list of {word} locations in UniProt {order}",
      "Hand me the whole {word} section of the UniProt location vocabulary {order}.",
    ],
  },
  {
    from: locationTopics,
    arguments: { query: "{word}", fields: "{what}", sort: "{order}" },
    choose: { what: locationFields, order: byId },
    templates: [
      "Of all UniProt locations matching {word}, {order}, show only the {what}.",
      "Just the {what} for the complete set of UniProt {word} locations {order}",
      "I want every {word} location UniProt has, {order}; leave out everything but the {what}.",
    ],
  },
  {
    from: locationTopics,
    arguments: { query: "{word}", fields: "{what}" },
    choose: { what: describedLocations },
    templates: [
      "The {what}, and that alone, of every UniProt location on {word}.",
      "Stream UniProt's subcellular locations about {word}, limited to the {what}.",
      "Entire {word} list of UniProt locations: only the {what}, please.",
    ],
  },
  {
    from: locationTopics,
    arguments: { query: "name:{word}", fields: "id", download: true },
    templates: [
      "[Save to a file](download) [the SL numbers only](fields) of all UniProt locations [whose name contains {word}](query).",
      "I'd like [a downloadable file](download) with [nothing but SL numbers](fields) for all UniProt locations [named with {word}](query).",
      "All UniProt subcellular locations [having {word} in their name](query): [bare SL numbers](fields), [as a download](download).",
    ],
  },
  {
    missing: ["query"],
    arguments: {},
    templates: [
      "Stream all matching UniProt subcellular locations.",
      "Every UniProt location term about my organelle at once, please.",
    ],
  },
  {
    missing: ["query"],
    arguments: { download: true },
    templates: [
      "Download all the UniProt locations that match [as a file](download).",
      "The complete hit list from UniProt's subcellular locations, [saved as a file](download).",
    ],
  },
]);
