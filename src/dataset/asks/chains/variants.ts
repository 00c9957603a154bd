import { conservedVariants, phenotypeDiseases } from "../../pools/chains.ts";
import {
  codingMissense,
  missenseVariants,
  nonsenseVariants,
  placedGwasVariants,
} from "../../pools/clinical.ts";
import { clinicalGenes, clinicalSnps } from "../../pools/ncbi.ts";
import type { Chain } from "../asks.ts";

const vep = { name: "vep_by_id", arguments: { id: "{rsid}", species: "{species}" } };
const GENE = "<0:transcript_consequences.gene_id>";

/** From a variant to its gene, its place and its records, and the other way. */
export const variantChains: readonly Chain[] = [
  {
    id: "variant-to-gene",
    from: missenseVariants,
    rules: { "0.species": "human-only-identifier" },
    steps: [vep, { name: "lookup_by_id", arguments: { id: GENE } }],
    templates: [
      "Which gene does {rsid} affect according to VEP, and from where to where does that gene extend?",
      "Run VEP on {rsid}, take the gene it hits, and look up that gene's description and location.",
      "{rsid}: predicted consequence, affected Ensembl gene, gene coordinates",
      "What is the full name of the gene in which {rsid} has its predicted effect?",
      "A colleague sent {rsid}. Find its consequence and describe the gene concerned, strand and biotype included.",
      "Predict the effect of {rsid} and then get the record of the gene whose transcript is changed.",
      "For {rsid} in {species}: VEP first, then the Ensembl entry of the gene it names.",
    ],
  },
  {
    id: "variant-to-ortholog",
    from: conservedVariants,
    rules: { "0.species": "human-only-identifier", "1.species": "human-only-identifier" },
    steps: [
      vep,
      {
        name: "get_homology_by_id",
        arguments: { id: GENE, species: "{species}", target_species: "{target}" },
      },
      { name: "lookup_by_id", arguments: { id: "<1:data.homologies.target.id>" } },
    ],
    templates: [
      "Which gene does {rsid} change according to VEP, what is its {target} ortholog, and where does that lie?",
      "I plan a {target} model of {rsid}: get the affected gene by VEP, its {target} orthologue, and the orthologue's coordinates.",
      "{rsid} -> gene (VEP) -> {target} ortholog -> its locus",
      "In {target}, which gene would I have to edit to mimic {rsid}? Report its symbol and chromosome.",
      "Start with the consequences of {rsid}, go to the {target} homolog of the gene it hits, and describe that homolog.",
      "Name and position of the {target} counterpart of the gene disrupted by {rsid}, please; use VEP to find the gene.",
      "Given {rsid}, find the gene, find the {target} ortholog of the gene, and look that ortholog up.",
    ],
  },
  {
    id: "variant-to-ortholog-and-ncbi",
    from: conservedVariants,
    rules: { "0.species": "human-only-identifier", "1.species": "human-only-identifier" },
    steps: [
      vep,
      {
        name: "get_homology_by_id",
        arguments: { id: GENE, species: "{species}", target_species: "{target}" },
      },
      {
        name: "get_xrefs_by_id",
        arguments: { id: "<1:data.homologies.target.id>", external_db: "EntrezGene" },
      },
      { name: "esummary", arguments: { db: "gene", id: "<2:primary_id>" } },
    ],
    templates: [
      "From {rsid} to the gene VEP assigns, to the {target} ortholog, to [its NCBI Gene ID](2.external_db), to the [gene's summary at NCBI](3.db): please follow the whole path.",
      "What does [NCBI's gene summary](3.db) say about the {target} ortholog of the gene hit by {rsid}? Use VEP, homology and the [Entrez Gene cross-reference](2.external_db).",
      "{rsid}: VEP gene, {target} orthologue, [EntrezGene xref](2.external_db), [gene docsum](3.db)",
      "For a {target} model of the variant {rsid} I need the affected gene, the orthologous gene, its [Entrez Gene number](2.external_db) and [NCBI's summary of the gene](3.db).",
      "Predict what {rsid} does, find the {target} homolog of its gene, read the [GeneID](2.external_db) from the cross-references and fetch the [NCBI gene summary](3.db).",
      "Which aliases does [Entrez Gene](3.db) record for the {target} counterpart of the gene in which {rsid} lies? Get there through VEP, orthology and the [NCBI Gene link](2.external_db).",
      "Starting at {rsid}, tell me the gene (VEP), the {target} gene orthologous to it, that one's [NCBI Gene accession](2.external_db), and its [docsum in the gene database](3.db).",
    ],
  },
  {
    id: "variant-to-gene-summary",
    from: nonsenseVariants,
    rules: { "0.species": "human-only-identifier" },
    steps: [
      vep,
      { name: "get_xrefs_by_id", arguments: { id: GENE, external_db: "EntrezGene" } },
      { name: "esummary", arguments: { db: "gene", id: "<1:primary_id>" } },
    ],
    templates: [
      "Which gene is truncated by {rsid} (VEP), what is its [NCBI Gene ID](1.external_db) and what is in [NCBI's summary of that gene](2.db)?",
      "Take {rsid}, find the affected Ensembl gene, its [Entrez Gene number](1.external_db), and then the [gene summary at NCBI](2.db).",
      "{rsid} > VEP > [EntrezGene cross-reference](1.external_db) > [gene docsum](2.db)",
      "Please tell me what [the NCBI gene record](2.db) says of the gene that {rsid} hits; the [GeneID](1.external_db) is among Ensembl's links.",
      "I have {rsid} from a panel. Predict the consequence, look up the [NCBI Gene entry](1.external_db) linked to the gene, and get its [docsum from Entrez Gene](2.db).",
      "Map location and aliases of the gene affected by {rsid}, as in the [NCBI gene summary](2.db); the way leads over VEP and the [NCBI Gene xref](1.external_db).",
      "Use VEP on {rsid}, Ensembl's [Entrez Gene link](1.external_db) of the gene, and NCBI's [summary for the gene](2.db).",
    ],
  },
  {
    id: "variant-to-features-at-its-place",
    from: missenseVariants,
    choose: {
      feature: {
        one: { gene: ["genes"], exon: ["exons"], transcript: ["transcripts"], band: ["cytogenetic bands"] },
      },
    },
    rules: { "0.species": "human-only-identifier", "1.species": "human-only-identifier" },
    steps: [
      { name: "get_variation", arguments: { id: "{rsid}", species: "{species}" } },
      {
        name: "overlap_by_region",
        arguments: { region: "<0:mappings.location>", species: "{species}", feature: "{feature}" },
      },
    ],
    templates: [
      "Where does {rsid} map, and which {feature} overlap that position?",
      "Get the location of {rsid} and list the {feature} there.",
      "{rsid} -> coordinates -> {feature} at the site",
      "Which {feature} lie over the position of {rsid} in {species}?",
      "Find the genomic mapping of {rsid}; with these coordinates, report overlapping {feature}.",
      "I would like to know in what {feature} {rsid} is located; start from its mapping in the variation record.",
      "Position of {rsid}, then all {feature} that span this base, please.",
    ],
  },
  {
    id: "variant-to-phenotypes-at-its-place",
    from: nonsenseVariants,
    rules: { "0.species": "human-only-identifier", "1.species": "human-only-identifier" },
    steps: [
      { name: "get_variation", arguments: { id: "{rsid}", species: "{species}" } },
      {
        name: "get_phenotype_by_region",
        arguments: { region: "<0:mappings.location>", species: "{species}" },
      },
    ],
    templates: [
      "Find where {rsid} lies and tell me every phenotype annotated to that exact spot.",
      "Which diseases are recorded at the genomic position of {rsid}? Get its mapping first.",
      "{rsid}: location, then phenotypes annotated in that location",
      "Take the coordinates of {rsid} from its variation record and query the phenotypes of the region.",
      "Is anything else clinically known at the site of {rsid}, whatever the variant? List the phenotype associations of its region.",
      "I need the phenotype annotations, by region, for the place to which {rsid} maps.",
      "Locate {rsid} in {species} and report the traits and diseases annotated at its coordinates.",
    ],
  },
  {
    id: "hgvs-to-variant-record",
    from: codingMissense,
    rules: { "0.species": "human-reference-sequence", "1.species": "human-reference-sequence" },
    steps: [
      { name: "variant_recoder", arguments: { id: "{refseq_hgvs}", species: "{species}" } },
      { name: "get_variation", arguments: { id: "<0:0.{allele}.id>", species: "{species}" } },
    ],
    templates: [
      "What is the rs number of {refseq_hgvs}, and what clinical significance does that variant have?",
      "Recode {refseq_hgvs} to its dbSNP identifier and fetch the variation record.",
      "{refseq_hgvs} -> rsID -> alleles, location, most severe consequence",
      "The lab report says {refseq_hgvs}. Which rs is that, and what does Ensembl's variant record hold for it?",
      "Convert {refseq_hgvs} into an rs identifier; then show me the variant's mapping and class.",
      "I only have the notation {refseq_hgvs}. Please find its identifier and then the entry under that identifier.",
      "Does {refseq_hgvs} have an rs number? If so, look it up and tell me where it maps and whether it is pathogenic.",
    ],
  },
  {
    id: "hgvs-to-gene",
    from: codingMissense,
    rules: { "0.species": "human-reference-sequence" },
    steps: [
      { name: "vep_by_hgvs", arguments: { hgvs_notation: "{hgvs}", species: "{species}" } },
      { name: "lookup_by_id", arguments: { id: GENE } },
    ],
    templates: [
      "What is the effect of {hgvs}, and what gene record does Ensembl have for the gene it hits?",
      "Predict the consequence of {hgvs} and describe the gene concerned with its chromosome and strand.",
      "{hgvs}: VEP, then full name and bounds of the gene",
      "Annotate {hgvs}; next, look up the gene that the annotation names.",
      "In which gene is {hgvs}, is it missense, and where does the gene start and end?",
      "Tell me the description of the gene changed by {hgvs}, going through its predicted consequence.",
      "Run {hgvs} through VEP and return the details of the gene of the affected transcript.",
    ],
  },
  {
    id: "region-allele-to-gene",
    from: missenseVariants,
    steps: [
      { name: "vep_by_region", arguments: { region: "{region}", allele: "{allele}", species: "{species}" } },
      { name: "lookup_by_id", arguments: { id: GENE } },
    ],
    templates: [
      "What does a change to [{allele}](0.allele) at {region} do in {species}, and what is the full name of the gene hit?",
      "VEP for {species} {region} with alternative allele [{allele}](0.allele), then the Ensembl record of the affected gene.",
      "{species} {region}/[{allele}](0.allele): consequence + where the affected gene starts and ends",
      "We found [{allele}](0.allele) instead of the reference at {region} ({species}). Which gene does it affect, and what is its description?",
      "Predict the consequence of putting [{allele}](0.allele) at {region} of the {species} genome and describe the gene behind it.",
      "If the base at {region} in {species} becomes [{allele}](0.allele), what gene is altered and on which strand is it?",
      "Annotate the {species} substitution to [{allele}](0.allele) at {region}; with the gene ID of the result, get the gene's name and span.",
    ],
  },
  {
    id: "article-to-consequences",
    from: placedGwasVariants,
    steps: [
      { name: "get_variation_by_pmid", arguments: { pmid: "{pmid}", species: "{species}" } },
      { name: "vep_by_id", arguments: { id: "<0:name>", species: "{species}" } },
    ],
    templates: [
      "Which {species} variants does PubMed article {pmid} report, and what does VEP predict for the first of them?",
      "Get the {species} variants cited in PMID {pmid}; take the first and predict its consequence.",
      "PMID {pmid} ({species}): cited variants, then VEP of the top one",
      "I am reading PubMed {pmid}. Find the {species} variants mentioned there and annotate the first one with VEP.",
      "What is the predicted effect of the first variant linked to the publication {pmid} in {species}?",
      "Take the paper with PubMed ID {pmid}, list its {species} variants and tell me the most severe consequence of variant number one.",
      "For the article {pmid} I need the {species} variants Ensembl connects with it and a VEP annotation of the first hit.",
    ],
  },
  {
    id: "disease-to-variant-to-gene",
    from: phenotypeDiseases,
    steps: [
      { name: "get_phenotype_by_term", arguments: { term: "{name}", species: "{species}" } },
      { name: "vep_by_id", arguments: { id: "<0:Variation>", species: "{species}" } },
    ],
    templates: [
      "Find a {species} variant annotated with {name} and predict its consequence.",
      "What variants does Ensembl have for {name} in {species}? Run VEP on the first.",
      "{name} ({species}): first annotated variant and its VEP result",
      "I need one example of a mutation behind {name}: look up the phenotype in {species}, then annotate the first variant found.",
      "Search phenotype annotations for {name} in {species}, pick the first variant and tell me which transcript and residue it changes.",
      "For teaching I want a {species} variant that causes {name} together with its predicted effect on the protein.",
      "Which variant is listed first under {name} in {species}, and is it missense, nonsense or something else by VEP?",
    ],
  },
  {
    id: "snp-to-gene-summary",
    from: clinicalSnps,
    steps: [
      { name: "elink", arguments: { dbfrom: "snp", db: "gene", id: "{number}" } },
      { name: "esummary", arguments: { db: "gene", id: "<0:linksets.linksetdbs.links>" } },
    ],
    templates: [
      "Follow [dbSNP](0.dbfrom) record {number} to [its NCBI gene](0.db) and summarize [that gene record](1.db).",
      "Which [Entrez gene](0.db) is linked to [SNP](0.dbfrom) {number}, and what does the [gene docsum](1.db) contain?",
      "[snp](0.dbfrom) uid {number} -> [gene](0.db) link -> [gene summary](1.db)",
      "With E-utilities, go from [rs](0.dbfrom){number} to [the gene](0.db) and give me the [gene's document summary](1.db).",
      "[rs](0.dbfrom){number}: which [gene in NCBI Gene](0.db) is it linked with? I need chromosome and aliases from [the gene's summary](1.db).",
      "Use elink from [dbSNP](0.dbfrom) to [Gene](0.db) for {number}, then esummary on [the gene](1.db) you get.",
      "Get me full name and map location from the [NCBI gene summary](1.db) of [the gene](0.db) that [dbSNP](0.dbfrom) links to {number}.",
    ],
  },
  {
    id: "snp-to-gene-to-omim",
    from: clinicalSnps,
    steps: [
      { name: "elink", arguments: { dbfrom: "snp", db: "gene", id: "{number}" } },
      { name: "elink", arguments: { dbfrom: "gene", db: "omim", id: "<0:linksets.linksetdbs.links>" } },
    ],
    templates: [
      "From [dbSNP](0.dbfrom) {number} to [its Entrez gene](0.db), and from [that gene](1.dbfrom) to [OMIM](1.db): which MIM numbers come out?",
      "Link [SNP](0.dbfrom) {number} to [Gene](0.db); link [the gene](1.dbfrom) to [OMIM](1.db).",
      "[snp](0.dbfrom) {number} > [gene](0.db); [gene](1.dbfrom) > [omim](1.db)",
      "Which [OMIM entries](1.db) does NCBI connect with [the gene](1.dbfrom) that carries [rs](0.dbfrom){number}? Get [the GeneID](0.db) first.",
      "For [rs](0.dbfrom){number} I want [the NCBI gene](0.db) and, through Entrez links [of the gene](1.dbfrom), the [OMIM numbers](1.db).",
      "Starting with uid {number} in [dbSNP](0.dbfrom), follow the Entrez link to [Gene](0.db) and from [there](1.dbfrom) on to [Mendelian Inheritance in Man](1.db).",
      "Two hops in Entrez please: [SNP](0.dbfrom) {number} to [gene](0.db), [gene](1.dbfrom) to [OMIM](1.db).",
    ],
  },
  {
    id: "snp-search-to-summary",
    from: clinicalGenes,
    steps: [
      { name: "esearch", arguments: { db: "snp", term: "{symbol}[Gene Name]" } },
      { name: "esummary", arguments: { db: "snp", id: "<0:esearchresult.idlist>" } },
    ],
    templates: [
      "Search [dbSNP](0.db,1.db) for variants in the gene {symbol} and summarize the first one.",
      "Which [dbSNP](0.db,1.db) records mention {symbol}? Show the document summary of the top hit.",
      "[dbSNP](0.db,1.db), gene name {symbol}: first uid and its docsum",
      "Find a variant of {symbol} in [dbSNP](0.db,1.db) and tell me its position and class from the summary.",
      "With E-utilities, list [SNPs](0.db,1.db) by gene name {symbol}; then esummary on the first of them.",
      "I want one [refSNP](0.db,1.db) of {symbol}, together with the chromosome position its summary gives.",
      "Give me the functional class of the first [SNP](0.db,1.db) that Entrez finds under gene {symbol}.",
    ],
  },
];
