import { defineKind } from "./kind.ts";

/**
 * Name of a population in Ensembl Variation: study and group joined by colons, `1000GENOMES:phase_3:CEU`, `gnomADg:ALL`.
 * Letter case does not matter, but is kept. Without a study (`CEU`) a name is read, not recognised.
 */
export const populationName = defineKind<string>({
  id: "population-name",
  title: "a population",
  examples: ["1000GENOMES:phase_3:CEU", "gnomADg:ALL", "CEU"],
  parse: (text) => (/^[A-Z0-9][\w.+-]{0,40}(?::[\w.+ -]{1,60}){0,5}$/i.test(text) ? text : undefined),
  format: (value) => value,
  find: /(?<![\w:])(?:1000GENOMES|gnomAD[a-z]?|ExAC|ALSPAC|TOPMed|UK10K|CSHL-HAPMAP|HAPMAP|PERLEGEN|ESP6500|GEM-J|NCBI-ALFA)(?::[\w.+-]{1,40}){1,3}(?<![.-])/gi,
  same: (left, right) => left.toLowerCase() === right.toLowerCase(),
});
