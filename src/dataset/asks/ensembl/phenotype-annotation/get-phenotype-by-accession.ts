import { asks } from "../../asks.ts";
import { annotatedPhenotypes, clinvarDiseases, details, diseaseGroups, gwasDiseases } from "./shared.ts";

const byAccession = { species: "{species}", accession: "{accession}" };
const rules = { species: "human-only-resource" } as const;

export const getPhenotypeByAccessionAsks = asks("get_phenotype_by_accession", [
  {
    from: annotatedPhenotypes,
    arguments: byAccession,
    rules,
    templates: [
      "Which genes are annotated with {accession}?",
      "{accession} in {species}: genes?",
      "Our phenotyping sheet codes the finding as {accession} ({term}). Which genes carry that term?",
      "Fetch everything in the {species} genome mapped to {accession}.",
      "genes for HPO {accession}",
      "The clinician entered {accession} as the main finding in the patient record. To build a virtual panel I would like all genes that are annotated with this term, with their coordinates.",
    ],
  },
  {
    from: clinvarDiseases,
    arguments: byAccession,
    rules,
    templates: [
      "List variants linked to {accession}.",
      "Genomic features associated with the ontology term {accession} ({term}) in {species}",
      "What is known for {accession} in {species}?",
      "I need coordinates of every variant annotated with {accession}.",
      "Does Ensembl hold pathogenic variants for {accession}, also known as {term}?",
    ],
  },
  {
    from: gwasDiseases,
    arguments: byAccession,
    templates: [
      "{species} variants that map to {accession}",
      "Which {species} loci are annotated with the Disease Ontology id {accession}?",
      "{accession} ({term}): associated {species} SNPs",
    ],
  },
  {
    from: diseaseGroups,
    arguments: { ...byAccession, include_children: true },
    rules,
    templates: [
      "Annotations of {accession} [and its child terms](include_children)",
      "For {accession} give associated features, [descending to narrower terms](include_children).",
      "{species}: {accession}, [subtypes included](include_children)",
      "What maps to {accession} ({term}) [or to any disease below it](include_children)?",
    ],
  },
  {
    from: clinvarDiseases,
    arguments: { ...byAccession, source: "ClinVar" },
    rules,
    templates: [
      "[ClinVar](source) associations of {accession}",
      "Keep to [ClinVar](source): what is tied to {accession} in {species}?",
      "Variants for {accession} [as submitted to ClinVar](source)",
    ],
  },
  {
    from: gwasDiseases,
    arguments: { ...byAccession, source: "NHGRI-EBI GWAS catalog", include_pubmed_id: true },
    templates: [
      "{accession} in the [NHGRI-EBI GWAS catalog](source), {species}, [with PMIDs](include_pubmed_id)",
      "Association hits of {species} for {accession} [from the NHGRI-EBI GWAS catalogue](source), [citing the articles](include_pubmed_id)",
      "Which {species} variants carry {accession} [according to the NHGRI-EBI GWAS catalog](source)? [Cite PubMed](include_pubmed_id).",
    ],
  },
  {
    from: clinvarDiseases,
    arguments: byAccession,
    rules,
    extras: { of: details, most: 2 },
    templates: [
      "Features annotated with {accession}, with {extras}",
      "Pull the {species} annotations of {accession} with {extras}.",
      "We curate {accession}. Please list its variants with {extras}.",
    ],
  },
  {
    from: annotatedPhenotypes,
    arguments: { ...byAccession, source: "HPO", include_children: true },
    rules,
    templates: [
      "[HPO's](source) gene annotations for {accession} [with descendants](include_children)",
      "Genes that [HPO](source) gives for {accession} [or a more specific term](include_children) in {species}",
      "{accession} ({term}): genes [with HPO as the source](source), [narrower terms included](include_children)",
    ],
  },
  {
    missing: ["accession"],
    arguments: { species: "homo_sapiens" },
    templates: [
      "What [human](species) variants map to this ontology accession?",
      "Genes annotated with the HPO id in our [human](species) case file?",
    ],
  },
  {
    missing: ["accession"],
    arguments: { species: "homo_sapiens", include_children: true },
    templates: [
      "Everything [human](species) below that MONDO accession, [children as well](include_children)?",
      "[Human](species) features for the term id I copied, [with its narrower terms](include_children)",
    ],
  },
]);
