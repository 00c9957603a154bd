import { flag, text } from "../../../biology/index.ts";
import { query } from "../../definition.ts";

export const includeChildren = query(flag, "Add the annotations of the term's children");
export const includePubmedId = query(flag, "Add PubMed ids");
export const includeReviewStatus = query(flag, "Add the review status");
export const includeSubmitter = query(flag, "Add the names of the submitters");
export const source = query(text, "Only annotations of this source");

export const nonSpecified = query(flag, "Include records without a specific phenotype");
export const trait = query(flag, "Include associations with phenotypes and diseases");
export const tumour = query(flag, "Include tumour mutations");
