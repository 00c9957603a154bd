import { text } from "../../../biology/index.ts";
import { ensembl, query } from "../../definition.ts";
import { sentAs, speciesInPath } from "../parameters.ts";
import { externalFeature } from "./parameters.ts";

export const getInfoExternalDbs = ensembl({
  name: "get_info_external_dbs",
  tool: "information",
  domain: "general-biology",
  does: "List the external databases that Ensembl links a species to",
  path: "/info/external_dbs/{species}",
  parameters: {
    species: speciesInPath,
    feature: query(externalFeature, "Only databases referred to by this kind of record"),
    filter_like: query(
      text,
      "Only this database, or those that match a pattern such as GO%",
      sentAs("filter"),
    ),
  },
  observe: {
    list: "",
    noun: "external database",
    keep: ["name", "display_name", "description", "release"],
    opening: "{#external database} of {=species|latin}[ matching {=filter_like}]:",
    say: "{name}[: {display_name|unless name}][, release {release}][, {description}].",
  },
  example: { species: "homo_sapiens", filter_like: "GO" },
  asks: [
    "Which external databases does Ensembl link {species} genes to?",
    "List the cross-reference sources for {species}",
    "Is {filter_like} among the external databases of {species}?",
    "What values can external_db take for {species}?",
    "External databases of {species} whose name matches {filter_like}",
  ],
});
