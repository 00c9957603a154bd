import { ensembl, path } from "../../definition.ts";
import { dbType, externalDb, speciesInPath } from "../parameters.ts";
import { xrefHints } from "./hints.ts";
import { externalName } from "./kinds.ts";

export const lookupXrefName = ensembl({
  name: "lookup_xref_name",
  tool: "cross_references",
  domain: "genomics",
  does: "Look up an entry of another database by its accession or label",
  path: "/xrefs/name/{species}/{name}",
  parameters: {
    name: path(externalName, "Primary accession or display label of the entry"),
    species: speciesInPath,
    db_type: dbType,
    external_db: externalDb,
  },
  observe: {
    opening: "{=name} of {=species|latin} has {#entry} in other databases:",
    ...xrefHints,
    noun: "external entry",
  },
  page: "https://www.ensembl.org/{=species|web}/Search/Results?q={=name}",
  example: { name: "BRCA1", species: "homo_sapiens" },
  asks: [
    "What does Ensembl hold about the external reference {name} for {species}?",
    "Which database does the accession {name} come from, in {species}?",
    "Look up the cross-reference named {name} in {species}",
    "Description and synonyms of the external entry {name} ({species})",
    "Find {name} among the {external_db} entries of {species}",
    "What are the previous names and aliases of the {species} gene {name}?",
    "What was the {species} gene {name} called before?",
  ],
});
