import { cuedNumber } from "./cued-number.ts";

/** PubMed identifier, a number: `20301425`, `PMID: 20301425`, `PubMed 20301425`. */
export const pubmedId = cuedNumber({
  id: "pubmed-id",
  title: "a PubMed id",
  examples: ["20301425", "PMID: 20301425", "PubMed 20301425"],
  cue: "(?:pubmed|pm|medline)[ _-]?id|pmid|pubmed",
});
