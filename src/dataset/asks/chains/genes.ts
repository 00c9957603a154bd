import { diseaseGenes, humanGenes, humanOrthologs } from "../../pools/genes.ts";
import type { Chain } from "../asks.ts";

const gene = { species: "{species}", symbol: "{symbol}" };

/** From a gene to what another function knows of it. */
export const geneChains: readonly Chain[] = [
  {
    id: "symbol-to-id-to-orthologs",
    from: humanOrthologs,
    steps: [
      { name: "lookup_by_symbol", arguments: gene },
      { name: "get_homology_by_id", arguments: { id: "<0:id>", species: "{species}", target_species: "{target}" } },
    ],
    rules: {},
    templates: [
      "Look up the Ensembl ID of {species} {symbol} first, then use that ID to find its [{target}](1.target_species) ortholog.",
      "What is the stable ID of the {species} gene {symbol}, and which [{target}](1.target_species) gene is homologous to that ID?",
      "I only have the symbol {symbol} ({species}). Resolve it to an Ensembl gene ID and fetch the [{target}](1.target_species) homologs of that gene by ID.",
      "{symbol} in {species}: get the ENSG, then the [{target}](1.target_species) orthologue through the ENSG.",
      "For a knockout design: which Ensembl gene is {species} {symbol}, and what does Ensembl list as homologue of that gene ID in [{target}](1.target_species)?",
      "Step one, the Ensembl accession of {symbol} in {species}; step two, the homologies of that accession restricted to [{target}](1.target_species).",
    ],
  },
  {
    id: "ortholog-to-location",
    from: humanOrthologs,
    steps: [
      { name: "get_homology_by_symbol", arguments: { ...gene, target_species: "{target}" } },
      { name: "lookup_by_id", arguments: { id: "<0:data.homologies.target.id>" } },
    ],
    templates: [
      "Where in its own genome does the [{target}](0.target_species) ortholog of {species} {symbol} lie?",
      "Find the [{target}](0.target_species) homologue of the {species} gene {symbol}, then give me the coordinates of that homologue.",
      "I need the chromosome of the [{target}](0.target_species) counterpart of {species} {symbol}.",
      "Which gene in [{target}](0.target_species) corresponds to {species} {symbol}, and on what strand and position does it sit?",
      "On which chromosome should I look for the [{target}](0.target_species) orthologue when my {species} gene is {symbol}?",
      "Start from {symbol} in {species}, go to the [{target}](0.target_species) ortholog, and report where that one is located.",
    ],
  },
  {
    id: "symbol-to-cross-references",
    from: humanGenes,
    steps: [
      { name: "lookup_by_symbol", arguments: gene },
      { name: "get_xrefs_by_id", arguments: { id: "<0:id>" } },
    ],
    templates: [
      "Resolve {species} {symbol} to its Ensembl ID and list the external references that ID has.",
      "Which HGNC and other database entries does Ensembl link to the gene ID behind {symbol} in {species}?",
      "I have {symbol} from a {species} panel; find its Ensembl gene ID and, with that, its cross-references in other databases.",
      "Ensembl ID for {species} {symbol}, then every external database link of that ID, please.",
      "What other databases know the Ensembl gene that {symbol} stands for in {species}?",
      "Get the stable ID of {symbol} ({species}) and the xrefs for it.",
    ],
  },
  {
    id: "symbol-to-overlapping-transcripts",
    from: humanGenes,
    choose: { feature: { one: { transcript: ["transcripts"], exon: ["exons"], gene: ["other genes"] } } },
    steps: [
      { name: "lookup_by_symbol", arguments: gene },
      { name: "overlap_by_id", arguments: { id: "<0:id>", feature: "{feature}" } },
    ],
    templates: [
      "Find the Ensembl ID of {species} {symbol}, then list the {feature} that overlap it.",
      "Which {feature} overlap the gene that Ensembl calls {symbol} in {species}? Resolve the ID first.",
      "{symbol} ({species}) to ENSG, then {feature} overlapping that ENSG.",
      "I need the stable ID for {symbol} in {species} and all {feature} lying across that gene.",
      "Once you have the Ensembl accession of {species} {symbol}, which {feature} overlap with it?",
    ],
  },
  {
    id: "ncbi-gene-search-to-summary",
    from: diseaseGenes,
    steps: [
      { name: "esearch", arguments: { db: "gene", term: "{symbol}[Gene Name] AND Homo sapiens[Organism]" } },
      { name: "esummary", arguments: { db: "gene", id: "<0:esearchresult.idlist>" } },
    ],
    templates: [
      "Search [NCBI Gene](0.db,1.db) for the [human](0.term) gene {symbol} and summarize the first record found.",
      "Find the [Entrez Gene](0.db,1.db) ID of [human](0.term) {symbol}, then give me the summary of that record.",
      "What is the [NCBI gene](0.db,1.db) number for {symbol} in [Homo sapiens](0.term), and what does its document summary say?",
      "[human](0.term) {symbol}: look it up in [NCBI's Gene database](0.db,1.db), then pull the docsum of the hit.",
      "I want the [NCBI Gene](0.db,1.db) summary of {symbol} ([human](0.term)), but I do not know its GeneID.",
      "Please locate {symbol} from [H. sapiens](0.term) in [Entrez Gene](0.db,1.db) and report map location and full name from its summary.",
    ],
  },
  {
    id: "ortholog-three-steps",
    from: humanOrthologs,
    steps: [
      { name: "lookup_by_symbol", arguments: gene },
      { name: "get_homology_by_id", arguments: { id: "<0:id>", species: "{species}", target_species: "{target}" } },
      { name: "lookup_by_id", arguments: { id: "<1:data.homologies.target.id>" } },
    ],
    templates: [
      "Take {species} {symbol}: what is its Ensembl ID, which [{target}](1.target_species) gene is homologous to that ID, and where does that gene lie?",
      "Walk me from {symbol} in {species} over its ENSG to the [{target}](1.target_species) ortholog and then to the ortholog's coordinates.",
      "Three things, in order: stable ID of {species} {symbol}; homologue of that ID in [{target}](1.target_species); genomic position of the homologue.",
      "Resolve {symbol} ({species}) to an Ensembl gene, map that gene to [{target}](1.target_species), and look up the mapped gene's record.",
      "For my CRISPR guide design I need the location of the [{target}](1.target_species) orthologue of {species} {symbol}; please go through the Ensembl gene ID.",
    ],
  },
];
