import { chromosome, flag, species, text } from "../../../biology/index.ts";
import { defineKind } from "../../../biology/kind.ts";
import { query } from "../../definition.ts";
import { either } from "../../either.ts";
import { words } from "../../words.ts";

export const bands = query(flag, "Add karyotype bands, where there are any");
export const synonyms = query(flag, "Add other names of the sequences");

const productionName = defineKind<string>({
  id: "production-name",
  title: "the production name of a genome",
  examples: ["escherichia_coli_str_k_12_substr_mg1655"],
  parse: (written) => (/^[a-z0-9]+(?:_[a-z0-9]*)+$/.test(written) ? written : undefined),
  format: (name) => name,
  find: /(?<![\w.-])[a-z][a-z0-9]*(?:_[a-z0-9]+)+_?(?![\w.-])/g,
});
/** The server knows a genome by this name only; of the species that have one, other names are read too. */
export const genomeName = either({
  id: "genome-name",
  title: "the production name of a genome",
  kinds: [productionName],
  also: [species],
});

/** Scaffolds and contigs have names of any form. */
export const sequenceName = either({
  id: "sequence-name",
  title: "the name of a chromosome or scaffold",
  kinds: [chromosome],
  also: [text],
});

export const biotypeGroup = words({
  id: "biotype-group",
  title: "a group of biotypes",
  values: {
    coding: [],
    pseudogene: [],
    lnoncoding: ["long noncoding", "long non-coding"],
    snoncoding: ["short noncoding", "short non-coding", "small non-coding"],
    mnoncoding: [],
    LRG: [],
    undefined: [],
    no_group: [],
  },
  others: /^\w+$/,
});

export const externalFeature = words({
  id: "external-feature",
  title: "a kind of record with external references",
  values: {
    dna_align_feature: ["DNA alignment"],
    protein_align_feature: ["protein alignment"],
    unmapped_object: [],
    xref: ["cross reference", "cross-reference"],
    seq_region_synonym: [],
  },
});

export const variationSource = words({
  id: "variation-source",
  title: "a source of variants",
  values: {
    dbSNP: [],
    ClinVar: [],
    OMIM: [],
    UniProt: [],
    HGMD: ["HGMD-PUBLIC"],
    COSMIC: [],
    DGVa: [],
    dbVar: [],
    EVA: [],
    PharmGKB: [],
  },
  others: /^[\w .-]+$/,
});

export const populationFilter = words({
  id: "population-filter",
  title: "a filter of populations",
  values: { LD: ["linkage disequilibrium", "linkage"] },
  others: /^\w+$/,
});
