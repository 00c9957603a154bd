import { alignedSpecies, alignmentBlocks, maskedBlocks } from "../../../pools/evolution.ts";
import { smallRegions } from "../../../pools/genes.ts";
import { asks } from "../../asks.ts";

const masking = {
  one: {
    soft: ["soft-masked", "with repeats in lower case"],
    hard: ["hard-masked", "with repeats replaced by N"],
  },
} as const;

const output = {
  "aligned=false": [
    "with the gaps removed",
    "as unaligned sequences",
    "giving the original sequences without gaps",
  ],
  "compact=false": ["without merging the extra sequences", "uncompacted"],
  "compara=vertebrates": ["from the vertebrates Compara database", "out of Compara vertebrates"],
  "compara=multi": ["from the multi Compara database", "querying the Compara database called multi"],
} as const;

/** Two blocks of the alignment of birds are held; the other methods and sets of species are asked for all the same. */
export const getAlignmentRegionAsks = asks("get_alignment_region", [
  {
    from: alignmentBlocks,
    arguments: { species: "{species}", region: "{region}", species_set_group: "birds" },
    templates: [
      "How does {species} {region} align with other [birds](species_set_group)?",
      "Whole-genome alignment of [birds](species_set_group) over {region} ({species} coordinates)",
      "Is the sequence at {region} in {species} conserved in [birds](species_set_group)? Show me the alignment.",
      "{region} {species}, [bird](species_set_group) alignment",
      "My candidate regulatory element lies at {region} in {species}; I'd like the [avian](species_set_group) multiple alignment block that covers it.",
      "Which genomes are aligned to {species} {region} in Ensembl's [bird](species_set_group) set?",
    ],
  },
  {
    from: alignmentBlocks,
    arguments: { species: "{species}", region: "{region}", species_set_group: "birds", method: "EPO" },
    templates: [
      "Get the [EPO](method) alignment of {region} in {species} across [birds](species_set_group).",
      "[Enredo-Pecan-Ortheus](method) alignment block for {species} {region}, species set [birds](species_set_group)",
      "From the [bird](species_set_group) [EPO](method) multiple alignment, extract the slice at {region} ({species}).",
      "I need the [EPO](method) block of [birds](species_set_group) that includes {species} {region}, with its tree.",
    ],
  },
  {
    from: maskedBlocks,
    choose: { masking },
    arguments: { species: "{species}", region: "{region}", species_set_group: "birds", mask: "{masking}" },
    templates: [
      "Give me the [bird](species_set_group) alignment of {species} {region}, {masking}.",
      "Genomic alignment at {region} in {species}, set [birds](species_set_group), {masking}, please",
      "For a conservation plot I want {region} of {species} aligned in [birds](species_set_group) and {masking}.",
    ],
  },
  {
    from: maskedBlocks,
    choose: { masking },
    arguments: {
      species: "{species}",
      region: "{region}",
      species_set_group: "birds",
      method: "EPO",
      mask: "{masking}",
    },
    extras: { of: output, most: 2 },
    templates: [
      "[EPO](method) [bird](species_set_group) alignment for {species} {region}, {masking}, {extras}",
      "Download {species} {region} from the [EPO](method) alignment of [birds](species_set_group), {masking} and {extras}.",
      "Could I have the [EPO](method) block over {region} of {species} ([birds](species_set_group)), {masking}, {extras}?",
    ],
  },
  {
    from: alignedSpecies,
    arguments: {
      species: "{species}",
      region: "{region}",
      species_set_group: "birds",
      display_species_set: "{shown}",
    },
    templates: [
      "From the [bird](species_set_group) alignment at {species} {region}, show only the {shown} row.",
      "Align {region} of {species} within [birds](species_set_group) but display just {shown}.",
      "What does {shown} have in the [bird](species_set_group) alignment block at {region}? Coordinates are those of {species}.",
      "{species} {region}: alignment of [birds](species_set_group), restricted in display to {shown}",
    ],
  },
  {
    from: alignmentBlocks,
    arguments: { species: "{species}", region: "{region}", species_set_group: "birds" },
    extras: { of: output, most: 2 },
    templates: [
      "Fetch the [bird](species_set_group) alignment of {species} {region} {extras}.",
      "Orthologous sequence of {region} ({species}) in [birds](species_set_group) by whole-genome alignment, {extras}",
      "I'd like to realign {region} of {species} myself: get the [bird](species_set_group) alignment block {extras}.",
      "Alignment block {region}, reference {species}, [birds](species_set_group), {extras}",
    ],
  },
  {
    from: smallRegions,
    choose: {
      method: {
        one: {
          EPO_EXTENDED: ["EPO-Extended", "EPO EXTENDED"],
          PECAN: ["Pecan", "PECAN"],
          CACTUS_HAL: ["Cactus HAL", "CACTUS_HAL"],
          CACTUS_DB: ["Cactus DB", "CACTUS_DB"],
        },
      },
    },
    arguments: { species: "{species}", region: "{region}", method: "{method}" },
    unheld: "other alignments than that of birds",
    templates: [
      "Multiple alignment of {species} {region} by {method}",
      "Show the {method} whole-genome alignment that covers {region} in {species}.",
      "Does the {method} alignment have a block at {region} ({species})?",
    ],
  },
  {
    from: smallRegions,
    choose: {
      method: {
        one: {
          LASTZ_NET: ["LASTZ net", "LASTZ_NET"],
          BLASTZ_NET: ["BLASTZ net", "BLASTZ_NET"],
          TRANSLATED_BLAT_NET: ["translated BLAT net", "TRANSLATED_BLAT_NET"],
          CACTUS_HAL_PW: ["pairwise Cactus", "CACTUS_HAL_PW"],
        },
      },
      partner: { one: { mus_musculus: ["mouse"], gallus_gallus: ["chicken"], danio_rerio: ["zebrafish"] } },
    },
    arguments: { species: "{species}", region: "{region}", method: "{method}", species_set: "{partner}" },
    unheld: "pairwise alignments",
    templates: [
      "{method} alignment between {species} {region} and {partner}",
      "Align {region} of {species} pairwise with {partner} using {method}.",
      "To which place in {partner} does {species} {region} align in the {method} data? Show the alignment.",
    ],
  },
  {
    missing: ["region"],
    arguments: { species: "taeniopygia_guttata", species_set_group: "birds" },
    templates: [
      "Show the [bird](species_set_group) genome alignment of my [zebra finch](species) enhancer.",
      "Get the alignment block of [birds](species_set_group) for this [zebra finch](species) locus.",
    ],
  },
  {
    from: smallRegions,
    missing: ["species"],
    arguments: { region: "{region}", species_set_group: "mammals" },
    templates: ["Is {region} conserved across [mammals](species_set_group)? I want the alignment."],
  },
  {
    missing: ["region", "species"],
    arguments: { method: "EPO" },
    templates: ["Extract the [EPO](method) multiple alignment over the region from my BED file."],
  },
]);
