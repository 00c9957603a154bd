import { exonPlaces } from "../../../pools/genomics.ts";
import { asks } from "../../asks.ts";

export const mapAssemblyAsks = asks("map_assembly", [
  {
    from: exonPlaces,
    arguments: { species: "{species}", asm_one: "{old}", region: "{old_region}", asm_two: "{new}" },
    rules: { species: "human-assembly" },
    templates: [
      "Lift {old_region} over from {old} to {new} ({species}).",
      "The BED file of our capture kit is on {old}. What is {old_region} in {new} coordinates?",
      "{old} {old_region} -> {new}",
      "Where did the {species} region {old_region} of {old} end up in {new}?",
      "An old paper gives {old_region} ({old}) for its PCR product. I need the {new} position.",
      "convert coordinates {old_region} {old} to {new}, {species}",
    ],
  },
  {
    from: exonPlaces,
    arguments: { species: "{species}", asm_one: "{new}", region: "{new_region}", asm_two: "{old}" },
    rules: { species: "human-assembly" },
    templates: [
      "Our array annotation still runs on {old}, so please take {new_region} on {new} back to it.",
      "Going backwards: which {old} interval equals {new_region} on {new} in {species}?",
      "Downgrade {new_region} from {new} to {old} coordinates.",
      "{species} {new_region} is on {new}; I want it on {old}",
      "Remap {new_region} ({new}) onto assembly {old} of the {species} genome.",
    ],
  },
  {
    from: exonPlaces,
    arguments: { species: "{species}", asm_one: "{old}", region: "{old_base}", asm_two: "{new}" },
    rules: { species: "human-assembly" },
    templates: [
      "A variant in {symbol} was called at {old_base} on {old}. What's its {new} coordinate?",
      "SNV at {old_base} ({old}, {species}): position in {new}?",
      "The lab report from 2013 says {old_base}, build {old}. Which base is that in build {new}?",
    ],
  },
  {
    from: exonPlaces,
    choose: {},
    arguments: {
      species: "{species}",
      asm_one: "{old}",
      region: "{old_region}",
      asm_two: "{new}",
      coord_system: "chromosome",
      target_coord_system: "chromosome",
    },
    rules: { species: "human-assembly" },
    templates: [
      "Map {old_region}, [given in chromosome coordinates](coord_system) of {old}, [to chromosomes](target_coord_system) of {new}.",
      "[From the chromosome level](coord_system) of {old} [to the chromosome level](target_coord_system) of {new}: where is {species} {old_region}?",
      "Both assemblies at chromosome scale please: {old_region} [on a chromosome](coord_system) in {old}, [result on a chromosome](target_coord_system) in {new}.",
    ],
  },
  {
    missing: ["asm_two"],
    from: exonPlaces,
    arguments: { species: "{species}", asm_one: "{old}", region: "{old_region}" },
    rules: { species: "human-assembly" },
    templates: [
      "Convert {old_region} on {old} to another assembly.",
      "I have {species} {old_region} in {old} and need it on a different build.",
    ],
  },
  {
    missing: ["region"],
    from: exonPlaces,
    arguments: { species: "{species}", asm_one: "{old}", asm_two: "{new}" },
    rules: { species: "human-assembly" },
    templates: [
      "Lift my region over from {old} to {new}.",
      "What are the {new} coordinates of our {species} {old} variant?",
    ],
  },
]);
