import type { Choice } from "../../asks.ts";

/** Parts of a proteome that are known of all. */
export const ownerFields = {
  most: 3,
  several: {
    organism: ["organism", "name of the organism"],
    organism_id: ["organism id", "NCBI taxon id"],
    lineage: ["taxonomic lineage", "lineage"],
    mnemonic: ["organism mnemonic", "five-letter organism code"],
  },
} as const satisfies Choice;

/** Parts of a proteome that is recorded in full. */
export const proteomeFields = {
  most: 4,
  several: {
    ...ownerFields.several,
    components: ["components", "constituent chromosomes"],
    busco: ["BUSCO completeness", "BUSCO score"],
    cpd: ["CPD status", "complete proteome detector (CPD) result"],
    genome_assembly: ["genome assembly", "genome assembly accession"],
    genome_representation: ["genome representation", "assembly level"],
    protein_count: ["protein count", "number of proteins"],
  },
} as const satisfies Choice;

/** The same with the id, for proteomes that are searched. */
export const foundProteomeFields = {
  most: 4,
  several: { upid: ["proteome id", "UPID"], ...proteomeFields.several },
} as const satisfies Choice;

export const foundOwnerFields = {
  most: 3,
  several: { upid: ["proteome id", "UPID"], ...ownerFields.several },
} as const satisfies Choice;

/** Orders of proteomes. */
export const proteomeOrders = {
  one: {
    "protein_count desc": ["those with the most proteins first", "by descending protein count"],
    "protein_count asc": ["those with the fewest proteins first", "by ascending protein count"],
    "organism_name asc": ["sorted by organism name from A to Z", "alphabetically by organism"],
    "organism_name desc": ["sorted by organism name from Z to A"],
    "upid asc": ["in ascending order of UPID", "lowest proteome id first"],
    "upid desc": ["in descending order of UPID", "highest proteome id first"],
    "busco desc": ["best BUSCO score first", "most complete (BUSCO) first"],
    "busco asc": ["worst BUSCO score first", "least complete (BUSCO) first"],
  },
} as const satisfies Choice;

/** Orders by what is known of all proteomes. */
export const ownerOrders = {
  one: {
    "organism_name asc": proteomeOrders.one["organism_name asc"],
    "organism_name desc": proteomeOrders.one["organism_name desc"],
    "upid asc": proteomeOrders.one["upid asc"],
    "upid desc": proteomeOrders.one["upid desc"],
  },
} as const satisfies Choice;
