import { path, uniprot } from "../../definition.ts";
import { uniprotEntry } from "../entry-id.ts";
import { hints } from "../hints.ts";
import { fields } from "../parameters.ts";

export const getUniprotkbEntry = uniprot({
  name: "get_uniprotkb_entry",
  tool: "uniprotkb",
  domain: "proteomics",
  does: "Get the UniProtKB entry of a protein: names, gene, organism, function, location, diseases, features, references",
  path: "/uniprotkb/{accession}",
  parameters: {
    accession: path(uniprotEntry, "Entry to get"),
    fields: fields("uniprotkb"),
  },
  observe: {
    ...hints.uniprotkb,
    say: "{primaryAccession}[ ({uniProtkbId})][ is {proteinDescription.recommendedName.fullName.value}][ is {proteinDescription.submissionNames.0.fullName.value}][, gene {genes.0.geneName.value}][, of {organism.scientificName}][, {sequence.length} residues long].[ {comments.commentType=FUNCTION.texts.0.value}][ Found in: {comments.commentType=SUBCELLULAR LOCATION.subcellularLocations.*.location.value}.][{comments.commentType=DISEASE.disease.description|given} Diseases: {comments.commentType=DISEASE.disease.diseaseId}.|| Diseases cited by its variants: {comments.commentType=DISEASE.disease.diseaseId}.][ Its sequence is {sequence.value|begin}.]",
  },
  page: "https://www.uniprot.org/uniprotkb/{=accession}",
  example: { accession: "P38398" },
  asks: [
    "What is the function of the protein {accession}?",
    "Show me the UniProt entry {accession}",
    "Which gene and organism does UniProt {accession} belong to?",
    "Where in the cell is the protein {accession} found?",
    "How long is the protein {accession}?",
    "Which diseases is {accession} involved in according to UniProt?",
    "What are the domains and modified residues of {accession}?",
    "GO terms of the protein {accession}",
    "Structures, keywords and other names of {accession}",
    "Give me the amino-acid sequence of UniProt protein {accession}",
  ],
});
