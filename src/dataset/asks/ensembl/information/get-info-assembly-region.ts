import { bandedChromosomes, humanChromosomes, humanPatches, humanScaffolds } from "../../../pools/genomes.ts";
import { asks } from "../../asks.ts";
import { sequenceExtras } from "./shared.ts";

const sequence = { region_name: "{sequence}", species: "{species}" };

export const getInfoAssemblyRegionAsks = asks("get_info_assembly_region", [
  {
    from: humanChromosomes,
    arguments: sequence,
    templates: [
      "How long is {species} [{label}](region_name)?",
      "{species} [{short}](region_name) length in bp",
      "Is [{label}](region_name) of {species} circular?",
      "How many bases does Ensembl give for {species} [{label}](region_name)?",
      "For scaling a Circos plot: size of [{short}](region_name) in the {species} reference.",
      "Tell me the length, coordinate system and assembly of {species} [{label}](region_name).",
      "What is the last coordinate on [{label}](region_name) in {species}?",
    ],
  },
  {
    from: bandedChromosomes,
    arguments: { ...sequence, bands: true },
    templates: [
      "[p and q bands, cytogenetic](bands): {species} [{label}](region_name)",
      "[What bands](bands) does {species} [{label}](region_name) show in a karyotype?",
      "I'm annotating FISH probes and need [the band boundaries](bands) along [{label}](region_name) in {species}.",
      "[Giemsa banding pattern](bands) {species} [{short}](region_name)",
      "Where do [the p and q arm bands](bands) of {species} [{label}](region_name) begin and end?",
      "Draw me an ideogram: fetch {species} [{label}](region_name) [with its banding](bands).",
    ],
  },
  {
    from: humanChromosomes,
    arguments: { ...sequence, synonyms: true },
    templates: [
      "Which [RefSeq and INSDC accessions](synonyms) belong to {species} [{label}](region_name)?",
      "[Other names](synonyms) of {species} [{label}](region_name)?",
      "My VCF uses accessions instead of chromosome names. [What are the synonyms](synonyms) of {species} [{short}](region_name)?",
      "[NC_ accession](synonyms) for {species} [{label}](region_name), and how long is it?",
      "How do [UCSC, GenBank and RefSeq call](synonyms) [{label}](region_name) of {species}?",
    ],
  },
  {
    from: humanScaffolds,
    arguments: sequence,
    templates: [
      "How long is the {species} scaffold [{label}](region_name)?",
      "Length of the unplaced {species} contig [{label}](region_name)?",
      "Some of our reads hit [{label}](region_name). Is that a chromosome or a scaffold of the {species} assembly, and how big?",
      "[{label}](region_name) {species} size",
      "Describe the top-level {species} sequence [{label}](region_name).",
    ],
  },
  {
    from: humanPatches,
    arguments: sequence,
    templates: [
      "What length has [{label}](region_name) in the {species} assembly?",
      "Is [{label}](region_name) part of the {species} primary assembly or an exception to it?",
      "A variant caller put a call on [{label}](region_name). What kind of {species} sequence is this?",
      "Look up the alternate sequence [{label}](region_name) of the {species} genome in Ensembl: type and size.",
      "{species} [{label}](region_name): bp?",
    ],
  },
  {
    from: humanPatches,
    extras: { ...sequenceExtras, of: { synonyms: sequenceExtras.of["synonyms"] ?? ["with synonyms"] } },
    arguments: sequence,
    templates: [
      "Show the {species} sequence [{label}](region_name) {extras}.",
      "[{label}](region_name) of {species} {extras}?",
      "We renamed our FASTA headers and lost track; get {species} [{label}](region_name) {extras}.",
    ],
  },
  {
    missing: ["region_name"],
    arguments: { species: "homo_sapiens" },
    templates: [
      "How long is that [human](species) chromosome?",
      "What is the size of my scaffold in the [human](species) assembly?",
      "Which kind of sequence is it in the [Homo sapiens](species) reference, chromosome or patch?",
    ],
  },
  {
    missing: ["species"],
    from: bandedChromosomes,
    arguments: { region_name: "{sequence}", bands: true },
    templates: [
      "[Banding pattern](bands) of [{label}](region_name)?",
      "Give me [{label}](region_name) [with its cytobands](bands) for the organism we work on.",
    ],
  },
]);
