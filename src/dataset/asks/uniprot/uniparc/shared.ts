import type { Choice } from "../../asks.ts";

/** Parts of a UniParc sequence that are held of all. */
export const sequenceFields = {
  most: 3,
  several: {
    accession: ["UniProtKB accessions", "accessions in UniProtKB"],
    protein: ["protein names", "names of the protein"],
    organism: ["organisms", "source organisms"],
    organism_id: ["organism ids", "taxon ids of the organisms"],
    length: ["length", "sequence length"],
    checksum: ["CRC64 checksum", "checksum"],
    sequence: ["amino acid sequence", "residues"],
    fullSequence: ["full sequence block with checksums", "full sequence block"],
    gene: ["gene names"],
  },
} as const satisfies Choice;

/** Parts that are held of fully recorded sequences only. */
export const fullSequenceFields = {
  most: 4,
  several: {
    ...sequenceFields.several,
    proteome: ["proteomes", "proteomes containing the sequence"],
    common_taxons: ["common taxa", "lowest common taxa"],
    common_taxon_ids: ["ids of the common taxa"],
    first_seen: ["first-seen date", "date first seen"],
    last_seen: ["last-seen date", "date last seen"],
    oldestCrossRefCreated: ["creation date of the oldest cross-reference"],
    mostRecentCrossRefUpdated: ["date of the most recently updated cross-reference"],
    Pfam: ["Pfam signatures", "Pfam matches"],
    CDD: ["CDD signatures"],
    Gene3D: ["Gene3D matches"],
    HAMAP: ["HAMAP families"],
    PANTHER: ["PANTHER matches"],
    PIRSF: ["PIRSF matches"],
    PRINTS: ["PRINTS fingerprints"],
    PROSITE: ["PROSITE signatures"],
    SFLD: ["SFLD matches"],
    SMART: ["SMART domains"],
    SUPFAM: ["SUPERFAMILY matches"],
    NCBIfam: ["NCBIfam matches"],
    FunFam: ["FunFam matches"],
    fullsequencefeatures: ["sequence features with their positions"],
  },
} as const satisfies Choice;

/** The same with the id, for sequences that are looked for. */
export const foundSequenceFields = {
  most: 3,
  several: { upi: ["UniParc id", "UPI"], ...sequenceFields.several },
} as const satisfies Choice;

/** And for fully recorded ones. */
export const foundFullSequenceFields = {
  most: 4,
  several: { ...foundSequenceFields.several, ...fullSequenceFields.several },
} as const satisfies Choice;

export const sequenceOrders = {
  one: {
    "length asc": ["shortest first", "from short to long"],
    "length desc": ["longest first", "from long to short"],
    "upi asc": ["in ascending order of the UPI", "lowest UPI first"],
    "upi desc": ["in descending order of the UPI", "highest UPI first"],
    "uniparc asc": ["sorted upwards by UniParc accession"],
    "uniparc desc": ["sorted downwards by UniParc accession"],
  },
} as const satisfies Choice;

/** Databases that hold records of the sequences. */
export const heldDatabases = {
  most: 2,
  several: {
    "UniProtKB/Swiss-Prot": ["Swiss-Prot", "UniProtKB/Swiss-Prot"],
    "UniProtKB/TrEMBL": ["TrEMBL", "UniProtKB/TrEMBL"],
    RefSeq: ["RefSeq", "NCBI RefSeq"],
    EMBL: ["EMBL", "ENA/EMBL"],
  },
} as const satisfies Choice;

/** Every database that UniParc covers. */
export const anyDatabases = {
  most: 3,
  several: {
    ...heldDatabases.several,
    "UniProtKB/Swiss-Prot protein isoforms": ["Swiss-Prot protein isoforms", "the isoforms of Swiss-Prot"],
    EnsemblBacteria: ["Ensembl Bacteria"],
    EnsemblFungi: ["Ensembl Fungi"],
    EnsemblMetazoa: ["Ensembl Metazoa"],
    EnsemblPlants: ["Ensembl Plants"],
    EnsemblProtists: ["Ensembl Protists"],
    Ensembl: ["Ensembl"],
    EnsemblRapid: ["Ensembl Rapid Release"],
    EMBL_CON: ["EMBL CON"],
    EMBL_TPA: ["EMBL third-party annotation (TPA)"],
    EMBL_TSA: ["EMBL transcriptome shotgun assemblies (TSA)"],
    EMBLWGS: ["EMBL whole-genome shotgun (WGS)"],
    EPO: ["European patents (EPO)"],
    JPO: ["Japanese patents (JPO)"],
    KIPO: ["Korean patents (KIPO)"],
    USPTO: ["US patents (USPTO)"],
    FlyBase: ["FlyBase"],
    FusionGDB: ["FusionGDB"],
    "H-InvDB": ["H-InvDB"],
    IPI: ["IPI"],
    PATRIC: ["PATRIC"],
    PDB: ["PDB", "the Protein Data Bank"],
    PIR: ["PIR"],
    PIRARC: ["PIRARC"],
    PRF: ["PRF"],
    REMTREMBL: ["REMTREMBL"],
    SEED: ["SEED"],
    SGD: ["SGD"],
    TAIR: ["TAIR"],
    TREMBLNEW: ["TREMBLNEW"],
    TREMBL_VARSPLIC: ["TrEMBL splice variants (TREMBL_VARSPLIC)"],
    TROME: ["TROME"],
    UNIMES: ["UniMES"],
    VectorBase: ["VectorBase"],
    VEGA: ["VEGA"],
    WBParaSite: ["WormBase ParaSite"],
    WormBase: ["WormBase"],
  },
} as const satisfies Choice;

/** Parts of a record. */
export const recordFields = {
  most: 4,
  several: {
    database: ["database name"],
    accession: ["accession of the record", "record accessions"],
    gene: ["gene name"],
    ncbiGi: ["NCBI GI number", "GI"],
    organism: ["organism"],
    organism_id: ["taxon id", "organism id"],
    protein: ["protein name"],
    proteome: ["proteome"],
    active: ["active flag", "whether it is still active"],
    first_seen: ["first-seen date"],
    last_seen: ["last-seen date"],
    timeline: ["timeline (first to last seen)"],
    version: ["version in the source database"],
    version_uniparc: ["UniParc's own version number"],
  },
} as const satisfies Choice;
