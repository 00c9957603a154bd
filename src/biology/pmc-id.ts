import { accession, upper } from "./accession.ts";

/** PubMed Central article: `PMC` and its number; also read `PMCID: PMC…`. */
export const pmcId = accession({
  id: "pmc-id",
  title: "a PubMed Central id",
  examples: ["PMC3531190", "pmc3531190", "PMCID: PMC3531190"],
  shape: "(?:PMCID:? ?)?PMC[1-9]\\d{0,8}(?:\\.\\d)?",
  canonical: "PMC[1-9]\\d{0,8}",
  mention: "PMC[1-9]\\d{0,8}",
  spell: (text) => upper(text.replace(/^PMCID:? ?/i, "")),
});
