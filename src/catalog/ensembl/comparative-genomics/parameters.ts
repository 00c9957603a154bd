import { flag, newickFormat, species, taxonId, text } from "../../../biology/index.ts";
import { query } from "../../definition.ts";
import { words } from "../../words.ts";
import { asString, sentAs } from "../parameters.ts";

export const aligned = query(flag, "Give aligned sequences instead of the original ones");
export const cigarLine = query(flag, "Give the alignment as a CIGAR line");
export const nhFormat = query(newickFormat, "What the tree calls its leaves, in Newick format");
/** The endpoints of CAFE trees document no list of label styles. */
export const cafeNhFormat = query(text, "What the tree calls its leaves, in Newick format");

const sequenceType = words({
  id: "homology-sequence",
  title: "a type of sequence, or none",
  values: { none: ["no sequence"], cdna: ["cDNA"], protein: ["amino acid"] },
});
export const sequence = query(sequenceType, "Sequence to add to each member");

export const clustersetId = query(text, "Which collection of gene trees: default, or one such as murinae");
export const pruneSpecies = query(species, "Keep only the members of this species", asString);
export const pruneTaxon = query(taxonId, "Keep only the members of this taxon", { types: ["integer"] });

export const targetSpecies = query(species, "Species in which to look for homologues", asString);
export const targetTaxon = query(taxonId, "Taxon in which to look for homologues", { types: ["integer"] });

const homologyType = words({
  id: "homology-type",
  title: "a type of homology",
  values: {
    orthologues: ["ortholog", "orthologue", "orthologous gene"],
    paralogues: ["paralog", "paralogue", "paralogous gene"],
    projections: ["projection"],
    all: ["homolog", "homologue", "homologous gene"],
  },
});
export const type = query(homologyType, "Kind of homology", sentAs("type"));
