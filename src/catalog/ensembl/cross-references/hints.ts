import type { Hints } from "../../definition.ts";

export const xrefHints: Hints = {
  list: "",
  noun: "cross reference",
  keep: [
    "db_display_name",
    "primary_id",
    "display_id",
    "description",
    "dbname",
    "synonyms",
    "info_type",
    "info_text",
  ],
  say: "{db_display_name}: {primary_id}[ ({display_id|unless primary_id})][, {description|plain}][; synonyms: {synonyms}].",
};
