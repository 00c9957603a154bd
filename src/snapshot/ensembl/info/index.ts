import type { EnsemblRoute } from "../formats/index.ts";
import { analyses } from "./analyses.ts";
import { assembly } from "./assembly.ts";
import { assemblyRegion } from "./assembly-region.ts";
import { biotypeGroups } from "./biotype-groups.ts";
import { biotypeName, biotypeNameOfObject, biotypeNoName } from "./biotype-name.ts";
import { biotypes } from "./biotypes.ts";
import { comparaMethods } from "./compara-methods.ts";
import { comparaSpeciesSets } from "./compara-species-sets.ts";
import { consequenceTypes } from "./consequence-types.ts";
import { divisions } from "./divisions.ts";
import { externalDbs } from "./external-dbs.ts";
import { genomeByAssembly } from "./genome-by-assembly.ts";
import { genomeByName } from "./genome-by-name.ts";
import { genomesByAccession } from "./genomes-by-accession.ts";
import { genomesOfDivision } from "./genomes-of-division.ts";
import { genomesOfTaxon } from "./genomes-of-taxon.ts";
import { ping } from "./ping.ts";
import { populationByName } from "./population-name.ts";
import { populations } from "./populations.ts";
import { data, genomesRelease, software } from "./releases.ts";
import { speciesList } from "./species-list.ts";
import { variationSources } from "./variation-sources.ts";

export const infoRoutes: readonly EnsemblRoute[] = [
  ping,
  software,
  data,
  genomesRelease,
  speciesList,
  divisions,
  assembly,
  assemblyRegion,
  analyses,
  biotypes,
  biotypeName,
  biotypeNameOfObject,
  biotypeNoName,
  ...biotypeGroups,
  consequenceTypes,
  populations,
  populationByName,
  variationSources,
  externalDbs,
  comparaMethods,
  comparaSpeciesSets,
  genomeByName,
  genomeByAssembly,
  genomesByAccession,
  genomesOfDivision,
  genomesOfTaxon,
];
