import type { Answer } from "../../../client/outcome.ts";
import type { RouteContext } from "../../route.ts";
import { isAnswer, isOn, json, refused } from "../answers.ts";
import { askedObject } from "../asked-object.ts";
import type { EnsemblRoute } from "../formats/index.ts";
import { describeFound } from "./expanded.ts";
import { lookupReads, lookupTables } from "./tables.ts";

function answer(context: RouteContext): Answer | undefined {
  const found = askedObject(context, { id: context.path["id"] ?? "" });
  if (isAnswer(found)) return found;
  if (isOn(context.query, "expand") && (found.type === "exon" || found.type === "translation")) {
    return refused("Expand option only available for Genes and Transcripts");
  }
  const described = describeFound(found, context);
  return described && json(described.feature, described);
}

export const lookupId: EnsemblRoute = {
  service: "ensembl",
  path: "/lookup/id/{id}",
  functions: ["lookup_by_id"],
  tables: lookupTables,
  reads: lookupReads,
  answer,
};

/** The path of the first releases, which the service still takes. */
export const lookupOldPath: EnsemblRoute = {
  ...lookupId,
  path: "/lookup/{id}",
  functions: [],
  methods: ["GET"],
};
