import { exonPlacesOfOrthologs, variedBases, variedExonPlaces } from "../../pools/chains.ts";
import { smallRegions } from "../../pools/genes.ts";
import { exonPlaces, stretches } from "../../pools/genomics.ts";
import type { Chain } from "../asks.ts";

const MAPPED = "<0:mappings.seq_region_name>:<0:mappings.start>-<0:mappings.end>";
const LIFTED = "<0:mappings.mapped.seq_region_name>:<0:mappings.mapped.start>-<0:mappings.mapped.end>";

const lift = {
  name: "map_assembly",
  arguments: { species: "{species}", asm_one: "{old}", asm_two: "{new}", region: "{old_region}" },
};

/** From coordinates to other coordinates and to what lies there. */
export const mapChains: readonly Chain[] = [
  {
    id: "protein-positions-to-features",
    from: variedBases,
    choose: { feature: { one: { variation: ["known variants", "variants"], exon: ["exons"] } } },
    rules: { "1.species": "species-of-identifier" },
    steps: [
      { name: "map_translation_to_genome", arguments: { id: "{protein_id}", region: "{protein_range}" } },
      {
        name: "overlap_by_region",
        arguments: { region: MAPPED, species: "{species}", feature: "{feature}" },
      },
    ],
    templates: [
      "Which {feature} lie where residues {protein_range} of {protein_id} are encoded?",
      "Map amino acids {protein_range} of {protein_id} to the genome and list the {feature} there.",
      "{protein_id} aa {protein_range} -> genome -> {feature}",
      "I want to know the {feature} in the stretch of the {species} genome that codes for positions {protein_range} of {protein_id}.",
      "The epitope spans residues {protein_range} of {protein_id}; what {feature} overlap its codons?",
      "Find the genomic interval behind {protein_range} of the protein {protein_id}, then report {feature} overlapping it.",
      "Any {feature} under the codons for {protein_range} in {protein_id}? Convert to chromosome coordinates first.",
    ],
  },
  {
    id: "coding-positions-to-features",
    from: variedBases,
    choose: {
      feature: { one: { variation: ["known variants", "variants"], gene: ["genes"], exon: ["exons"] } },
    },
    rules: { "1.species": "species-of-identifier" },
    steps: [
      { name: "map_cds_to_genome", arguments: { id: "{transcript_id}", region: "{coding_range}" } },
      {
        name: "overlap_by_region",
        arguments: { region: MAPPED, species: "{species}", feature: "{feature}" },
      },
    ],
    templates: [
      "Which {feature} overlap the genomic place of CDS bases {coding_range} of {transcript_id}?",
      "Convert coding positions {coding_range} of {transcript_id} to the chromosome and give me all {feature} in that interval.",
      "{transcript_id} c.{coding_range}: {feature} at that locus",
      "Our amplicon covers coding nucleotides {coding_range} of the {species} transcript {transcript_id}. Which {feature} does it touch on the genome?",
      "Locate bases {coding_range} of the reading frame of {transcript_id} on the assembly; next, list {feature} overlapping there.",
      "What {feature} are there at the genomic coordinates that correspond to {coding_range} in the coding sequence of {transcript_id}?",
      "I have a hit in CDS stretch {coding_range} of {transcript_id} and would like to see the {feature} at this position of the genome.",
    ],
  },
  {
    id: "cdna-positions-to-features",
    from: stretches,
    choose: {
      feature: { one: { gene: ["genes"], transcript: ["transcripts"] } },
    },
    rules: { "1.species": "species-of-identifier" },
    steps: [
      { name: "map_cdna_to_genome", arguments: { id: "{transcript_id}", region: "{cdna_range}" } },
      {
        name: "overlap_by_region",
        arguments: { region: MAPPED, species: "{species}", feature: "{feature}" },
      },
    ],
    templates: [
      "My qPCR probe binds cDNA bases {cdna_range} of {transcript_id}; which {feature} overlap the matching genomic interval?",
      "Take cDNA positions {cdna_range} of {transcript_id}, find them on the genome, and list {feature} there.",
      "{feature} overlapping {transcript_id} cDNA {cdna_range} (genomic)",
      "Where do bases {cdna_range} of the {species} mRNA {transcript_id} come from, and what {feature} share that place?",
      "Is the stretch {cdna_range} of the spliced transcript {transcript_id} shared with other {feature}? Map it to the genome and look what overlaps.",
      "For the transcript {transcript_id}, translate cDNA coordinates {cdna_range} into chromosome coordinates and report the {feature} at those.",
      "Check nucleotides {cdna_range} of the cDNA {transcript_id}: what is the genomic region, and which {feature} does it hold?",
    ],
  },
  {
    id: "coding-positions-to-phenotypes",
    from: variedBases,
    rules: { "1.species": "species-of-identifier" },
    steps: [
      { name: "map_cds_to_genome", arguments: { id: "{transcript_id}", region: "{coding_range}" } },
      { name: "get_phenotype_by_region", arguments: { region: MAPPED, species: "{species}" } },
    ],
    templates: [
      "Are phenotypes annotated at the genomic position of coding bases {coding_range} of {transcript_id}?",
      "Locate CDS {coding_range} of {transcript_id} on the genome and list the phenotypes of that region.",
      "{transcript_id}, CDS {coding_range}: diseases annotated to the corresponding region",
      "Which disease associations does Ensembl have for the piece of the {species} genome that encodes bases {coding_range} of {transcript_id}?",
      "A patient has a change somewhere in coding positions {coding_range} of {transcript_id}. Convert to the genome and tell me the phenotypes seen there.",
      "I need phenotype annotations for the genomic interval under {coding_range} of the coding sequence of {transcript_id}.",
      "Turn {coding_range} of the CDS of {transcript_id} into chromosome coordinates; what traits are recorded in that stretch?",
    ],
  },
  {
    id: "lift-over-to-features",
    from: exonPlaces,
    choose: {
      feature: { one: { gene: ["genes"], transcript: ["transcripts"], exon: ["exons"] } },
    },
    steps: [
      lift,
      {
        name: "overlap_by_region",
        arguments: { region: LIFTED, species: "{species}", feature: "{feature}" },
      },
    ],
    templates: [
      "Lift {old_region} over from {old} to {new} in {species} and list the {feature} there.",
      "My {species} BED file is on {old}. Which {feature} overlap {old_region} once it is converted to {new}?",
      "{species} {old} {old_region} -> {new}, then {feature} in the new interval",
      "Convert the {species} region {old_region} ({old}) to {new} coordinates and tell me what {feature} it contains.",
      "An old array reports {old_region}, {old}. What are the {new} coordinates in {species}, and which {feature} lie across them?",
      "Which {feature} of the {species} assembly {new} sit at what used to be {old_region} in {old}?",
      "Please remap {old_region} from {species} {old} to {new}; I then need the {feature} overlapping the remapped place.",
    ],
  },
  {
    id: "lift-over-to-phenotypes",
    from: variedExonPlaces,
    steps: [lift, { name: "get_phenotype_by_region", arguments: { region: LIFTED, species: "{species}" } }],
    templates: [
      "The CNV call is at {old_region} on {old}. What phenotypes are annotated at the matching {new} interval in {species}?",
      "Convert {species} {old_region} from {old} to {new}, then list the diseases and traits annotated there.",
      "{old}:{old_region} to {new} ({species}), phenotypes in the result",
      "Phenotype annotations for the {species} stretch that {old} calls {old_region}, looked up at its {new} place, please.",
      "Clinical array, {species}, {old} coordinates {old_region}: remap to {new} and show the phenotype associations of the region.",
      "Does anything clinically relevant lie at {old_region} ({species}, {old})? Translate it to {new} and check the phenotypes.",
      "What does Ensembl annotate as phenotype in the {new} equivalent of the {species} {old} region {old_region}?",
    ],
  },
  {
    id: "lift-over-to-ortholog",
    from: exonPlacesOfOrthologs,
    steps: [
      {
        name: "map_assembly",
        arguments: { species: "{species}", asm_one: "{old}", asm_two: "{new}", region: "{region}" },
      },
      { name: "overlap_by_region", arguments: { region: LIFTED, species: "{species}", feature: "gene" } },
      {
        name: "get_homology_by_id",
        arguments: { id: "<1:id>", species: "{species}", target_species: "{target}" },
      },
    ],
    templates: [
      "Take {species} {region} on {old}, move it to {new}, find the [gene](1.feature) there, and give its {target} ortholog.",
      "Which {target} gene corresponds to the [gene](1.feature) at {region} of {species} {old}? The lookup has to be done on {new}.",
      "{old} {region} ({species}) -> {new} -> [overlapping gene](1.feature) -> {target} homolog",
      "An {old} breakpoint lies at {region}. After conversion to {new}, what [gene](1.feature) of {species} is hit and what is it in {target}?",
      "I would like the {target} orthologue of the first [gene](1.feature) found at {region} in {species}, coordinates given in {old}, annotation in {new}.",
      "Remap {region} from {old} to {new}; report the [gene](1.feature) overlapping it in {species}; name the homologous gene of {target}.",
      "From an {old} interval ({species}, {region}) I need to get to {target}: convert to {new}, pick the [gene](1.feature), ask for its homology.",
    ],
  },
  {
    id: "region-gene-to-cross-references",
    from: smallRegions,
    steps: [
      { name: "overlap_by_region", arguments: { region: "{region}", species: "{species}", feature: "gene" } },
      { name: "get_xrefs_by_id", arguments: { id: "<0:id>", external_db: "EntrezGene" } },
      { name: "esummary", arguments: { db: "gene", id: "<1:primary_id>" } },
    ],
    templates: [
      "Which [gene](0.feature) overlaps {species} {region}, what is its [NCBI Gene ID](1.external_db), and what does the [NCBI gene summary](2.db) say about it?",
      "Find the [gene](0.feature) at {region} in {species}, its [Entrez Gene number](1.external_db) and then the [summary of the gene record at NCBI](2.db).",
      "{species} {region}: first [gene](0.feature), its [EntrezGene xref](1.external_db), its [gene docsum](2.db)",
      "A peak of ours is at {region} ({species}). Which [gene](0.feature) is it in? Get its [Entrez Gene link](1.external_db) from Ensembl and [NCBI's gene summary](2.db).",
      "Go from {region} of {species} to the [gene](0.feature) there, to its [GeneID](1.external_db), to its [summary in Entrez Gene](2.db).",
      "What aliases does [NCBI's gene record](2.db) have for the [gene](0.feature) lying at {region} in {species}? Use the [NCBI Gene reference](1.external_db) in Ensembl.",
      "Tell me about the [gene](0.feature) in the {species} interval {region}: Ensembl ID, [Entrez Gene ID](1.external_db), and [the gene's NCBI summary](2.db).",
    ],
  },
];
