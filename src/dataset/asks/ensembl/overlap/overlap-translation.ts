import { maneTranscripts } from "../../../pools/genes.ts";
import { variedProteins } from "../../../pools/genomics.ts";
import { asks } from "../../asks.ts";

export const overlapTranslationAsks = asks("overlap_translation", [
  {
    from: maneTranscripts,
    arguments: { id: "{protein_id}", feature: "translation_exon" },
    templates: [
      "At which residues do [the exon boundaries](feature) of {protein_id} fall?",
      "Project [the exons](feature) onto the amino-acid sequence of {protein_id}.",
      "Which stretch of {protein_id} is encoded by [each coding exon](feature)?",
      "[exon-to-residue table](feature) {protein_id}",
      "If we skip one exon, which residues of {protein_id} would go? I need [exon extents in protein coordinates](feature).",
    ],
  },
  {
    from: maneTranscripts,
    arguments: { id: "{protein_id}", feature: "residue_overlap" },
    templates: [
      "Which [residues of](feature) {protein_id} [straddle an exon junction](feature)?",
      "[Amino acids whose codon is split between two exons](feature) in {protein_id}?",
      "{protein_id}: [residues overlapping splice sites](feature)",
      "Does {protein_id} have [codons shared by neighbouring exons](feature), and which residues are these?",
    ],
  },
  {
    from: variedProteins,
    arguments: { id: "{protein_id}", feature: "transcript_variation" },
    templates: [
      "Which [germline variants](feature) change the protein {protein_id}?",
      "List [variants along](feature) {protein_id} by residue.",
      "[sequence variants](feature) on {protein_id}",
      "Our structure group wants to colour {protein_id} by [positions where variants are known](feature).",
    ],
  },
  {
    from: variedProteins,
    arguments: { id: "{protein_id}", feature: "transcript_variation", so_term: "missense_variant" },
    templates: [
      "Among [the variants](feature) of {protein_id}, show those [with the SO term missense_variant](so_term).",
      "[Variants](feature) of {protein_id} in [the Sequence Ontology class missense](so_term)",
      "{protein_id} [variants](feature) [where SO says missense](so_term)",
    ],
  },
  {
    from: variedProteins,
    arguments: {
      id: "{protein_id}",
      species: "{species}",
      feature: "transcript_variation",
      type_: "missense_variant",
    },
    templates: [
      "Which [substitutions of type missense](type_) among [the variants](feature) hit the {species} protein {protein_id}?",
      "{species} {protein_id} [variants](feature), [type missense_variant only](type_)",
      "I compare {species} proteins by their missense load: [variants](feature) on {protein_id} [whose type is missense](type_)",
    ],
  },
  {
    from: maneTranscripts,
    arguments: { id: "{protein_id}", species: "{species}", feature: "translation_exon", db_type: "core" },
    templates: [
      "[Using the core database](db_type), lay [the exons](feature) along the {species} protein {protein_id}.",
      "{species} {protein_id} [exon boundaries on the protein](feature) [in core](db_type)?",
      "Which residues belong to [which exon](feature) in {protein_id} ({species})? [Core annotation](db_type) is enough.",
    ],
  },
  {
    from: maneTranscripts,
    arguments: { id: "{protein_id}" },
    unheld: "domains and other features of proteins",
    templates: [
      "Which domains does Ensembl annotate on {protein_id}?",
      "Protein domain architecture of {protein_id}",
      "Are there any Pfam, SMART or PANTHER hits on {protein_id}, and at which residues?",
    ],
  },
  {
    from: maneTranscripts,
    choose: {
      feature: {
        one: {
          protein_feature: ["protein features", "protein_feature annotations"],
          somatic_transcript_variation: ["somatic mutations", "somatic variants"],
        },
      },
    },
    arguments: { id: "{protein_id}", feature: "{feature}" },
    unheld: "domains and somatic mutations of proteins",
    templates: [
      "Which {feature} map to {protein_id}?",
      "Give me the {feature} along the sequence of {protein_id}.",
      "{protein_id} - {feature} with residue positions",
    ],
  },
  {
    from: maneTranscripts,
    choose: {
      type: {
        one: {
          low_complexity: ["low-complexity", "low complexity"],
          Pfam: ["Pfam"],
          SignalP: ["SignalP"],
        },
      },
    },
    arguments: { id: "{protein_id}", type_: "{type}" },
    unheld: "domains and other features of proteins",
    templates: [
      "Does {protein_id} contain {type} regions, and where?",
      "Only the {type} features of {protein_id}, with start and end",
      "{type} segments along {protein_id}?",
    ],
  },
  {
    missing: ["id"],
    arguments: { feature: "translation_exon" },
    templates: [
      "Where are [the exon boundaries](feature) on our protein?",
      "Which residues does [each coding exon](feature) of the protein encode?",
    ],
  },
  {
    missing: ["id"],
    arguments: {},
    templates: [
      "Which domains does this Ensembl protein have?",
      "Show the domain hits on my ENSP identifier.",
    ],
  },
]);
