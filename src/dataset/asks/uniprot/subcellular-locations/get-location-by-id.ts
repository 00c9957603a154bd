import { locationSynonyms, locationsAbove } from "../../../pools/curation.ts";
import { locations } from "../../../pools/proteins.ts";
import { asks } from "../../asks.ts";
import { describedLocations, locationFields } from "../shared.ts";

export const getLocationByIdAsks = asks("get_location_by_id", [
  {
    from: locations,
    arguments: { id: "{id}" },
    templates: [
      "Which compartment or topology does {id} denote in UniProt?",
      "{id} location name",
      "Decode the subcellular location accession {id}.",
      "An entry's “Subcellular location” section links to {id}; where in the cell is that?",
      "Retrieve UniProt's record for {id}.",
      "Is {id} a cellular component, a topology or an orientation?",
    ],
  },
  {
    from: locationsAbove,
    arguments: { id: "{id}" },
    templates: [
      "Of which larger structure is {id} a part?",
      "GO cellular component matching UniProt location {id}?",
      "In UniProt's location hierarchy, what is above {id}?",
      "I map UniProt compartments to Gene Ontology for a proteomics atlas; what is the term for {id}?",
    ],
  },
  {
    from: locationSynonyms,
    arguments: { id: "{id}" },
    templates: [
      "By what other names does the literature call the compartment {id}?",
      "Synonyms of subcellular location {id}, please.",
      "Our microscopist uses old terminology. Which alternative names does UniProt list for {id}?",
    ],
  },
  {
    from: locationsAbove,
    arguments: { id: "{id}", fields: "{what}" },
    choose: { what: locationFields },
    templates: [
      "Of location {id} show me the {what} and nothing else.",
      "Only the {what} for subcellular location {id}.",
      "{id}, {what} only",
      "My script stores the {what} of each compartment. Get them for {id} without the remaining fields.",
      "UniProt location {id}: please restrict the output to the {what}.",
    ],
  },
  {
    from: locations,
    arguments: { id: "{id}", fields: "{what}" },
    choose: { what: describedLocations },
    templates: [
      "Give me no more than the {what} for {id}.",
      "For a textbook figure legend: {id}, just the {what}.",
      "Reduce UniProt's location {id} to the {what}.",
    ],
  },
  {
    from: locations,
    arguments: { id: "{id}", fields: "id" },
    templates: [
      "Check whether {id} is a valid location: [return the SL number and no other field](fields).",
      "Does UniProt still know the location {id}? [Answer with the bare SL number](fields).",
      "Look {id} up among the subcellular locations and give back [the SL number only](fields).",
    ],
  },
  {
    missing: ["id"],
    arguments: {},
    templates: [
      "What is this UniProt subcellular location part of?",
      "Show the UniProt entry of the compartment whose SL number I noted.",
      "Which GO term corresponds to my subcellular location?",
    ],
  },
  {
    missing: ["id"],
    arguments: { fields: "synonyms" },
    templates: [
      "Give [only the synonyms](fields) of that UniProt location record.",
      "Of the UniProt subcellular location on my screen I need [nothing but the synonyms](fields).",
    ],
  },
]);
