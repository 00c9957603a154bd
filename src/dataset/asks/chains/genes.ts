import { orthologTranscripts, variedBases } from "../../pools/chains.ts";
import { humanGenes, maneTranscripts } from "../../pools/genes.ts";
import { geneAliases, heldProteins, referencedGenes, stretches } from "../../pools/genomics.ts";
import type { Chain } from "../asks.ts";

const gene = { species: "{species}", symbol: "{symbol}" };
const lookup = { name: "lookup_by_symbol", arguments: gene };
const human = { "3.species": "species-of-identifier" } as const;

/** From a symbol or an identifier of a gene, transcript or protein to what another function knows of it. */
export const geneChains: readonly Chain[] = [
  {
    id: "symbol-to-cross-references",
    from: referencedGenes,
    choose: {
      database: {
        one: {
          HGNC: ["HGNC"],
          EntrezGene: ["NCBI Gene", "Entrez Gene"],
          MIM_GENE: ["OMIM", "MIM gene"],
          Uniprot_gn: ["UniProtKB gene name"],
        },
      },
    },
    steps: [lookup, { name: "get_xrefs_by_id", arguments: { id: "<0:id>", external_db: "{database}" } }],
    templates: [
      "Resolve {species} {symbol} to its Ensembl ID and give me the {database} reference that this ID carries.",
      "Which {database} entry does Ensembl link to the gene ID behind {symbol} in {species}?",
      "I have {symbol} from a {species} panel; find its Ensembl gene ID and, with that, its cross-reference in {database}.",
      "Ensembl ID for {species} {symbol}, then the {database} link of that ID, please.",
      "{symbol} ({species}): stable ID first, {database} xref of it second",
      "Our sample sheet only says {symbol}. Get the {species} Ensembl gene for it and read off what Ensembl has for that gene under {database}.",
      "To reconcile two tables I need, for the {species} gene {symbol}, its ENSG and the {database} accession attached to that ENSG.",
    ],
  },
  {
    id: "symbol-to-overlapping-features",
    from: humanGenes,
    choose: {
      feature: {
        one: {
          gene: ["genes", "other genes"],
          variation: ["known variants", "short variants"],
          band: ["cytogenetic bands", "chromosome bands"],
        },
      },
    },
    steps: [lookup, { name: "overlap_by_id", arguments: { id: "<0:id>", feature: "{feature}" } }],
    templates: [
      "Find the Ensembl ID of {species} {symbol}, then list the {feature} that overlap it.",
      "Which {feature} overlap the gene that Ensembl calls {symbol} in {species}?",
      "{symbol} ({species}) to ENSG, then {feature} overlapping that ENSG",
      "I need the stable ID for {symbol} in {species} and all {feature} lying across that gene.",
      "Once you have the Ensembl accession of {species} {symbol}, which {feature} overlap with it?",
      "What sits on top of {species} {symbol}? Take its Ensembl gene and pull the {feature} within its bounds.",
      "Before we design the deletion at the {species} locus {symbol}, tell me which {feature} fall inside the Ensembl gene.",
      "Are there {feature} overlapping {symbol}? I mean the {species} gene; you will have to look up its stable ID.",
    ],
  },
  {
    id: "symbol-to-version",
    from: humanGenes,
    steps: [lookup, { name: "get_archive_id", arguments: { id: "<0:id>" } }],
    templates: [
      "Which version of the Ensembl gene ID of {species} {symbol} is the latest, and is it still current?",
      "Get the stable ID for {symbol} in {species} and check in the archive whether it has been retired.",
      "{species} {symbol}: ENSG and its most recent version number",
      "For the methods section I have to cite the Ensembl accession of {symbol} ({species}) with its version. What is it?",
      "Is the stable identifier behind the {species} gene {symbol} current, or was it replaced by another?",
      "Look up {symbol} for {species}, then query the history of the ID you get.",
      "My annotation has {symbol} without an accession; I want the {species} gene's versioned Ensembl ID and its status.",
    ],
  },
  {
    id: "canonical-transcript-coding-bases",
    from: stretches,
    steps: [
      lookup,
      { name: "map_cds_to_genome", arguments: { id: "<0:canonical_transcript>", region: "{coding_range}" } },
    ],
    templates: [
      "Where on the genome are bases {coding_range} of the coding sequence of the canonical transcript of {species} {symbol}?",
      "Take the canonical transcript of {symbol} ({species}) and convert CDS positions {coding_range} to chromosome coordinates.",
      "{species} {symbol}, canonical isoform, c. positions {coding_range}: genomic coordinates?",
      "I am placing guides: which chromosomal bases correspond to coding nucleotides {coding_range} of the {species} gene {symbol} in its canonical transcript?",
      "Find out which transcript Ensembl calls canonical for {symbol} in {species}; then map {coding_range} of its CDS onto the assembly.",
      "Counting from the ATG of the canonical {species} {symbol} transcript, what does {coding_range} correspond to on the chromosome?",
      "For a minigene I need the genomic location of CDS stretch {coding_range} from the canonical transcript of {symbol} in {species}.",
    ],
  },
  {
    id: "canonical-transcript-refseq",
    from: maneTranscripts,
    steps: [
      lookup,
      { name: "get_xrefs_by_id", arguments: { id: "<0:canonical_transcript>", external_db: "RefSeq_mRNA" } },
    ],
    templates: [
      "Which [RefSeq mRNA](1.external_db) matches the canonical Ensembl transcript of {species} {symbol}?",
      "What is the [NM_ accession](1.external_db) of the canonical transcript of {symbol} in {species}?",
      "{symbol} {species}: canonical ENST, and the [RefSeq transcript](1.external_db) cross-referenced to it",
      "A report quotes {symbol} on RefSeq. Find the canonical {species} transcript in Ensembl and its [RefSeq mRNA](1.external_db) counterpart.",
      "Tell me the canonical ENST for the {species} gene {symbol} and then what [RefSeq mRNA](1.external_db) it is linked with.",
      "HGVS nomenclature needs an [NM_ number](1.external_db): which one belongs to Ensembl's canonical transcript of {symbol} ({species})?",
      "I would like to go from {species} {symbol} through its canonical transcript to the corresponding [RefSeq mRNA accession](1.external_db).",
    ],
  },
  {
    id: "canonical-transcript-variants",
    from: variedBases,
    steps: [
      lookup,
      { name: "map_cds_to_genome", arguments: { id: "<0:canonical_transcript>", region: "{coding_range}" } },
      {
        name: "overlap_by_region",
        arguments: {
          region: "<1:mappings.seq_region_name>:<1:mappings.start>-<1:mappings.end>",
          species: "{species}",
          feature: "variation",
        },
      },
    ],
    templates: [
      "Which [known variants](2.feature) fall into coding bases {coding_range} of the canonical transcript of {species} {symbol}?",
      "List [reported variants](2.feature) at CDS positions {coding_range} of {symbol} ({species}, canonical transcript).",
      "Map {coding_range} of the canonical coding sequence of the {species} gene {symbol} to the genome and tell me the [variants](2.feature) there.",
      "{symbol}, {species}, canonical CDS {coding_range}: any [dbSNP variants](2.feature) under it?",
      "My primers bind coding positions {coding_range} of the canonical {symbol} transcript in {species}. Which [SNPs and indels](2.feature) lie at those genomic bases?",
      "Start from {species} {symbol}, take the canonical transcript, locate bases {coding_range} of its reading frame on the chromosome, and report every [variant](2.feature) in that interval.",
      "We see mutations around c.{coding_range} of {symbol}; in the canonical {species} transcript, what [variants](2.feature) are already known at this genomic place?",
    ],
  },
  {
    id: "canonical-transcript-protein",
    from: heldProteins,
    steps: [
      lookup,
      { name: "get_sequence_by_id", arguments: { id: "<0:canonical_transcript>", type_: "protein" } },
    ],
    templates: [
      "Look up which transcript of {species} {symbol} is canonical and give me the [amino-acid sequence](1.type_) it is translated into.",
      "I need the [protein sequence](1.type_) of the canonical transcript of {symbol} in {species}.",
      "What does the [translated sequence](1.type_) of the canonical ENST of the {species} gene {symbol} read?",
      "{symbol}/{species}: canonical transcript, then its [peptide sequence](1.type_)",
      "Fetch the {species} gene {symbol}; use its canonical transcript to retrieve the [protein](1.type_).",
      "For a construct I want the [amino acids](1.type_) encoded by Ensembl's canonical transcript of {symbol} ({species}).",
      "Starting from the symbol {symbol} in {species}, go to the canonical isoform and print its [protein sequence](1.type_).",
    ],
  },
  {
    id: "alias-to-gene",
    from: geneAliases,
    steps: [
      { name: "get_xrefs_by_symbol", arguments: { species: "{species}", symbol: "{alias}" } },
      { name: "lookup_by_id", arguments: { id: "<0:id>" } },
    ],
    templates: [
      "An old paper calls a {species} gene {alias}. Which Ensembl gene is linked to that synonym, and what are its current name and position?",
      "Find the Ensembl object cross-referenced to the alias {alias} in {species} and look that identifier up.",
      "{alias} is not an approved symbol any more; which {species} stable ID is it attached to, and where does that gene lie?",
      "Which ENSG do external references tie to {alias} ({species}), and what is that gene's display name?",
      "{species} synonym {alias} to Ensembl ID to coordinates",
      "I inherited a plasmid labelled {alias}. Track the name through Ensembl's external references for {species} and describe the gene behind it.",
      "Who is {alias} these days? Give me the {species} Ensembl ID the label leads to, then that record's official symbol and strand.",
    ],
  },
  {
    id: "transcript-to-gene",
    from: maneTranscripts,
    steps: [
      { name: "lookup_by_id", arguments: { id: "{transcript_id}" } },
      { name: "lookup_by_id", arguments: { id: "<0:Parent>" } },
    ],
    templates: [
      "Which gene does {transcript_id} belong to, and what is that gene's name and location?",
      "{transcript_id}: parent gene, its symbol and its strand?",
      "My RNA-seq table lists {transcript_id}. I want the record of its parent gene.",
      "Look up the transcript {transcript_id}, follow its parent and describe that gene.",
      "Give me the description of the gene of which {transcript_id} is a transcript.",
      "What is the symbol of the gene that encodes transcript {transcript_id}, and from where to where does the whole gene reach?",
      "From {transcript_id} up to the gene: stable ID, display name, biotype.",
    ],
  },
  {
    id: "protein-to-gene",
    from: maneTranscripts,
    steps: [
      { name: "lookup_by_id", arguments: { id: "{protein_id}" } },
      { name: "lookup_by_id", arguments: { id: "<0:Parent>" } },
      { name: "lookup_by_id", arguments: { id: "<1:Parent>" } },
    ],
    templates: [
      "From which transcript is {protein_id} translated, and which gene is that transcript's parent?",
      "Climb from the protein {protein_id} to its transcript and on to its gene; I need the gene's symbol and coordinates.",
      "{protein_id} -> ENST -> ENSG, with the gene's name",
      "Mass spec matched {protein_id}. What is the name and place of the gene behind it, going over the parent transcript?",
      "Which gene encodes {protein_id}? Please resolve the parent transcript and then the parent gene.",
      "I have an ENSP, {protein_id}, and need the description of its gene, transcript in between included.",
      "Tell me the chromosome of the gene for {protein_id}; the translation only names its transcript, so go through that.",
    ],
  },
  {
    id: "protein-to-ortholog",
    from: orthologTranscripts,
    rules: { ...human },
    steps: [
      { name: "lookup_by_id", arguments: { id: "{protein_id}" } },
      { name: "lookup_by_id", arguments: { id: "<0:Parent>" } },
      { name: "lookup_by_id", arguments: { id: "<1:Parent>" } },
      {
        name: "get_homology_by_id",
        arguments: { id: "<2:id>", species: "{species}", target_species: "{target}" },
      },
    ],
    templates: [
      "Follow {protein_id} to its transcript, its gene and finally that gene's {target} ortholog.",
      "Which {target} gene is orthologous to the gene whose transcript is translated into {protein_id}? Name transcript and gene on the way.",
      "{protein_id}: parent transcript, parent gene (with its record), {target} homolog",
      "Starting at the {species} protein {protein_id}, tell me its transcript, describe the gene of that transcript, and find the gene's counterpart in {target}.",
      "For cross-species work I must get from {protein_id} to the {target} orthologue: resolve transcript, then gene, show the gene, then homology.",
      "Our antibody recognizes {protein_id}. What transcript and gene is that, and does {target} have an ortholog of the gene?",
      "I only know the {species} peptide ID {protein_id}. Work up to the gene level and report the homologous gene of {target}.",
    ],
  },
  {
    id: "transcript-to-ortholog",
    from: orthologTranscripts,
    rules: { "1.species": "species-of-identifier" },
    steps: [
      { name: "lookup_by_id", arguments: { id: "{transcript_id}" } },
      {
        name: "get_homology_by_id",
        arguments: { id: "<0:Parent>", species: "{species}", target_species: "{target}" },
      },
      { name: "lookup_by_id", arguments: { id: "<1:data.homologies.target.id>" } },
    ],
    templates: [
      "What is the {target} ortholog of the gene of {transcript_id}, and where in the genome is it?",
      "Take transcript {transcript_id}, find its gene, the gene's ortholog in {target}, and that ortholog's symbol and coordinates.",
      "{transcript_id} > gene > {target} orthologue > location",
      "I want to knock out in {target} whatever corresponds to the gene of the {species} transcript {transcript_id}. Which gene is it and on which chromosome?",
      "Look up {transcript_id}; use its parent to get the homolog in {target}; describe that homolog.",
      "Which {target} locus matches the gene that produces {transcript_id}?",
      "Given the {species} transcript {transcript_id}, name the corresponding {target} gene (through the parent gene) with strand and biotype.",
    ],
  },
];
