import type { Facet } from "./namespace.ts";

const MODELS: Readonly<Record<string, string>> = {
  "9606": "Human",
  "3702": "A. thaliana",
  "10090": "Mouse",
  "10116": "Rat",
  "559292": "Baker's yeast",
  "9913": "Bovine",
  "284812": "Fission yeast",
  "83333": "E. coli K12",
  "224308": "B. subtilis",
  "44689": "D. discoideum",
  "6239": "C. elegans",
  "7955": "Zebrafish",
  "7227": "Fruit fly",
  "39947": "Rice",
};

const BANDS = [200, 400, 600, 800] as const;

/** Counts that the tables of proteins can give; every protein they hold is reviewed. */
export const uniprotkbFacets: Readonly<Record<string, Facet>> = {
  reviewed: {
    label: "Status",
    multiple: false,
    value: "'true'",
    labels: { true: "Reviewed (Swiss-Prot)" },
  },
  model_organism: {
    label: "Popular organisms",
    multiple: true,
    value: `CASE WHEN taxid IN (${Object.keys(MODELS).join(",")}) THEN taxid END`,
    labels: MODELS,
  },
  other_organism: {
    label: "Taxonomy",
    multiple: true,
    value: `(SELECT scientific_name FROM taxon WHERE taxon.taxid = protein.taxid AND taxon.taxid NOT IN (${Object.keys(MODELS).join(",")}))`,
  },
  proteome: {
    label: "Proteomes",
    multiple: true,
    value: "(SELECT id FROM proteome WHERE proteome.taxid = protein.taxid)",
  },
  length: {
    label: "Sequence length",
    multiple: true,
    value: `CASE WHEN length IS NULL THEN NULL ${BANDS.map(
      (end, at) => `WHEN length <= ${end} THEN '[${at === 0 ? 1 : (BANDS[at - 1] ?? 0) + 1} TO ${end}]'`,
    ).join(" ")} ELSE '[801 TO *]' END`,
    labels: {
      "[1 TO 200]": "1 - 200",
      "[201 TO 400]": "201 - 400",
      "[401 TO 600]": "401 - 600",
      "[601 TO 800]": "601 - 800",
      "[801 TO *]": ">= 801",
    },
  },
};
