import { text, uniparcId } from "../../../biology/index.ts";
import { path, query, uniprot } from "../../definition.ts";
import { size } from "../parameters.ts";
import { activeOnly, crossReferenceFieldList, databaseTypes, taxa } from "../uniparc-filters.ts";

export const getUniparcDatabases = uniprot({
  name: "get_uniparc_databases",
  tool: "uniparc",
  domain: "proteomics",
  does: "List the database records that hold a UniParc sequence, page by page",
  path: "/uniparc/{upi}/databases",
  parameters: {
    upi: path(uniparcId, "Sequence whose records to list"),
    fields: crossReferenceFieldList,
    id: query(text, "Only the record with this identifier"),
    dbTypes: databaseTypes,
    active: activeOnly,
    taxonIds: taxa,
    size: size(3),
  },
  observe: {
    list: "results",
    keep: [
      "database",
      "id",
      "version",
      "active",
      "organism.scientificName",
      "organism.taxonId",
      "proteinName",
      "geneName",
      "created",
      "lastUpdated",
      "proteomes.*.id",
    ],
    noun: "record",
    say: "{database} {id}[, {proteinName}][, gene {geneName}][, of {organism.scientificName}].",
  },
  page: "https://www.uniprot.org/uniparc/{=upi}",
  example: { upi: "UPI0000000001" },
  asks: [
    "Which database records hold the UniParc sequence {upi}?",
    "List the cross-references of {upi}",
    "In which databases is {upi} found?",
    "Show the active records of UniParc {upi}",
    "Which RefSeq or Ensembl entries have the sequence {upi}?",
    "Give me the database entries of UniParc {upi}",
  ],
});
