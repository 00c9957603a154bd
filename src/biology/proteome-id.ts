import { accession, upper } from "./accession.ts";

/** UniProt proteome: `UP` and nine digits. */
export const proteomeId = accession({
  id: "proteome-id",
  title: "a proteome",
  examples: ["UP000005640", "up000005640"],
  shape: "UP\\d{9}",
  canonical: "UP\\d{9}",
  spell: upper,
});
