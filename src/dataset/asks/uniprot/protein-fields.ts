import type { Choice, Phrases } from "../asks.ts";

/** Parts of a human protein's entry that the facts hold. */
export const humanProteinFields = {
  most: 3,
  several: {
    id: ["entry name", "entry name (mnemonic)"],
    protein_name: ["protein name", "recommended name"],
    gene_primary: ["primary gene name", "gene symbol"],
    gene_synonym: ["gene synonyms", "alias gene names"],
    organism_name: ["organism name", "source organism"],
    length: ["length", "number of residues", "sequence length"],
    mass: ["molecular mass", "mass in daltons", "molecular weight"],
    sequence: ["amino-acid sequence", "full sequence"],
    lineage: ["taxonomic lineage"],
    go: ["GO annotation", "Gene Ontology terms"],
    go_p: ["GO biological processes", "biological process terms"],
    go_f: ["GO molecular functions", "molecular function terms"],
    go_c: ["GO cellular components", "cellular component terms"],
    ft_variant: ["natural variants", "known sequence variants"],
    xref_ensembl: ["Ensembl cross-references", "Ensembl ids"],
    xref_refseq: ["RefSeq accessions", "RefSeq cross-references"],
    xref_geneid: ["NCBI Gene id", "Entrez gene id"],
    xref_hgnc: ["HGNC id", "HGNC cross-reference"],
    xref_mim: ["OMIM numbers", "MIM cross-references"],
    "xref_mane-select": ["MANE Select transcript", "MANE Select cross-reference"],
    xref_proteomes: ["proteome cross-reference", "proteome membership"],
  },
} as const satisfies Choice;

/** Short parts, as columns of a table of many human proteins. */
export const tableFields = {
  most: 4,
  several: {
    accession: ["accession", "accession number"],
    id: ["entry name", "UniProt ID (entry name)"],
    protein_name: ["protein name", "recommended name"],
    gene_primary: ["gene symbol", "primary gene name"],
    gene_synonym: ["gene synonyms"],
    organism_name: ["organism", "species name"],
    length: ["length", "length in residues"],
    mass: ["mass", "molecular weight"],
    sequence: ["sequence", "protein sequence"],
    ec: ["EC number"],
    go_id: ["GO ids"],
    xref_hgnc: ["HGNC id"],
    xref_ensembl: ["Ensembl ids"],
    xref_geneid: ["NCBI Gene id"],
  },
} as const satisfies Choice;

/** Parts of the entry of any protein whose sequence is held. */
export const anyProteinFields = {
  most: 3,
  several: {
    id: ["entry name", "mnemonic entry name"],
    organism_name: ["organism", "species of origin"],
    organism_id: ["taxon id", "NCBI taxonomy id"],
    length: ["length", "residue count"],
    mass: ["molecular weight", "mass in Da"],
    sequence: ["amino acid sequence", "protein sequence"],
    lineage: ["lineage", "full taxonomic lineage"],
    lineage_ids: ["lineage taxon ids"],
  },
} as const satisfies Choice;

/** Parts that only entries recorded whole have. */
export const wholeEntryFields = {
  most: 3,
  several: {
    keyword: ["keywords", "UniProt keywords"],
    keywordid: ["keyword ids"],
    annotation_score: ["annotation score"],
    protein_existence: ["evidence level for protein existence", "protein existence"],
    date_created: ["creation date", "date of creation"],
    date_modified: ["date of the last annotation change", "date last modified"],
    date_sequence_modified: ["date of the last sequence change"],
    sequence_version: ["sequence version"],
    version: ["entry version"],
    lit_pubmed_id: ["PubMed ids", "PMIDs of the references"],
    lit_doi_id: ["DOIs of the references"],
    comment_count: ["number of comments by type"],
    feature_count: ["number of features by type"],
    reviewed: ["review status"],
    uniparc_id: ["UniParc id"],
  },
} as const satisfies Choice;

/** Parts that the facts lack for most proteins, each with one that they hold. */
export const describedProteins = {
  one: {
    "protein_name,cc_function": ["name and what the protein does", "protein name with its function"],
    "gene_primary,cc_disease": [
      "gene symbol with the diseases it is involved in",
      "gene symbol plus disease involvement",
    ],
    "gene_primary,cc_function": ["gene symbol plus functional description"],
    "protein_name,cc_subcellular_location": ["name with the subcellular location"],
    "length,ft_domain": ["length together with its annotated domains", "length plus domain positions"],
    "sequence,ft_signal": ["sequence with its signal peptide", "residues plus where the signal peptide ends"],
    "length,ft_transmem": ["length with its transmembrane segments"],
    "sequence,ft_mod_res": ["sequence plus its modified residues"],
    "length,ft_act_site": ["length with the positions of active-site residues"],
    "length,ft_binding": ["length together with ligand binding sites"],
    "length,ft_disulfid": ["length plus the disulfide bonds"],
    "length,ft_carbohyd": ["length with the glycosylation sites"],
    "protein_name,cc_ptm": ["name with notes about post-translational modification"],
    "gene_primary,cc_tissue_specificity": ["gene symbol with tissue specificity"],
    "gene_primary,cc_interaction": [
      "gene symbol and its interaction partners",
      "gene name plus binary interactions",
    ],
    "protein_name,cc_subunit": ["name plus subunit structure"],
    "protein_name,cc_catalytic_activity": ["name with the reaction it catalyses"],
    "protein_name,cc_cofactor": ["name with the required cofactors"],
    "protein_name,cc_pathway": ["name with its metabolic pathway"],
    "protein_name,protein_families": ["name with its protein family"],
    "length,cc_alternative_products": ["length plus alternative products"],
    "length,ft_var_seq": ["length with the alternative-splicing differences"],
    "length,structure_3d": ["length and whether a 3D structure is known"],
    "gene_primary,xref_pdb": ["gene symbol with PDB structures", "gene name plus PDB cross-references"],
    "gene_primary,xref_alphafolddb": ["gene symbol with the AlphaFold model"],
    "protein_name,xref_pfam": ["name with Pfam domains"],
    "protein_name,xref_interpro": ["name with InterPro entries"],
    "gene_primary,xref_reactome": ["gene symbol with Reactome pathways"],
    "gene_primary,xref_string": ["gene symbol with the STRING id"],
    "protein_name,xref_drugbank": ["name with DrugBank cross-references"],
    "protein_name,xref_chembl": ["name with the ChEMBL target"],
    "gene_primary,xref_kegg": ["gene symbol with the KEGG id"],
  },
} as const satisfies Choice;

/** Orders of proteins, as the words that end a request. */
const proteinOrders = {
  one: {
    "length asc": ["shortest first", "sorted by increasing length", "ordered from short to long"],
    "length desc": ["longest first", "sorted by decreasing length", "ordered from long to short"],
    "gene asc": ["sorted by gene symbol from A to Z", "in alphabetical order of the gene"],
    "gene desc": ["sorted by gene symbol from Z to A", "in reverse alphabetical order of the gene"],
    "protein_name asc": ["sorted by protein name from A to Z", "alphabetically by protein name"],
    "protein_name desc": ["sorted by protein name from Z to A"],
    "accession asc": ["sorted by accession in ascending order", "by ascending accession"],
    "accession desc": ["sorted by accession in descending order", "by descending accession"],
    "id asc": ["sorted by entry name from A to Z", "in alphabetical order of entry names"],
    "id desc": ["sorted by entry name from Z to A"],
    "organism_name asc": ["sorted by organism from A to Z", "grouped alphabetically by organism"],
    "organism_name desc": ["sorted by organism from Z to A"],
  },
} as const satisfies Choice;

const ordersBy = (...keys: readonly string[]): Choice => ({
  one: Object.fromEntries(
    Object.entries(proteinOrders.one).filter(([order]) => keys.includes(order.split(" ")[0] ?? "")),
  ) as Phrases,
});

/** Orders that make sense within one species. */
export const ordersInSpecies = ordersBy("length", "gene", "protein_name", "accession", "id");

/** Orders by what is held of proteins other than human. */
export const ordersAcrossSpecies = ordersBy("accession", "id", "organism_name");

/** The same within one species. */
export const ordersById = ordersBy("accession", "id");
