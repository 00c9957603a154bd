import { accession } from "./accession.ts";
import { UNIPROT_ACCESSION } from "./uniprot-accession.ts";

const MEMBER = `(?:${UNIPROT_ACCESSION}|UPI[0-9A-F]{10})`;

/** UniRef cluster: level 100, 90 or 50 and its representative, `UniRef90_P04637`, `UniRef100_UPI000002ED67`. */
export const unirefId = accession({
  id: "uniref-id",
  title: "a UniRef cluster",
  examples: ["UniRef90_P04637", "UniRef100_UPI000002ED67", "uniref50_p04637"],
  shape: `UniRef(?:100|90|50)_${MEMBER}`,
  canonical: `UniRef(?:100|90|50)_${MEMBER}`,
  spell: (text) => `UniRef${text.slice("UniRef".length).toUpperCase()}`,
});
