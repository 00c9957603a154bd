import { choice, flag, listOf, taxonId } from "../../biology/index.ts";
import { query } from "../definition.ts";
import { crossReferenceFields, uniparcDatabases } from "./namespaces.ts";
import { returnFields } from "./return-fields.ts";

const database = choice({
  id: "uniparc-database",
  title: "a database that UniParc covers",
  values: uniparcDatabases,
});

export const databaseTypes = query(listOf(database), "Only records of these databases", { repeat: true });
export const activeOnly = query(
  flag,
  "Only records that are (true) or are no longer (false) in their database",
);
export const taxa = query(listOf(taxonId), "Only records of these taxa", { repeat: true });

export const crossReferenceFieldList = query(
  returnFields({ title: "a list of return fields", names: crossReferenceFields }),
  "Only these parts of each record",
  { repeat: true },
);
