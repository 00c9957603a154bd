import { accession, upper } from "./accession.ts";

/** InterPro entry: `IPR` and six digits. */
export const interproId = accession({
  id: "interpro-id",
  title: "an InterPro entry",
  examples: ["IPR000719", "ipr000719"],
  shape: "IPR\\d{6}",
  canonical: "IPR\\d{6}",
  spell: upper,
});
