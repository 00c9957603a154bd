import { maneTranscripts } from "../../../pools/genes.ts";
import { exons, versionedIds } from "../../../pools/genomics.ts";
import { asks } from "../../asks.ts";

export const getArchiveIdAsks = asks("get_archive_id", [
  {
    from: versionedIds,
    arguments: { id: "{transcript_id}" },
    templates: [
      "Is {transcript_id} the newest version of that transcript, or has it been superseded?",
      "We reported a variant against {transcript_id} last year. Does this version still exist in Ensembl?",
      "{transcript_id} - current or archived?",
      "Has Ensembl retired {transcript_id}?",
      "Version history check for {transcript_id}: what is the latest accession I should cite?",
    ],
  },
  {
    from: versionedIds,
    arguments: { id: "{gene_id}" },
    templates: [
      "Can I still use {gene_id} or was the gene model replaced?",
      "An older GTF lists {gene_id}; is that identifier still live in the archive?",
      "Check the Ensembl ID history service: is {gene_id} current?",
      "Does {gene_id} carry the most recent version number?",
    ],
  },
  {
    from: versionedIds,
    arguments: { id: "{protein_id}" },
    templates: [
      "Protein accession {protein_id} shows up in a 2019 proteomics search. Is it up to date?",
      "Is there a newer version than {protein_id}?",
      "Look in the stable ID archive whether {protein_id} was withdrawn, and by what it was replaced if so.",
    ],
  },
  {
    from: maneTranscripts,
    arguments: { id: "{gene_id}" },
    templates: [
      "Which version of {gene_id} is the latest?",
      "latest version number of {gene_id}?",
      "Someone told me {gene_id} had been deprecated. Is that true?",
      "Before we freeze our gene list: is {gene_id} a current stable identifier, and on which assembly?",
    ],
  },
  {
    from: exons,
    arguments: { id: "{exon_id}" },
    templates: [
      "Does the exon identifier {exon_id} still exist, and at what version?",
      "Archive status of {exon_id}",
      "My splicing table is from 2015. Is exon {exon_id} still a valid Ensembl ID or has it been replaced?",
    ],
  },
  {
    missing: ["id"],
    arguments: {},
    templates: [
      "Is my old Ensembl identifier still current?",
      "A gene ID from a 2012 paper is not found any more. What replaced it?",
      "What is the latest version of this transcript's stable ID?",
      "How do I find out whether the Ensembl ID in my notes was retired?",
    ],
  },
]);
