import { uniprotAccession, uniprotEntryName } from "../../biology/index.ts";
import { either } from "../either.ts";

/** What names a UniProtKB entry in its address; an entry name is redirected to the accession. */
export const uniprotEntry = either({
  id: "uniprot-entry",
  title: "a UniProt accession or entry name",
  kinds: [uniprotAccession, uniprotEntryName],
});
