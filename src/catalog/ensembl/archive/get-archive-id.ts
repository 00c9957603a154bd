import { stableId } from "../../../biology/index.ts";
import { ensembl, path } from "../../definition.ts";

export const getArchiveId = ensembl({
  name: "get_archive_id",
  tool: "archive",
  domain: "genomics",
  does: "Tell the latest version of a stable identifier and what replaced it if it was retired",
  path: "/archive/id/{id}",
  parameters: { id: path(stableId, "Identifier, current or retired, with or without its version") },
  observe: {
    noun: "identifier",
    keep: [
      "id",
      "latest",
      "is_current",
      "type",
      "version",
      "release",
      "assembly",
      "possible_replacement",
      "peptide",
    ],
    say: "The latest version of[ the {type|words}] {id} is {latest}[ on {assembly}][, release {release}].[{is_current|is 0} It is no longer in use.][ Possible replacement: {possible_replacement.*.stable_id}.]",
  },
  page: "https://www.ensembl.org/id/{=id}",
  example: { id: "ENSG00000157764" },
  asks: [
    "Is {id} still a current Ensembl identifier?",
    "What is the latest version of {id}?",
    "Was {id} retired, and what replaced it?",
    "In which Ensembl release was {id} last seen?",
    "My old paper uses {id}: what should I call it now?",
    "stable ID history of {id}",
  ],
});
