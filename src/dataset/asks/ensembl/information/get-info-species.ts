import { asks } from "../../asks.ts";
import { divisionNames } from "./shared.ts";

const division = { division: { one: divisionNames } };
/** Divisions of which species are held; those of bacteria are only held as genomes. */
const { EnsemblBacteria: _bacteria, ...listedNames } = divisionNames;
const listed = { division: { one: listedNames } };

export const getInfoSpeciesAsks = asks("get_info_species", [
  {
    arguments: {},
    templates: [
      "Show me what animals there are in Ensembl.",
      "ensembl species list",
      "Name the species that the main Ensembl site offers by default.",
      "What organisms are on the Ensembl server?",
      "I'm checking if my favourite vertebrate is covered, so give me the species of the main Ensembl server.",
      "Production names and taxonomy ids of the species at ensembl.org",
    ],
  },
  {
    choose: listed,
    arguments: { division: "{division}" },
    templates: [
      "Produce an inventory of {division}, species by species.",
      "Is the species I study covered by {division}? Show them all and I'll look.",
      "Which species are in {division}?",
      "List the species of {division} with their names and taxonomy ids.",
      "How many species does {division} have?",
      "species, {division}",
      "What organisms could I study with {division}?",
      "Looking for a model organism in {division}: what species are on offer?",
      "I need production name, common name and assembly for each of the species in {division}.",
    ],
  },
  {
    choose: listed,
    arguments: { division: "{division}", hide_strain_info: true },
    templates: [
      "{division} species list with [strain info switched off](hide_strain_info)",
      "I only want species from {division}, [nothing about strains](hide_strain_info).",
      "List the species of {division} [without strain information](hide_strain_info).",
      "Species of {division}, [strain details hidden](hide_strain_info)",
      "Which species are in {division}? [I don't care about strains](hide_strain_info).",
      "Return {division} species but [leave strain data out](hide_strain_info).",
      "For a compact table: all species in {division}, [no strain columns](hide_strain_info).",
    ],
  },
  {
    arguments: { hide_strain_info: true },
    templates: [
      "Give me the species in Ensembl, [minus the strain information](hide_strain_info).",
      "Species list of Ensembl; [suppress strain info](hide_strain_info)",
      "What species has Ensembl? [Details on strains are not wanted](hide_strain_info).",
    ],
  },
  {
    choose: { collection: ["mouse", "pig", "dog", "sheep", "chicken"] },
    arguments: { strain_collection: "{collection}" },
    unheld: "strains and breeds",
    templates: [
      "Which {collection} strains does Ensembl list among its species?",
      "List the strain collection '{collection}' of Ensembl.",
      "strains or breeds of {collection} in ensembl's species list",
      "Which {collection} genomes besides the reference are in Ensembl's {collection} strain collection?",
    ],
  },
  {
    choose: division,
    arguments: { division: "{division}" },
    templates: [
      "Does the species list of {division} give common names as well? Show it.",
      "Retrieve every species known to {division}.",
      "Tell me which species Ensembl files under {division}.",
    ],
  },
]);
