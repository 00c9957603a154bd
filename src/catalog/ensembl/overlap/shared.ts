import { choice, ensemblProteinId, soId, stableId, text } from "../../../biology/index.ts";
import { type Hints, query } from "../../definition.ts";
import { either } from "../../either.ts";
import { words } from "../../words.ts";
import { biotype } from "../parameters.ts";

export const overlapFeature = words({
  id: "overlap-feature",
  title: "a type of feature",
  values: {
    band: ["cytogenetic band", "karyotype band"],
    gene: [],
    transcript: ["isoform"],
    cds: ["coding sequence"],
    exon: [],
    repeat: ["repeat element", "repetitive element", "transposon"],
    simple: ["simple feature"],
    misc: ["clone", "BAC"],
    variation: ["variant", "SNP", "polymorphism"],
    somatic_variation: ["somatic variant", "somatic mutation", "cancer mutation"],
    structural_variation: ["structural variant", "CNV", "copy number variant"],
    somatic_structural_variation: ["somatic structural variant"],
    constrained: ["constrained element", "conserved element"],
    regulatory: ["regulatory element", "regulatory feature", "enhancer", "promoter"],
    motif: ["motif feature", "binding site", "transcription factor binding site"],
    mane: ["MANE transcript"],
  },
});
export const proteinFeature = choice({
  id: "protein-feature",
  title: "a type of protein feature",
  values: [
    "protein_feature",
    "transcript_variation",
    "somatic_transcript_variation",
    "residue_overlap",
    "translation_exon",
  ],
});
export const proteinId = either({
  id: "overlapped-protein",
  title: "a protein id",
  kinds: [ensemblProteinId],
  also: [stableId],
});

const soTermKind = either({ id: "so-term", title: "a Sequence Ontology term", kinds: [soId], also: [text] });
export const soTerm = query(soTermKind, "Only features of this Sequence Ontology term or below it");
export const biotypeFilter = query(biotype, "Only genes or transcripts of this biotype");
export const logicName = query(text, "Only features of this analysis");
export const miscSet = query(text, "Only miscellaneous features of this set, such as cloneset_30k");
export const speciesSet = query(text, "Species set of constrained elements, mammals unless given");
export const variantSet = query(text, "Only variants of this set, such as ClinVar");

/** Which fields a feature has depends on its type. */
export const overlapHints: Hints = {
  list: "",
  noun: "feature",
  keep: [
    "feature_type",
    "id",
    "external_name",
    "biotype",
    "description",
    "seq_region_name",
    "start",
    "end",
    "strand",
    "consequence_type",
    "alleles",
    "clinical_significance",
    "Parent",
    "assembly_name",
    "source",
  ],
  say: "[{external_name} ({id}), ||{id}, ][{biotype|of feature_type}||{consequence_type|words}||{feature_type|words}] at {seq_region_name}:{start|to end}[, {strand|strand}][: {description|plain}].",
};
