/**
 * Stands in the third column of `names` where a name is a gene's only if a word beside it says so: it is also that of an
 * ontology term, a disease or a keyword, or it is a short form.
 */
export const NEEDS_CUE = "cue";
