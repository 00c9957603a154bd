import { geneBiotypes, typedBiotypes } from "../../../pools/genomes.ts";
import { asks } from "../../asks.ts";

const objects = {
  gene: ["gene", "gene-level"],
  transcript: ["transcript", "transcript-level"],
} as const;

export const getInfoBiotypesNameAsks = asks("get_info_biotypes_name", [
  {
    from: geneBiotypes,
    arguments: { name: "{biotype}" },
    templates: [
      "What sort of thing gets the biotype {biotype} from Ensembl?",
      "Ensembl groups its biotypes; where is {biotype} put?",
      "I need an SO identifier for genes whose biotype is {biotype}.",
      "Ensembl biotype {biotype}: properties?",
      "Is {biotype} used as biotype of genes, of transcripts, or of both?",
      "My annotation column says {biotype}. What does Ensembl record about this biotype?",
      "Look up the biotype {biotype} and tell me its group, SO accession and object type.",
    ],
  },
  {
    from: geneBiotypes,
    arguments: { name: "{biotype}" },
    templates: [
      "Coding or non-coding: in which group does Ensembl put the biotype {biotype}?",
      "SO accession for {biotype} (biotype)",
      "Which kinds of objects may carry the biotype {biotype} in Ensembl?",
      "I'm mapping biotypes to Sequence Ontology and miss {biotype}.",
      "Details of one Ensembl biotype please, namely {biotype}",
      "We keep arguing whether {biotype} counts as a biotype of its own in Ensembl. Show its record.",
    ],
  },
  {
    from: geneBiotypes,
    arguments: { name: "{biotype}", object_type: "gene" },
    templates: [
      "What does the biotype {biotype} mean [when it is given to a gene](object_type)?",
      "Seen on [genes](object_type): {biotype}. Is that biotype coding or not?",
      "Ensembl's definition of {biotype} as [a biotype of genes](object_type), not transcripts",
      "Give the record of the biotype {biotype}, [gene objects only](object_type).",
      "Can [a gene](object_type) have the biotype {biotype}, and which ontology term goes with it?",
    ],
  },
  {
    from: typedBiotypes,
    arguments: { name: "{biotype}", object_type: "{object}" },
    templates: [
      "{object} biotype {biotype}: SO term and group, please",
      "Does Ensembl have {biotype} as biotype at the {object} level, and in what group is it?",
      "Biotype {biotype}, object type {object}: show the entry.",
      "Restrict it to {object} objects: what is the biotype {biotype}?",
    ],
  },
  {
    from: {
      does: "Biotypes that transcripts have",
      sql: "SELECT DISTINCT biotype FROM biotype_object WHERE object_type = 'transcript'",
    },
    choose: { object: { one: { transcript: objects.transcript } } },
    arguments: { name: "{biotype}", object_type: "{object}" },
    templates: [
      "Explain the {object} biotype {biotype}.",
      "I see {biotype} as {object} biotype in the GTF. What group is that in Ensembl?",
      "Which SO term describes {biotype} when used as {object} biotype?",
      "{biotype}, {object} biotype, Ensembl record",
      "How does Ensembl file {biotype} among its {object} biotypes?",
    ],
  },
  {
    missing: ["name"],
    arguments: {},
    templates: [
      "Which group does this biotype belong to?",
      "What is the Sequence Ontology accession of my gene's biotype?",
      "Describe the biotype I found in column nine of the GTF.",
    ],
  },
  {
    missing: ["name"],
    arguments: { object_type: "transcript" },
    templates: [
      "Show the record of that [transcript](object_type) biotype.",
      "I'd like to know what this biotype stands for [when a transcript has it](object_type).",
    ],
  },
]);
