import { asks } from "../../asks.ts";

const ranked = { rank: true };

export const getInfoVariationConsequenceTypesAsks = asks("get_info_variation_consequence_types", [
  {
    arguments: {},
    templates: [
      "Controlled vocabulary of variant consequences, source Ensembl",
      "What consequences can VEP possibly report for a variant?",
      "By what terms does Ensembl say what a variant does to a transcript?",
      "List all consequence terms that VEP can assign.",
      "What Sequence Ontology terms stand for variant consequences in Ensembl?",
      "vep consequence terms",
      "Give me the complete vocabulary of variant effects at Ensembl.",
      "SO accessions of every Ensembl variant consequence, please",
      "How many different consequence types can a variant have in Ensembl?",
      "Names and labels for the consequences of variants as Ensembl defines them",
      "Enumerate the effects (missense, stop gained, ...) distinguished by Ensembl Variation.",
    ],
  },
  {
    arguments: {},
    templates: [
      "Write me a switch statement over all Ensembl consequence terms; for that get them.",
      "Do upstream and downstream variants have consequence terms of their own in Ensembl? Get all terms.",
      "I parse the CSQ field of a VCF. What consequence strings may turn up?",
      "Need a lookup table from consequence term to SO accession for Ensembl annotations.",
      "Which splice-related consequence terms exist in Ensembl? Fetch its consequence types.",
      "We translate VEP output for patients' reports and need all the terms it could contain.",
      "Is 'start_retained_variant' a consequence type known to Ensembl? Get the list of types.",
      "Our lab database has an enum column of variant consequences; which values does Ensembl have?",
      "My filter uses consequence names. What are the legal ones in Ensembl?",
    ],
  },
  {
    arguments: ranked,
    templates: [
      "Ensembl consequence terms, [worst first](rank)",
      "Is a splice acceptor variant [ranked above](rank) a stop gain in Ensembl's list of consequences?",
      "List Ensembl's variant consequences [ordered by severity](rank).",
      "Which consequence type is [the most severe](rank) in Ensembl?",
      "consequence types [with severity rank](rank)",
      "[How severe](rank) is each variant consequence according to Ensembl?",
      "Get the consequence terms [together with their ranking](rank).",
      "VEP's pick option needs a [severity order](rank) of consequences. What is it in Ensembl?",
      "Does stop_gained [outrank](rank) frameshift_variant? Show Ensembl's consequence types.",
      "Variant consequences in Ensembl, [include the rank](rank)",
    ],
  },
  {
    arguments: ranked,
    templates: [
      "Please fetch the variant consequences [and the number each has in the severity ranking](rank).",
      "When one variant hits two transcripts, [which consequence is taken as worse](rank)? Fetch Ensembl's order.",
      "To report one consequence per variant I need to know [which wins over which](rank) at Ensembl.",
      "[Rank](rank) of every SO consequence term used in Ensembl Variation?",
      "A clinician wants the list of possible variant effects [from most to least damaging](rank).",
      "Where does synonymous_variant stand [in the hierarchy of severity](rank) among Ensembl's consequences?",
      "Fetch all consequence types of Ensembl and [add the rank](rank) to each.",
      "I sort variants by impact. [The severity ranking](rank) of consequence types, please.",
    ],
  },
]);
