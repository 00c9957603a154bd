import type { Phrases } from "../../asks.ts";

/** Groups of vertebrates that have both mouse and human, or zebrafish, in them. */
export const orthologTaxa: Phrases = {
  "target_taxon=40674": ["in mammals", "among mammals", "within Mammalia", "in mammalian species"],
  "target_taxon=9989": ["in rodents", "among rodents", "within Rodentia"],
  "target_taxon=314147": ["in rodents and rabbits (Glires)", "within Glires"],
  "target_taxon=32443": ["in teleosts", "among teleost fish", "within Teleostei"],
  "target_taxon=7898": ["in ray-finned fish", "within Actinopterygii"],
  "target_taxon=7742": ["across vertebrates", "within Vertebrata", "in vertebrates"],
  "target_taxon=9347": ["in placental mammals", "within Eutheria"],
};

/** What a pair of homologs is told with: what fits together only. */
export const homologyOutput: Phrases = {
  "cigar_line=false": [
    "without CIGAR lines",
    "leaving out the CIGAR strings",
    "minus the alignment CIGAR strings",
  ],
  "sequence=cdna": ["with cDNA sequences", "with the cDNA of each gene", "using cDNA rather than protein"],
  "sequence=protein": ["with protein sequences", "with the amino acid sequences"],
  "aligned=false": [
    "with ungapped sequences",
    "with the sequences unaligned",
    "with raw, unaligned sequences",
  ],
};

/** Shorter answers. */
export const homologyShort: Phrases = {
  "format_=condensed": ["in condensed form", "in the condensed format", "as a condensed listing"],
  "format_=full": ["in the full format", "with full records"],
  "sequence=none": ["without any sequence", "with sequences switched off", "leaving the sequences out"],
  "compara=vertebrates": [
    "from the vertebrates Compara database",
    "according to Compara's vertebrates division",
  ],
  "compara=multi": ["from the multi Compara database", "querying the Compara database called multi"],
};

/** Sequences at the leaves of a gene tree. */
export const treeSequences: Phrases = {
  "sequence=cdna": ["with cDNA sequences", "carrying the cDNA of each member"],
  "sequence=protein": ["with the sequence type set to protein", "with sequence=protein"],
  "aligned=true": ["with the sequences aligned", "with gaps shown as in the alignment"],
  "cigar_line=true": ["with CIGAR lines", "with each member's CIGAR string"],
};

/** Other options of gene trees. */
export const treeOptions: Phrases = {
  "sequence=none": ["without sequences", "leaving out all sequences", "with no sequence at the leaves"],
  "clusterset_id=default": ["from the default clusterset", "taken from the default collection of trees"],
  "compara=vertebrates": ["from the vertebrates Compara database", "out of Compara vertebrates"],
  "compara=multi": ["from the multi Compara database", "querying the Compara database called multi"],
};

/** What the leaves are called in Newick trees that the snapshot can write. */
export const newickLabels: Phrases = {
  simple: ["simple labels", "the simple label style"],
  species: ["species names", "the species as labels"],
  ncbi_taxon: ["NCBI taxon IDs", "NCBI taxonomy numbers"],
  ncbi_name: ["NCBI names", "names as in NCBI taxonomy"],
  gene_stable_id: ["gene stable IDs", "stable gene identifiers"],
};

/** The others, which join names that are not held. */
export const otherNewickLabels: Phrases = {
  full: ["full labels", "the full label style"],
  display_label_composite: ["composite display labels", "display label composites"],
  species_short_name: ["short species names", "abbreviated species names"],
  phylip: ["PHYLIP-style names", "PHYLIP labels"],
  genome_gene_stable_id: ["genome plus gene stable IDs", "genome and gene stable IDs combined"],
  genome_product_stable_id: ["genome plus product stable IDs", "genome and product stable IDs combined"],
};

/** Taxa to which the one tree held can be pruned: the murine rodents and what is in them. */
export const treeTaxa = [39107, 10088, 10114, 10090, 10116] as const;

/** The same in words. */
export const prunings: Phrases = {
  "prune_taxon=39107": ["pruned to Murinae", "restricted to murine rodents", "with only the Murinae kept"],
  "prune_taxon=10088": ["pruned to the genus Mus", "with nothing but the genus Mus left"],
  "prune_taxon=10114": ["pruned to the genus Rattus", "limited to the genus Rattus"],
  "prune_taxon=10090": ["pruned to taxon 10090", "restricted to taxid 10090"],
  "prune_taxon=10116": ["pruned to taxon 10116", "restricted to taxid 10116"],
};

/** Species that are left where the tree is pruned to one. */
export const keptSpecies = {
  one: { mus_musculus: ["mouse", "Mus musculus"], rattus_norvegicus: ["rat", "Rattus norvegicus"] },
} as const;

/** What the leaves of a CAFE tree are called. The service documents no list; these are names that its trees have. */
export const cafeLabels: Phrases = {
  simple: ["simple labels", "the simple label style"],
  full: ["full labels", "the full label style"],
  species: ["species names", "the species as labels"],
  species_short_name: ["short species names", "abbreviated species names"],
  ncbi_taxon: ["NCBI taxon IDs", "NCBI taxonomy numbers"],
  ncbi_name: ["NCBI names", "names as in NCBI taxonomy"],
};

/** Databases of Compara that vertebrate trees are in. */
export const comparaDatabases: Phrases = {
  vertebrates: ["the vertebrates Compara database", "Compara vertebrates"],
  multi: ["the multi Compara database", "the Compara database named multi"],
};
