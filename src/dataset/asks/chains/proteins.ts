import { acronyms, diseasesWithKeyword, orthologTranscripts } from "../../pools/chains.ts";
import { namedProteins as ncbiProteins } from "../../pools/ncbi.ts";
import { diseasesOfVariants, foreignProteins, mappedProteins, namedProteins } from "../../pools/uniprot.ts";
import type { Chain } from "../asks.ts";

const entry = { name: "get_uniprotkb_entry", arguments: { accession: "{accession}" } };
const linked = {
  name: "get_uniprotkb_entry",
  arguments: { accession: "{accession}", fields: "xref_ensembl" },
};
const TRANSCRIPT = "<0:uniProtKBCrossReferences.database=Ensembl.id>";

/** From a protein to its transcripts, genes, diseases and organism, and the other way. */
export const proteinChains: readonly Chain[] = [
  {
    id: "protein-search-to-entry",
    from: namedProteins,
    steps: [
      {
        name: "search_uniprotkb",
        arguments: { query: 'protein_name:"{name}" AND organism_id:{taxid} AND reviewed:true' },
      },
      { name: "get_uniprotkb_entry", arguments: { accession: "<0:results.primaryAccession>" } },
    ],
    templates: [
      "Search [reviewed](0.query) [{species}](0.query) UniProt entries for {name} and open the first one in full.",
      "Find the accession of [{species}](0.query) {name} in [Swiss-Prot](0.query), then fetch that entry.",
      "{name}, [{species}](0.query), [Swiss-Prot](0.query): accession and complete record",
      "I do not have an accession, only the name {name}. Look it up among [reviewed](0.query) [{species}](0.query) proteins and retrieve the entry.",
      "Which [reviewed](0.query) UniProtKB record of [{species}](0.query) is named {name}? Show me everything that record holds.",
      "Please query UniProt for the protein name {name} ([{species}](0.query), [manually reviewed only](0.query)) and download the best hit's entry.",
      "Get the full UniProtKB entry of the [{species}](0.query) protein called {name}; search [Swiss-Prot](0.query) first to learn its accession.",
    ],
  },
  {
    id: "entry-to-transcript",
    from: mappedProteins,
    steps: [linked, { name: "lookup_by_id", arguments: { id: TRANSCRIPT } }],
    templates: [
      "Which [Ensembl transcript](0.fields) does UniProt link to {accession}, and where does it lie?",
      "Open the UniProt entry {accession}, take its [Ensembl transcript](0.fields), and give me that transcript's coordinates and length.",
      "{accession} -> [Ensembl transcript](0.fields) (UniProt cross-reference) -> location",
      "I need the [ENST](0.fields) behind {accession} and its parent gene; UniProt should name it, Ensembl should describe it.",
      "Find the [Ensembl cross-reference](0.fields) in the UniProtKB record of {accession} and look that transcript up.",
      "Is the transcript that encodes {accession} on the forward or reverse strand? Get it from the entry's [Ensembl link](0.fields).",
      "Starting from the protein {accession}, tell me its [Ensembl transcript](0.fields) and the biotype of it.",
    ],
  },
  {
    id: "entry-to-gene",
    from: mappedProteins,
    steps: [
      linked,
      { name: "lookup_by_id", arguments: { id: TRANSCRIPT } },
      { name: "lookup_by_id", arguments: { id: "<1:Parent>" } },
    ],
    templates: [
      "Go from UniProt {accession} to its [Ensembl transcript](0.fields) and from the transcript to the gene; where is the gene?",
      "What Ensembl gene encodes {accession}? Resolve it over the [Ensembl transcript](0.fields) that the UniProt entry lists.",
      "{accession} > [ENST](0.fields) > ENSG, with the gene's coordinates",
      "Take the first [Ensembl transcript](0.fields) in the UniProtKB entry {accession}, find its parent gene and describe the gene.",
      "I have the accession {accession} and want, in this order, its [Ensembl transcript](0.fields), that transcript's record, and the record of the parent gene.",
      "On which chromosome and strand is the gene for the UniProt protein {accession}? Please use the entry's [Ensembl cross-reference](0.fields).",
      "From protein {accession}, by its [Ensembl transcript](0.fields), up to the gene: symbol, description, start and end.",
    ],
  },
  {
    id: "entry-to-ortholog",
    from: orthologTranscripts,
    steps: [
      linked,
      { name: "lookup_by_id", arguments: { id: TRANSCRIPT } },
      {
        name: "get_homology_by_id",
        arguments: { id: "<1:Parent>", species: "{species}", target_species: "{target}" },
      },
      { name: "lookup_by_id", arguments: { id: "<2:data.homologies.target.id>" } },
    ],
    templates: [
      "What is the {target} ortholog of the {species} gene that encodes UniProt {accession}, and where does it lie? Go over the [Ensembl transcript](0.fields) in the entry.",
      "Walk from {accession} (UniProt, {species}) to its [Ensembl transcript](0.fields), the parent gene, the {target} orthologue, and that gene's coordinates.",
      "{accession} [{species}] -> [ENST](0.fields) -> ENSG -> {target} ortholog -> locus",
      "I want to make the {target} knockout that matches the {species} protein {accession}: find [its Ensembl transcript](0.fields), gene, ortholog, and the ortholog's position.",
      "Look up {accession} in UniProt, take its [Ensembl transcript](0.fields) of {species}, get the gene, its homolog in {target}, and describe the homolog.",
      "Which {target} gene corresponds to the {species} protein {accession}? Please trace it through [the Ensembl transcript of the entry](0.fields) and the gene, and give the symbol of the result.",
      "Four hops: UniProt entry {accession}, its {species} [transcript in Ensembl](0.fields), that gene's {target} ortholog, and the record of the ortholog.",
    ],
  },
  {
    id: "entry-to-disease",
    from: {
      does: "Human proteins with variants seen in a disease",
      sql: `SELECT DISTINCT v.accession, v.gene AS symbol FROM protein_variant v JOIN disease d ON d.id = v.disease_ids
        WHERE v.significance <> 'lbb' AND d.name NOT GLOB '*[][/():"*]*'`,
    },
    steps: [
      entry,
      { name: "search_human_diseases", arguments: { query: 'name:"<0:comments.disease.diseaseId>"' } },
    ],
    templates: [
      "Which disease does UniProt connect with {accession}, and what are that disease's OMIM and MeSH numbers?",
      "Read the UniProt entry {accession}, take the first disease it names, and look the disease up in UniProt's disease list.",
      "{accession}: disease involvement, then that disease's record with synonyms",
      "What is the first disorder annotated to {accession}, and under which other names and MIM number does UniProt know it?",
      "Find the involvement in disease of {accession} and then UniProt's description of the disease entry itself.",
      "I need MedGen, MeSH and OMIM identifiers for the disease caused by mutations in {accession}; begin with the protein's entry.",
      "From the protein {accession} to the disease in its comments to the entry of that disease among the human diseases.",
    ],
  },
  {
    id: "disease-to-proteins",
    from: acronyms,
    steps: [
      { name: "search_human_diseases", arguments: { query: "{acronym}" } },
      { name: "search_uniprotkb", arguments: { query: "cc_disease:<0:results.id>" } },
    ],
    templates: [
      "Look up the human disease {acronym} in UniProt and find the proteins annotated with its disease ID.",
      "Which UniProt disease is abbreviated {acronym}, and what proteins are involved in it?",
      "{acronym}: UniProt disease entry, then proteins carrying this disease",
      "A chart mentions {acronym}. Find out what disease UniProt lists under that acronym, and by its identifier which proteins cause it.",
      "Resolve the acronym {acronym} to a disease identifier in UniProt; search UniProtKB for entries with that identifier.",
      "Proteins behind {acronym}, please; first get the disease's DI number from UniProt's disease list.",
      "Tell me what {acronym} stands for among UniProt's human diseases and which UniProtKB entries refer to it.",
    ],
  },
  {
    id: "disease-to-gene-location",
    from: {
      does: "The same diseases, all human",
      sql: `SELECT 'homo_sapiens' AS species, * FROM (${diseasesOfVariants.sql})`,
    },
    steps: [
      { name: "search_uniprotkb", arguments: { query: 'cc_disease:"{disease}"' } },
      {
        name: "lookup_by_symbol",
        arguments: { species: "{species}", symbol: "<0:results.genes.geneName.value>" },
      },
    ],
    templates: [
      "Which {species} protein does UniProt name first for {disease}, and where is its gene on the genome?",
      "Find UniProt proteins involved in {disease}, take the gene of the first one and give its {species} coordinates in Ensembl.",
      "{disease}: first UniProt protein, its gene, {species} chromosome and position",
      "I need the {species} locus of the gene mutated in {disease}; UniProt's disease comments should tell the gene, Ensembl the place.",
      "Search UniProtKB for entries annotated with {disease} and look up the first gene symbol in Ensembl for {species}.",
      "Where in the {species} genome lies the gene that UniProt associates with {disease}?",
      "What gene is behind {disease} according to UniProt, and what is its {species} Ensembl ID?",
    ],
  },
  {
    id: "disease-to-keyword",
    from: diseasesWithKeyword,
    steps: [
      { name: "search_human_diseases", arguments: { query: 'name:"{name}"' } },
      { name: "get_keyword_by_id", arguments: { id: "<0:results.keywords.id>" } },
    ],
    templates: [
      "Which UniProt keyword is attached to the disease {name}, and in which category is that keyword?",
      "Find {name} among UniProt's human diseases and open the keyword it is tagged with.",
      "{name}: disease entry -> its keyword -> the keyword's record",
      "I want to group diseases by keyword. What keyword does UniProt give {name}, and what are the parents of the keyword?",
      "Look up the disease {name} in UniProt, then the entry of its first keyword.",
      "What is the hierarchy and definition of the UniProt keyword used for {name}?",
      "Please get the keyword ID listed with the human disease {name} and retrieve that keyword.",
    ],
  },
  {
    id: "entry-to-organism",
    from: foreignProteins,
    steps: [entry, { name: "get_taxonomy_id", arguments: { id: "<0:organism.taxonId>" } }],
    templates: [
      "From which organism is UniProt {accession}, and what does Ensembl's taxonomy give as the parent of that taxon?",
      "Open {accession}, take its NCBI taxonomy ID, and look the taxon up in Ensembl's taxonomy.",
      "{accession}: organism's taxon ID, then parent and child taxa",
      "Which species does {accession} come from, and what taxa stand directly above and below it?",
      "I need the taxonomy node, with names and children, for the source organism of the UniProtKB entry {accession}.",
      "Find the taxon of the protein {accession} in UniProt and describe that taxon with Ensembl.",
      "What is the genus of the organism that {accession} was sequenced from? Use the entry's taxon number in Ensembl's taxonomy.",
    ],
  },
  {
    id: "entry-to-organism-ncbi",
    from: foreignProteins,
    steps: [entry, { name: "efetch", arguments: { db: "taxonomy", id: "<0:organism.taxonId>" } }],
    templates: [
      "Get the full [NCBI taxonomy](1.db) record of the organism that UniProt entry {accession} belongs to.",
      "What lineage does [NCBI Taxonomy](1.db) give for the source organism of {accession}?",
      "UniProt {accession} -> taxon id -> efetch from [taxonomy](1.db)",
      "Read the organism's taxon number from {accession} in UniProt, then fetch that record from [Entrez Taxonomy](1.db).",
      "I am curating {accession}: which organism is it, and what are its rank and genetic code in the [NCBI taxonomy](1.db) record?",
      "Fetch [the taxonomy record at NCBI](1.db) of the species whose protein is {accession}.",
      "For the protein {accession}, find the organism in UniProt and download its entry from [NCBI's Taxonomy](1.db).",
    ],
  },
  {
    id: "gene-id-to-entry",
    from: mappedProteins,
    steps: [
      { name: "get_xrefs_by_id", arguments: { id: "{gene_id}", external_db: "Uniprot_gn" } },
      { name: "get_uniprotkb_entry", arguments: { accession: "<0:primary_id>" } },
    ],
    templates: [
      "Which [UniProtKB gene name](0.external_db) entry is {gene_id} linked to, and what does the UniProt record say about the protein?",
      "Get the [UniProt accession](0.external_db) that Ensembl gives for {gene_id} and fetch the entry.",
      "{gene_id} -> [UniProt](0.external_db) xref -> UniProtKB entry",
      "My differential expression table uses {gene_id}. Find its [UniProt](0.external_db) cross-reference and retrieve that protein's full record.",
      "Tell me protein name and length for {gene_id}: first [its UniProt link](0.external_db) in Ensembl, then the entry.",
      "Take {gene_id}, ask Ensembl for the [UniProt gene-name reference](0.external_db), and open the UniProtKB page of that accession.",
      "What diseases does UniProt list for the product of {gene_id}? Use Ensembl's [UniProt](0.external_db) cross-reference to find the entry.",
    ],
  },
  {
    id: "protein-search-to-fasta",
    from: ncbiProteins,
    steps: [
      {
        name: "esearch",
        arguments: {
          db: "protein",
          term: "{symbol}[Gene Name] AND {organism}[Organism] AND swissprot[Filter]",
        },
      },
      { name: "efetch", arguments: { db: "protein", id: "<0:esearchresult.idlist>", rettype: "fasta" } },
    ],
    templates: [
      "Search [NCBI Protein](0.db,1.db) for the [Swiss-Prot](0.term) record of [{species}](0.term) {symbol} and give me its [FASTA](1.rettype).",
      "Find [{species}](0.term) {symbol} in [Entrez Protein](0.db,1.db), [Swiss-Prot records only](0.term), and fetch the [FASTA sequence](1.rettype).",
      "[NCBI protein](0.db,1.db): {symbol}, [{species}](0.term), [swissprot](0.term) filter; then [fasta](1.rettype) of the hit",
      "I need the [FASTA](1.rettype) of the [Swiss-Prot](0.term) protein for {symbol} ([{species}](0.term)) from [Entrez protein](0.db,1.db); I have no accession.",
      "Look for {symbol} of [{species}](0.term) among the [Swiss-Prot](0.term) entries at [NCBI's protein database](0.db,1.db) and download the sequence as [FASTA](1.rettype).",
      "Please esearch [protein](0.db,1.db) for {symbol}, organism [{species}](0.term), [Swiss-Prot](0.term), and efetch the result in [FASTA format](1.rettype).",
      "Before the alignment: get the [{species}](0.term) {symbol} sequence in [FASTA](1.rettype) from [NCBI Protein](0.db,1.db), taking the [Swiss-Prot](0.term) version.",
    ],
  },
  {
    id: "protein-to-ncbi-gene",
    from: mappedProteins,
    steps: [
      { name: "elink", arguments: { dbfrom: "protein", db: "gene", id: "{accession}" } },
      { name: "esummary", arguments: { db: "gene", id: "<0:linksets.linksetdbs.links>" } },
    ],
    templates: [
      "Which [NCBI gene](0.db) is [protein](0.dbfrom) {accession} linked to in Entrez, and what does its [gene summary](1.db) say?",
      "Link the [protein record](0.dbfrom) {accession} to [Gene](0.db) and give me the [gene's docsum](1.db).",
      "[protein](0.dbfrom) {accession} -> [gene](0.db) (elink) -> [gene summary](1.db)",
      "Use E-utilities: from [Entrez Protein](0.dbfrom) {accession} to [Entrez Gene](0.db), then the [document summary of the gene](1.db).",
      "I have [the protein](0.dbfrom) {accession}; find [its GeneID](0.db) by an Entrez link and report the map location in [the gene's summary](1.db).",
      "What aliases does [NCBI Gene](1.db) have for [the gene](0.db) that elink finds from [protein](0.dbfrom) {accession}?",
      "Follow Entrez from [NCBI Protein](0.dbfrom) {accession} to [the gene record](0.db) and summarize [that gene](1.db).",
    ],
  },
];
