import type { Table } from "../table.ts";

const from = (name: string): string => `responses/ensembl/get_ld_${name}.json`;
const AROUND = "around_variant__t_homo_sapiens_rs1333047_1000GENOMES_phase_1_ASW";

const pairs = [
  from(AROUND),
  from("region__t_homo_sapiens_region_9_22125265..22125505_1000GENOMES_phase_1_ASW"),
  from("region__t_homo_sapiens_region_6_31066584..31066717_1000GENOMES_phase_1_ASW"),
];

/** Linkage disequilibrium that Ensembl computed from the genotypes of its test database. */
export const ensemblLinkageTables: readonly Table[] = [
  {
    name: "ld_pair",
    volume: "recorded",
    does: "Linkage disequilibrium of two human variants in a population, each pair once, in the order of the answers: r2 and d_prime from 0 to 1, six decimals",
    sources: pairs,
    columns: {
      position: "INTEGER",
      population: "TEXT",
      variant1: "TEXT",
      variant2: "TEXT",
      r2: "REAL",
      d_prime: "REAL",
    },
    key: ["position"],
    indexes: [["variant1"], ["variant2"]],
  },
  {
    name: "ld_variant",
    volume: "recorded",
    does: "A human variant of `ld_pair` and what is told of it beside its place",
    sources: [from(`${AROUND}_attribs_1`)],
    columns: {
      variant: "TEXT",
      chrom: "TEXT",
      strand: "INTEGER",
      consequence: "TEXT",
    },
    key: ["variant"],
  },
];
