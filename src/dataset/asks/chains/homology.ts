import { orthologs, paralogGenes } from "../../pools/evolution.ts";
import { humanOrthologs } from "../../pools/genes.ts";
import type { Chain } from "../asks.ts";

const homologs = {
  name: "get_homology_by_symbol",
  arguments: { species: "{species}", symbol: "{symbol}", target_species: "{target}" },
};
const paralogs = {
  name: "get_homology_by_symbol",
  arguments: { species: "{species}", symbol: "{symbol}", type_: "paralogues" },
};
const OTHER = "<0:data.homologies.target.id>";

/** From a gene to its relatives and to what is known of those. */
export const homologyChains: readonly Chain[] = [
  {
    id: "ortholog-to-location",
    from: orthologs,
    steps: [homologs, { name: "lookup_by_id", arguments: { id: OTHER } }],
    templates: [
      "Where in its own genome does the {target} ortholog of {species} {symbol} lie?",
      "Find the {target} homologue of the {species} gene {symbol}, then give me the coordinates of that homologue.",
      "I need the chromosome of the {target} counterpart of {species} {symbol}.",
      "Which gene in {target} corresponds to {species} {symbol}, and on what strand and position does it sit?",
      "On which chromosome should I look for the {target} orthologue when my {species} gene is {symbol}?",
      "Start from {symbol} in {species}, go to the {target} ortholog, and report where that one is located.",
      "{symbol} ({species}) -> {target} ortholog -> genomic position",
      "What is the {target} version of {species} {symbol} called, and what are its start and end?",
    ],
  },
  {
    id: "ortholog-to-cross-references",
    from: humanOrthologs,
    steps: [homologs, { name: "get_xrefs_by_id", arguments: { id: OTHER } }],
    templates: [
      "Which entries in other databases does Ensembl link to the {target} ortholog of {species} {symbol}?",
      "Get the {target} ortholog of {symbol} ({species}) and list its external references.",
      "I want the MGI and NCBI numbers, or whatever cross-references there are, of the {target} gene orthologous to {species} {symbol}.",
      "{species} {symbol}: {target} orthologue and its xrefs",
      "To order a strain I need the database accessions of the {target} counterpart of {symbol} from {species}.",
      "What other databases know the {target} homolog of the {species} gene {symbol}?",
      "Please find the gene in {target} that is orthologous to {symbol} of {species}, and then all database links of that gene.",
    ],
  },
  {
    id: "ortholog-to-neighbors",
    from: humanOrthologs,
    steps: [homologs, { name: "overlap_by_id", arguments: { id: OTHER, feature: "gene" } }],
    templates: [
      "Which [genes](1.feature) overlap the {target} ortholog of {species} {symbol}?",
      "Find the {target} homolog of {symbol} ({species}) and list [any gene](1.feature) that overlaps its locus.",
      "If I delete the {target} orthologue of {species} {symbol}, which [other genes](1.feature) at the same place would be hit?",
      "{species} {symbol} -> {target} ortholog -> [overlapping genes](1.feature)",
      "Is the {target} counterpart of the {species} gene {symbol} nested with [other genes](1.feature)? List what overlaps it.",
      "For a conditional allele: name the {target} gene orthologous to {symbol} in {species} and the [genes](1.feature) sharing its sequence.",
      "Tell me the [genes](1.feature) that lie across the {target} gene corresponding to {species} {symbol}.",
    ],
  },
  {
    id: "ortholog-to-ncbi-summary",
    from: humanOrthologs,
    steps: [
      homologs,
      { name: "get_xrefs_by_id", arguments: { id: OTHER, external_db: "EntrezGene" } },
      { name: "esummary", arguments: { db: "gene", id: "<1:primary_id>" } },
    ],
    templates: [
      "Get the {target} ortholog of {species} {symbol}, its [NCBI Gene ID](1.external_db), and [NCBI's gene summary](2.db) for it.",
      "What does the [Entrez Gene docsum](2.db) say about the {target} orthologue of {symbol} ({species})? You will need its [Entrez Gene](1.external_db) number from Ensembl.",
      "{species} {symbol}: {target} ortholog, [its Entrez Gene xref](1.external_db), [document summary of the gene record](2.db)",
      "I want the full name and aliases that [NCBI's gene record](2.db) gives for the {target} counterpart of {species} {symbol}; go over the [NCBI gene cross-reference](1.external_db) of the Ensembl ortholog.",
      "Starting with the {species} gene {symbol}: which is its {target} homolog in Ensembl, what [GeneID](1.external_db) does it have, and what is in the [summary of that NCBI gene](2.db)?",
      "From {symbol} in {species} to {target} by orthology, then by [NCBI Gene cross-reference](1.external_db) to the [gene's summary at NCBI](2.db).",
      "Our {target} line lacks the ortholog of {species} {symbol}. Fetch the [summary from Entrez Gene](2.db) for that gene, using the [EntrezGene ID](1.external_db) that Ensembl lists.",
    ],
  },
  {
    id: "human-ortholog-phenotypes",
    from: {
      does: "Mouse genes with one human ortholog that has variants in ClinVar",
      sql: `SELECT 'mus_musculus' AS species, 'homo_sapiens' AS target, mouse_symbol AS symbol FROM ortholog_mouse
        WHERE type = 'one2one' AND human_gene_id IS NOT NULL AND mouse_symbol IS NOT NULL AND human_symbol IN (SELECT gene FROM clinvar_gene)`,
    },
    steps: [
      homologs,
      {
        name: "get_phenotype_by_gene",
        arguments: { gene: OTHER, species: "{target}", include_associated: true },
      },
    ],
    templates: [
      "Which phenotypes, [those of its variants included](1.include_associated), are known for the {target} ortholog of {species} {symbol}?",
      "Our {species} {symbol} knockout looks sick. Find the {target} ortholog and list its diseases, [with the phenotypes associated with its variants](1.include_associated).",
      "{species} {symbol} -> {target} ortholog -> phenotypes [incl. variant-associated ones](1.include_associated)",
      "Does the {target} counterpart of the {species} gene {symbol} cause disease? [Count the phenotypes of its variants as well](1.include_associated).",
      "Translate {symbol} from {species} to {target} and give me the phenotype annotations of the gene [and of variants in it](1.include_associated).",
      "For the clinical part of the thesis: phenotypes of the {target} gene orthologous to {species} {symbol}, [also the ones annotated to its variants](1.include_associated).",
      "What happens in {target} when the ortholog of {species} {symbol} is mutated? Phenotype annotations [including associated variants](1.include_associated), please.",
    ],
  },
  {
    id: "paralog-to-location",
    from: paralogGenes,
    steps: [paralogs, { name: "lookup_by_id", arguments: { id: OTHER } }],
    templates: [
      "Name a [paralog](0.type_) of {species} {symbol} and tell me where it lies.",
      "Does {symbol} have [paralogues](0.type_) in {species}? Take the first one and look up its symbol and location.",
      "{species} {symbol}: first [paralogue](0.type_) and its coordinates",
      "I worry about compensation: which [paralog](0.type_) of the {species} gene {symbol} does Ensembl list first, and what is it called?",
      "Find [paralogous genes](0.type_) of {symbol} ({species}) and describe the top hit's gene record.",
      "On which chromosome is the first-listed [paralogue](0.type_) of {species} {symbol}?",
      "siRNA cross-reactivity check: get a [within-species paralog](0.type_) of {symbol} in {species}, then its name, strand and span.",
    ],
  },
  {
    id: "paralog-to-cross-references",
    from: paralogGenes,
    steps: [
      paralogs,
      { name: "get_xrefs_by_id", arguments: { id: OTHER, external_db: "EntrezGene" } },
      { name: "esummary", arguments: { db: "gene", id: "<1:primary_id>" } },
    ],
    templates: [
      "Pick the first [paralogue](0.type_) of {species} {symbol}, get its [NCBI Gene ID](1.external_db) and show me [NCBI's summary of that gene](2.db).",
      "What does [NCBI's gene summary](2.db) tell about a [paralog](0.type_) of {symbol} ({species})? Ensembl should give you its [Entrez Gene number](1.external_db).",
      "{symbol} {species}: [paralog](0.type_) > [EntrezGene xref](1.external_db) > [gene docsum](2.db)",
      "I am writing about the family around {species} {symbol}. Take one [paralogous gene](0.type_), its [Entrez Gene cross-reference](1.external_db), and the [NCBI gene summary](2.db).",
      "Which gene is [paralogous](0.type_) to {species} {symbol}, what is its [GeneID](1.external_db), and what are its aliases in the [Entrez Gene summary](2.db)?",
      "Through Ensembl's [paralogues](0.type_) of {symbol} in {species} and their [NCBI Gene links](1.external_db), bring me the [gene summary at NCBI](2.db) of the first.",
      "Could you get the cytogenetic location that the [NCBI gene summary](2.db) has for the first [paralogue](0.type_) of the {species} gene {symbol}, by its [Entrez Gene ID](1.external_db) in Ensembl?",
    ],
  },
];
