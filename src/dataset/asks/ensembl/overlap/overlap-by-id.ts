import { diseaseGenes, maneTranscripts } from "../../../pools/genes.ts";
import {
  animalGenes,
  biotypeWindows,
  exons,
  missenseWindows,
  variantWindows,
} from "../../../pools/genomics.ts";
import { asks } from "../../asks.ts";
import { featurePairs, geneParts } from "./shared.ts";

export const overlapByIdAsks = asks("overlap_by_id", [
  {
    from: animalGenes,
    arguments: { id: "{gene_id}", feature: "gene" },
    templates: [
      "Does [any other gene](feature) overlap {gene_id}?",
      "Which [genes](feature) share genomic space with {gene_id}?",
      "List [genes](feature) nested in or overlapping the locus {gene_id}.",
    ],
  },
  {
    from: diseaseGenes,
    choose: { feature: geneParts },
    arguments: { id: "{gene_id}", feature: "{feature}" },
    templates: [
      "Which {feature} overlap the gene {gene_id}?",
      "{feature} overlapping {gene_id}",
      "Looking for anything on either strand: what {feature} are found across the locus of {gene_id}?",
      "I'm planning a CRISPR deletion of {gene_id} and worry about neighbours. List all {feature} that overlap it.",
      "How many {feature} fall on {gene_id}?",
    ],
  },
  {
    from: maneTranscripts,
    arguments: { id: "{transcript_id}", feature: "gene" },
    templates: [
      "[Which genes](feature) overlap the transcript {transcript_id}?",
      "Is there [an antisense or nested gene](feature) inside the bounds of {transcript_id}?",
      "[genes](feature) overlapping {transcript_id}?",
    ],
  },
  {
    from: exons,
    arguments: { id: "{exon_id}", feature: "transcript" },
    templates: [
      "Which [transcripts](feature) run over exon {exon_id}?",
      "[transcripts](feature) that overlap {exon_id}",
      "Is {exon_id} used or covered by more than one [transcript](feature)?",
    ],
  },
  {
    from: diseaseGenes,
    arguments: { id: "{gene_id}", feature: "band" },
    templates: [
      "Which [cytogenetic band](feature) does {gene_id} sit in?",
      "[karyotype band](feature) of {gene_id}?",
      "I want to write the cytogenetic location of {gene_id}. What [bands](feature) does it overlap?",
    ],
  },
  {
    from: variantWindows,
    arguments: { id: "{gene_id}", feature: "variation" },
    templates: [
      "Which [known variants](feature) fall inside {gene_id}?",
      "[SNPs and indels](feature) overlapping {gene_id}",
      "Give me [all short variants](feature) on record across {gene_id}.",
    ],
  },
  {
    from: missenseWindows,
    arguments: { id: "{gene_id}", feature: "variation", so_term: "missense_variant" },
    templates: [
      "What [missense](so_term) [variants](feature) lie in {gene_id}?",
      "Filter [the variants](feature) of {gene_id} down to [amino-acid substitutions (missense)](so_term).",
      "{gene_id}: [variants](feature), [missense only](so_term)",
    ],
  },
  {
    from: variantWindows,
    arguments: { id: "{gene_id}", feature: "variation", so_term: "{so_term}" },
    templates: [
      "[Variants](feature) overlapping {gene_id} that Ensembl labels {so_term}?",
      "In {gene_id}, which [variation features](feature) have the Sequence Ontology term {so_term}?",
      "Count the {so_term} [variants](feature) lying in {gene_id}.",
    ],
  },
  {
    from: variantWindows,
    arguments: { id: "{gene_id}", feature: "gene,variation", variant_set: "ClinVar" },
    templates: [
      "[Genes and variants](feature) that overlap {gene_id}, variants [restricted to the ClinVar set](variant_set)",
      "At {gene_id}, show [genes plus variants](feature), [only ClinVar ones among the latter](variant_set).",
      "What overlaps {gene_id} among [genes and variants](feature) if [the variant set is ClinVar](variant_set)?",
    ],
  },
  {
    from: biotypeWindows,
    arguments: { id: "{gene_id}", species: "{species}", feature: "gene", biotype: "{biotype}" },
    templates: [
      "Which {biotype} [genes](feature) overlap {gene_id} in {species}?",
      "Looking only at [genes](feature) of type {biotype}: what overlaps the {species} gene {gene_id}?",
      "{species} {gene_id} - overlapping {biotype} [genes](feature)",
    ],
  },
  {
    from: diseaseGenes,
    choose: { feature: featurePairs },
    arguments: { id: "{gene_id}", feature: "{feature}" },
    templates: [
      "What {feature} overlap {gene_id}?",
      "Draw me the neighbourhood: {feature} across {gene_id}",
      "List {feature} that share positions with the locus {gene_id}.",
      "{gene_id} {feature}",
    ],
  },
  {
    from: diseaseGenes,
    choose: {
      set: {
        one: {
          cloneset_30k: ["the 30k clone set", "cloneset_30k"],
          cloneset_1mb: ["the 1 Mb clone set", "cloneset_1mb"],
          tilepath: ["the tile path", "tilepath"],
        },
      },
    },
    arguments: { id: "{gene_id}", feature: "gene,misc", misc_set: "{set}" },
    templates: [
      "For FISH on {gene_id} I need overlapping [genes and clones](feature); take the clones from {set}.",
      "[Genes and BAC clones](feature) over {gene_id}, clones limited to {set}",
      "Which [genes and clones](feature) of {set} include the place of {gene_id}?",
    ],
  },
  {
    from: diseaseGenes,
    choose: { set: { one: { amniotes: ["amniotes"], mammals: ["mammals"] } } },
    arguments: { id: "{gene_id}", feature: "gene,constrained", species_set: "{set}" },
    templates: [
      "[Genes and constrained elements](feature) overlapping {gene_id}, with constraint measured across {set}",
      "Which [genes and conserved elements](feature) coincide with {gene_id} when {set} are compared?",
      "{gene_id}: [genes plus constrained elements](feature), species set {set}",
    ],
  },
  {
    from: diseaseGenes,
    arguments: { id: "{gene_id}", feature: "gene", object_type: "gene", db_type: "core" },
    templates: [
      "[In the core database](db_type), which [other genes](feature) overlap [the gene object](object_type) {gene_id}?",
      "Taking {gene_id} [as a gene](object_type): [overlapping genes](feature), [core db](db_type)",
      "What [genes](feature) lie across {gene_id}? It is [an object of type gene](object_type), [search core](db_type).",
    ],
  },
  {
    from: diseaseGenes,
    choose: {
      analysis: {
        one: {
          ensembl_havana_gene_homo_sapiens: ["ensembl_havana_gene_homo_sapiens", "merged Ensembl/Havana"],
          havana_homo_sapiens: ["havana_homo_sapiens", "Havana"],
        },
      },
    },
    arguments: { id: "{gene_id}", feature: "gene", logic_name: "{analysis}" },
    unheld: "analyses that genes come from",
    templates: [
      "Which [genes](feature) annotated by the {analysis} analysis overlap {gene_id}?",
      "[Overlapping genes](feature) for {gene_id}, {analysis} models only",
      "At the place of {gene_id}, which [genes](feature) have the analysis {analysis}?",
    ],
  },
  {
    missing: ["id"],
    choose: { feature: geneParts },
    arguments: { feature: "{feature}" },
    templates: [
      "Which {feature} overlap my gene?",
      "I need all {feature} that fall on the transcript we cloned.",
    ],
  },
  {
    missing: ["feature"],
    from: diseaseGenes,
    arguments: { id: "{gene_id}" },
    templates: ["What kinds of things overlap {gene_id}?", "Get the overlapping features of {gene_id}."],
  },
]);
