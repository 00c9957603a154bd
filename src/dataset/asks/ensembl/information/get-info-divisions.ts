import { asks } from "../../asks.ts";

export const getInfoDivisionsAsks = asks("get_info_divisions", [
  {
    arguments: {},
    templates: [
      "What are the branches of Ensembl called?",
      "Ensembl divisions as a list",
      "What divisions does Ensembl consist of?",
      "Print what the Ensembl server calls its divisions.",
      "ensembl divisions?",
      "Names of all divisions the Ensembl server knows",
      "How many divisions are there in Ensembl, and what are they called?",
      "Into which parts (plants, fungi and so forth) is Ensembl divided?",
      "Show every division that I could pass as the division parameter.",
      "Enumerate Ensembl's taxonomic divisions.",
    ],
  },
  {
    arguments: {},
    templates: [
      "Autocomplete for the division argument needs every name that Ensembl knows.",
      "Which strings like EnsemblFungi exist?",
      "I need the exact spelling of the division names in Ensembl, EnsemblPlants or Ensembl_Plants?",
      "Valid values of 'division' for the Ensembl REST API",
      "My script iterates over all of Ensembl division by division; get it the list.",
      "What do I enter as division when querying Ensembl for non-vertebrates? Show the choices.",
      "Dropdown menu for our web form: fetch the names of Ensembl's divisions.",
      "division names ensembl rest, all",
      "Is Metazoa a division of its own in Ensembl?",
      "Tell me which division identifiers Ensembl accepts.",
    ],
  },
  {
    arguments: {},
    templates: [
      "Where does Ensembl keep worms and insects as opposed to vertebrates? Name its divisions.",
      "For a poster on biodiversity resources: all divisions under the Ensembl roof",
      "Is there a separate Ensembl for bacteria?",
      "Which kingdoms of life have an Ensembl division?",
      "A student asks whether Ensembl covers anything but vertebrates. Show its divisions.",
      "Where would wheat, yeast and malaria parasites go in Ensembl? List the divisions, I will assign them.",
      "Do protists have their own section within Ensembl?",
      "Explain the organisation of Ensembl by domain of life: which divisions exist?",
      "Besides vertebrates, what else is hosted by Ensembl as a division?",
      "I only know the vertebrate Ensembl site. Which sister divisions are there?",
    ],
  },
]);
