import { accession, upper } from "./accession.ts";

/** UniParc entry: `UPI` and ten hexadecimal digits. */
export const uniparcId = accession({
  id: "uniparc-id",
  title: "a UniParc entry",
  examples: ["UPI000002ED67", "upi000002ed67"],
  shape: "UPI[0-9A-F]{10}",
  canonical: "UPI[0-9A-F]{10}",
  spell: upper,
});
