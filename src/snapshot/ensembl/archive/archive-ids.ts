import { isAnswer, json } from "../answers.ts";
import { postRoute } from "../formats/index.ts";
import { archived, archiveTables } from "./archive-id.ts";

/** Several ids; one that is not found spoils the whole, as at Ensembl. */
export const archiveIds = postRoute({
  path: "/archive/id",
  tables: archiveTables,
  member: "id",
  most: 1000,
  answer({ entries, context }) {
    const told = entries.map((id) => archived(context, id));
    return told.find(isAnswer) ?? json(told, { lacks: ["release"] });
  },
});
