import { assembly, region, text } from "../../../biology/index.ts";
import { ensembl, path, query } from "../../definition.ts";
import { speciesInPath } from "../parameters.ts";

export const mapAssembly = ensembl({
  name: "map_assembly",
  tool: "mapping",
  domain: "genomics",
  does: "Convert the coordinates of a region from one assembly to another",
  path: "/map/{species}/{asm_one}/{region}/{asm_two}",
  parameters: {
    asm_one: path(assembly, "Assembly that the region is on"),
    asm_two: path(assembly, "Assembly to convert to"),
    region: path(region, "Region on the first assembly"),
    species: speciesInPath,
    coord_system: query(text, "Coordinate system of the region, chromosome unless given"),
    target_coord_system: query(text, "Coordinate system to convert to, chromosome unless given"),
  },
  observe: {
    list: "mappings",
    noun: "mapping",
    keep: [
      "mapped.seq_region_name",
      "mapped.start",
      "mapped.end",
      "mapped.strand",
      "mapped.assembly",
      "original.seq_region_name",
      "original.start",
      "original.end",
      "original.strand",
      "original.assembly",
    ],
    say: "{original.seq_region_name}:{original.start|to original.end} on {original.assembly} is {mapped.seq_region_name}:{mapped.start|to mapped.end}[, {mapped.strand|strand},] on {mapped.assembly}.",
  },
  example: { asm_one: "GRCh37", asm_two: "GRCh38", region: "X:1000000-1000100:1", species: "human" },
  asks: [
    "Convert {region} from {asm_one} to {asm_two} ({species})",
    "Lift over {species} {region} from {asm_one} to {asm_two}",
    "What are the {asm_two} coordinates of {asm_one} {region} in {species}?",
    "My {species} variant is at {region} on {asm_one}; where is that on {asm_two}?",
    "Map {region} between the {species} assemblies {asm_one} and {asm_two}",
  ],
});
