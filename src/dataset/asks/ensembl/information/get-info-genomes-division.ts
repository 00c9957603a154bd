import { asks } from "../../asks.ts";
import { divisionNames, withConnectedDetails } from "./shared.ts";

const all = { division: { one: divisionNames } };
const { EnsemblVertebrates: _v, EnsemblPlants: _p, EnsemblMetazoa: _m, ...heldNames } = divisionNames;
/** Divisions whose genomes are held. */
const held = { division: { one: heldNames } };
const division = { division: "{division}" };

export const getInfoGenomesDivisionAsks = asks("get_info_genomes_division", [
  {
    choose: held,
    arguments: division,
    templates: [
      "I want to browse {division} genome by genome; give me them all.",
      "List all genomes of {division} with their assemblies.",
      "What is the genome count of {division}? Fetch them so that I can check.",
      "genomes, {division}",
      "What assemblies, strains included, are available from {division}?",
      "Give me the GCA accession of every genome in {division}.",
      "I plan to mirror {division} and need an inventory of its genomes first.",
    ],
  },
  {
    choose: held,
    arguments: division,
    templates: [
      "Which strains have been sequenced and put into {division}? Get the genomes.",
      "Of the genomes in {division}, which ones are assembled to chromosome level?",
      "Total up the genome sizes in {division}; for that I want each genome's base count.",
      "Production names of all {division} genomes",
      "Is the genome collection of {division} larger than a hundred?",
      "Which gene builds are the genomes of {division} on?",
      "For pangenome work we want all genomes filed under {division}.",
    ],
  },
  {
    choose: all,
    arguments: division,
    unheld: "genomes of the large divisions",
    templates: [
      "Show me each genome, with taxonomy id and assembly name, from {division}.",
      "Fetch the genome records of the whole of {division}.",
      "Everything that Ensembl has sequenced in {division}, genome by genome",
      "What genomes does {division} contain?",
      "Get assembly name, strain and size for all genomes of {division}.",
    ],
  },
  {
    choose: held,
    extras: { of: withConnectedDetails, most: 1 },
    arguments: division,
    templates: [
      "List the genomes of {division} {extras}.",
      "All genomes in {division} {extras}",
      "I need the genomes of {division} {extras} for a database import.",
      "Could you return every genome from {division} {extras}?",
      "Export of the genomes in {division} {extras}",
    ],
  },
  {
    missing: ["division"],
    arguments: {},
    templates: [
      "List all genomes of the division.",
      "How many genomes are in this part of Ensembl?",
      "Which assemblies does our Ensembl division have? I need its genomes.",
    ],
  },
  {
    missing: ["division"],
    arguments: { expand: true },
    templates: [
      "All genomes of one Ensembl division [in the expanded form](expand), please.",
      "Which genomes does that division have? Return them [with all connected details](expand).",
    ],
  },
]);
