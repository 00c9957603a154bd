import { smallRegions } from "../../../pools/genes.ts";
import {
  animalWindows,
  biotypeWindows,
  geneWindows,
  missenseWindows,
  variantWindows,
} from "../../../pools/genomics.ts";
import { asks } from "../../asks.ts";
import { featurePairs, geneParts } from "./shared.ts";

export const overlapByRegionAsks = asks("overlap_by_region", [
  {
    from: geneWindows,
    arguments: { species: "{species}", region: "{region}", feature: "gene" },
    templates: [
      "Which [genes](feature) lie in the {species} interval {region}?",
      "A microdeletion in our patient spans {region}. [What genes](feature) does it take out of the {species} genome?",
      "[gene content](feature) of {species} {region}",
      "Linkage points to {region} in {species}: list [the candidate genes](feature) there.",
      "Name [all annotated genes](feature) between the breakpoints {region} ({species}).",
    ],
  },
  {
    from: animalWindows,
    arguments: { species: "{species}", region: "{region}", feature: "gene" },
    templates: [
      "Our QTL interval in {species} is {region}; [which genes](feature) fall into it?",
      "[Genes](feature) at {region} in {species}?",
      "The transgene landed at {region} of the {species} genome. Is [any gene](feature) hit?",
      "Show me [every gene](feature) that overlaps {region} in {species}.",
    ],
  },
  {
    from: smallRegions,
    choose: { feature: geneParts },
    arguments: { species: "{species}", region: "{region}", feature: "{feature}" },
    templates: [
      "Which {feature} overlap {region} in {species}?",
      "List the {feature} in the {species} window {region}.",
      "{feature}, {species} {region}",
      "Our capture baits tile {region} ({species}). What {feature} do they touch?",
      "Are there {feature} annotated within {region} of the {species} assembly?",
    ],
  },
  {
    from: geneWindows,
    arguments: { species: "{species}", region: "{region}", feature: "band" },
    templates: [
      "In which [cytogenetic band](feature) does {region} fall on the {species} karyotype?",
      "For the ISCN string I need [the karyotype band(s)](feature) of {species} {region}.",
      "[chromosome band](feature) at {species} {region}?",
    ],
  },
  {
    from: variantWindows,
    arguments: { species: "{species}", region: "{region}", feature: "variation" },
    templates: [
      "Which [known variants](feature) are there in {species} {region}?",
      "I place primers around {region} in {species} and want to avoid [SNPs](feature). Which ones are recorded there?",
      "[catalogued short variants](feature), {species}, {region}",
      "Is the {species} window {region} free of [polymorphisms](feature)? List what you find.",
    ],
  },
  {
    from: missenseWindows,
    arguments: {
      species: "{species}",
      region: "{region}",
      feature: "variation",
      so_term: "missense_variant",
    },
    templates: [
      "Which [missense](so_term) [variants](feature) lie within {region} in {species}?",
      "Only [amino-acid changing (missense)](so_term) [variants](feature) in the {species} stretch {region}, please.",
      "{species} {region}: [variants](feature), [missense only](so_term)",
    ],
  },
  {
    from: variantWindows,
    arguments: { species: "{species}", region: "{region}", feature: "variation", so_term: "{so_term}" },
    templates: [
      "List [variants](feature) with the consequence {so_term} in {species} {region}.",
      "Any [variation features](feature) at {region} ({species}) annotated {so_term}?",
      "I filter by Sequence Ontology. Which [variants](feature) of class {so_term} overlap {species} {region}?",
    ],
  },
  {
    from: variantWindows,
    arguments: {
      species: "{species}",
      region: "{region}",
      feature: "gene,variation",
      variant_set: "ClinVar",
    },
    templates: [
      "[Genes and variants](feature) in {species} {region}, with the variants taken [from the ClinVar set](variant_set)",
      "What [genes and variants](feature) does {region} of {species} hold, [counting ClinVar variants only](variant_set)?",
      "For a clinic handout: [genes plus variants](feature) at {region} ({species}), [variant set ClinVar](variant_set)",
    ],
  },
  {
    from: biotypeWindows,
    arguments: { species: "{species}", region: "{region}", feature: "gene", biotype: "{biotype}" },
    templates: [
      "Which {biotype} [genes](feature) are annotated in {species} {region}?",
      "We screen {region} of the {species} genome for [genes](feature) of the biotype {biotype}. Which are there?",
      "{biotype} [genes](feature) {species} {region}",
      "Restrict [the genes](feature) at {region} in {species} to biotype {biotype}.",
    ],
  },
  {
    from: geneWindows,
    choose: { feature: featurePairs },
    arguments: { species: "{species}", region: "{region}", feature: "{feature}" },
    templates: [
      "What {feature} does {species} {region} contain?",
      "For a locus figure I need the {feature} of {region} in {species}.",
      "{species} browser slice {region}, track wanted: {feature}",
      "Show the {feature} overlapping {region} in the {species} genome.",
    ],
  },
  {
    from: geneWindows,
    choose: {
      set: {
        one: {
          cloneset_30k: ["the 30k clone set", "cloneset_30k"],
          cloneset_1mb: ["the 1 Mb clone set", "cloneset_1mb"],
          tilepath: ["the tile path", "tilepath"],
        },
      },
    },
    arguments: { species: "{species}", region: "{region}", feature: "gene,misc", misc_set: "{set}" },
    templates: [
      "Which [genes and clones](feature) cover {region} in {species}, taking the clones from {set}?",
      "[Genes and BAC clones](feature) of {set} at {species} {region}",
      "To choose FISH probes at {region} in {species}, list [genes and clones](feature), the latter belonging to {set}.",
    ],
  },
  {
    from: geneWindows,
    choose: { set: { one: { amniotes: ["amniotes"], mammals: ["mammals"] } } },
    arguments: {
      species: "{species}",
      region: "{region}",
      feature: "gene,constrained",
      species_set: "{set}",
    },
    templates: [
      "[Genes and constrained elements](feature) in {species} {region}, constraint computed over {set}",
      "What [genes and conserved elements](feature) (conserved among {set}) are at {region} in {species}?",
      "{species} {region}: [genes plus constrained elements](feature) as found across {set}",
    ],
  },
  {
    from: geneWindows,
    arguments: { species: "{species}", region: "{region}", feature: "gene" },
    extras: {
      of: {
        trim_upstream: ["without those reaching past its upstream end", "no upstream overhang"],
        trim_downstream: ["none of them running over the downstream end", "trimmed at the downstream end"],
      },
      most: 2,
    },
    templates: [
      "[Genes](feature) in {species} {region}, {extras}",
      "List [the genes](feature) of the {species} window {region}, {extras}.",
      "Which [genes](feature) are within {region} of {species}, {extras}?",
    ],
  },
  {
    from: geneWindows,
    arguments: { species: "{species}", region: "{region}", feature: "gene", db_type: "core" },
    templates: [
      "[From the core database](db_type), which [genes](feature) overlap {species} {region}?",
      "{species} {region} [genes](feature), [core db only](db_type)",
      "List the [genes](feature) Ensembl places at {region} in {species}, [without looking beyond its core database](db_type).",
    ],
  },
  {
    from: geneWindows,
    choose: {
      analysis: {
        one: {
          ensembl_havana_gene_homo_sapiens: ["ensembl_havana_gene_homo_sapiens", "merged Ensembl/Havana"],
          havana_homo_sapiens: ["havana_homo_sapiens", "Havana"],
        },
      },
    },
    arguments: { species: "{species}", region: "{region}", feature: "gene", logic_name: "{analysis}" },
    unheld: "analyses that genes come from",
    templates: [
      "Which [genes](feature) in {species} {region} come from the {analysis} analysis?",
      "[Gene models](feature) of the {analysis} annotation at {region}, {species}",
      "Limit [the genes](feature) of {species} {region} to those with {analysis} as their analysis.",
    ],
  },
  {
    missing: ["region"],
    choose: { feature: geneParts },
    arguments: { species: "homo_sapiens", feature: "{feature}" },
    templates: [
      "Which {feature} are in this [human](species) region?",
      "List the {feature} of the duplicated segment in my [human](species) sample.",
    ],
  },
  {
    missing: ["feature"],
    from: geneWindows,
    arguments: { species: "{species}", region: "{region}" },
    templates: ["Show me the features at {region} in {species}.", "overlaps of {species} {region}"],
  },
]);
