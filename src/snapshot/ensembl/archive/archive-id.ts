import type { Answer } from "../../../client/outcome.ts";
import type { Route, RouteContext } from "../../route.ts";
import { absent, isAnswer, json, postedList, refused } from "../answers.ts";
import { askedObject, identityOf, taxidOf } from "../asked-object.ts";
import { speciesOf } from "../species.ts";

const TYPES = { gene: "Gene", transcript: "Transcript", translation: "Translation", exon: "Exon" } as const;

/**
 * The current version of an id. Ensembl names a peptide and replacements for retired versions only, of which the
 * facts know nothing; nor do they name the release.
 */
function archived(context: RouteContext, asked: string): Record<string, unknown> | Answer {
  const found = askedObject(context, { id: asked });
  if (isAnswer(found)) return found;
  const { id, version } = identityOf(found);
  if (version === null) return absent(`No archive found for ${asked}`);
  return {
    id,
    version,
    latest: `${id}.${version}`,
    type: TYPES[found.type],
    is_current: "1",
    assembly: speciesOf(context.database, taxidOf(found))?.assembly,
    peptide: null,
    possible_replacement: [],
  };
}

const tables = ["transcript", "exon", "gene"];

export const archiveId: Route = {
  service: "ensembl",
  path: "/archive/id/{id}",
  functions: ["get_archive_id"],
  tables,
  answer(context) {
    const entry = archived(context, context.path["id"] ?? "");
    return isAnswer(entry) ? entry : json(entry, { lacks: ["release"] });
  },
};

const MOST_IDS = 1000;

/** Several ids, POSTed; one that is not found spoils the whole, as at Ensembl. */
export const archiveIds: Route = {
  service: "ensembl",
  path: "/archive/id",
  functions: [],
  tables,
  answer(context) {
    const ids = postedList(context.request.body, "id");
    if (!ids) return refused("Your request body must be a JSON object with the member id");
    if (ids.length > MOST_IDS) {
      return refused(`POST message too large. You have submitted more than ${MOST_IDS} elements`);
    }
    const entries = ids.map((id) => archived(context, id));
    return entries.find(isAnswer) ?? json(entries, { lacks: ["release"] });
  },
};
