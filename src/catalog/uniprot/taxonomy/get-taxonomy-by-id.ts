import { taxonId } from "../../../biology/index.ts";
import { path, uniprot } from "../../definition.ts";
import { hints } from "../hints.ts";
import { fields } from "../parameters.ts";

export const getTaxonomyById = uniprot({
  name: "get_taxonomy_by_id",
  tool: "taxonomy",
  domain: "evolution",
  does: "Get a taxon of UniProt by its NCBI taxonomy id: names, rank, lineage and how many proteins and proteomes it has",
  path: "/taxonomy/{taxonId}",
  parameters: {
    taxonId: path(taxonId, "Taxon to get"),
    fields: fields("taxonomy"),
  },
  observe: {
    ...hints.taxonomy,
    say: `${hints.taxonomy.say}[ Its lineage: {lineage.*.scientificName|all}.][ UniProt has {statistics.reviewedProteinCount} reviewed and {statistics.unreviewedProteinCount} unreviewed entries of it.]`,
  },
  page: "https://www.uniprot.org/taxonomy/{=taxonId}",
  example: { taxonId: "9606" },
  asks: [
    "Which organism has the taxonomy id {taxonId} in UniProt?",
    "Show the UniProt taxonomy entry {taxonId}",
    "What is the lineage of taxon {taxonId}?",
    "What rank does taxon {taxonId} have?",
    "How many UniProt proteins are there for taxon {taxonId}?",
    "What is the UniProt mnemonic of organism {taxonId}?",
    "What is the common name of taxid {taxonId}?",
  ],
});
