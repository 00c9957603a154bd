import type { Answer } from "../../../client/outcome.ts";
import type { RouteContext } from "../../route.ts";
import { absent, isAnswer, json } from "../answers.ts";
import { askedObject, identityOf, taxidOf } from "../asked-object.ts";
import type { EnsemblRoute } from "../formats/index.ts";
import { speciesOf } from "../species.ts";

const TYPES = { gene: "Gene", transcript: "Transcript", translation: "Translation", exon: "Exon" } as const;

/**
 * The current version of an id. Ensembl names a peptide and replacements for retired versions only, of which the
 * facts know nothing; nor do they name the release.
 */
export function archived(context: RouteContext, asked: string): Record<string, unknown> | Answer {
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

export const archiveTables = ["transcript", "exon", "gene"];

export const archiveId: EnsemblRoute = {
  service: "ensembl",
  path: "/archive/id/{id}",
  functions: ["get_archive_id"],
  tables: archiveTables,
  answer(context) {
    const entry = archived(context, context.path["id"] ?? "");
    return isAnswer(entry) ? entry : json(entry, { lacks: ["release"] });
  },
};
