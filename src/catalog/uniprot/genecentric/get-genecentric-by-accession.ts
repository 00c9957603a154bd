import { uniprotAccession } from "../../../biology/index.ts";
import { path, uniprot } from "../../definition.ts";
import { hints } from "../hints.ts";
import { fields } from "../parameters.ts";

export const getGenecentricByAccession = uniprot({
  name: "get_genecentric_by_accession",
  tool: "genecentric",
  domain: "genomics",
  does: "Get the proteins of one gene in a reference proteome: the canonical one and the others, by the accession of any of them",
  path: "/genecentric/{accession}",
  parameters: {
    accession: path(uniprotAccession, "Protein whose gene is meant"),
    fields: fields("genecentric"),
  },
  observe: hints.genecentric,
  page: "https://www.uniprot.org/uniprotkb/{=accession}",
  example: { accession: "P05067" },
  asks: [
    "Which other UniProt entries come from the same gene as {accession}?",
    "What is the canonical protein of the gene of {accession}?",
    "Gene-centric entry for UniProt {accession}",
    "Which proteins does the gene of {accession} encode in its reference proteome?",
    "List the related proteins of {accession} that share its gene",
    "Which isoform entries in TrEMBL belong to the gene of {accession}?",
  ],
});
