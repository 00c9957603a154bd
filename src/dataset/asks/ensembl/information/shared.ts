import type { Phrases, Shape } from "../../asks.ts";

/** More about the sequences of an assembly. */
export const sequenceExtras: NonNullable<Shape["extras"]> = {
  of: {
    bands: ["with karyotype bands", "with the cytogenetic bands", "including G-banding"],
    synonyms: [
      "with sequence synonyms",
      "with the names other databases use",
      "including UCSC and RefSeq synonyms",
    ],
  },
  most: 1,
};

/** Details of a genome that are left out unless asked for. */
export const withConnectedDetails: Phrases = {
  expand: [
    "with all connected details",
    "including sequences and other connected details",
    "in the expanded form",
    "with the list of sequences too",
  ],
};

/** Divisions, all of them. */
export const divisionNames: Phrases = {
  EnsemblVertebrates: ["EnsemblVertebrates", "the vertebrates division", "Ensembl Vertebrates"],
  EnsemblPlants: ["EnsemblPlants", "Ensembl Plants", "the plant division"],
  EnsemblFungi: ["EnsemblFungi", "Ensembl Fungi", "the fungal division"],
  EnsemblMetazoa: ["EnsemblMetazoa", "Ensembl Metazoa", "the invertebrate division (Metazoa)"],
  EnsemblProtists: ["EnsemblProtists", "Ensembl Protists", "the protist division"],
  EnsemblBacteria: ["EnsemblBacteria", "Ensembl Bacteria", "the bacterial division"],
};
