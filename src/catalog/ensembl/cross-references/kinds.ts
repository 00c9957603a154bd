import { geneSymbol, refseqAccession, text, uniprotAccession } from "../../../biology/index.ts";
import { either } from "../../either.ts";

export const externalName = either({
  id: "external-name",
  title: "an accession or label of another database",
  kinds: [refseqAccession, uniprotAccession, geneSymbol],
  also: [text],
  verbatim: true,
});
