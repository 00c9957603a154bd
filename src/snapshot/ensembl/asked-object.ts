import { ensemblId } from "../../biology/index.ts";
import type { Answer } from "../../client/outcome.ts";
import type { RouteContext } from "../route.ts";
import { absent, isAnswer, refused } from "./answers.ts";
import { versionIn } from "./genes.ts";
import { type Found, findById, idNotFound } from "./lookup/found.ts";
import { findSpecies, HUMAN, heldSpecies, speciesNotFound } from "./species.ts";

type ObjectType = Found["type"];

/** What an Ensembl id says of itself. */
const typeOfFeature: Readonly<Record<string, ObjectType>> = {
  gene: "gene",
  transcript: "transcript",
  protein: "translation",
  exon: "exon",
};

/**
 * The object of the id in a path, checked against what the query says of it (`object_type`, `species`, `db_type`):
 * refused where Ensembl has no such object either, absent where it may have it.
 * `type` is what the route asks for, whatever the query says.
 */
export function askedObject(
  context: RouteContext,
  { id, type }: { readonly id: string; readonly type?: ObjectType },
): Found | Answer {
  const { database, query } = context;
  const wanted = type ?? query.get("object_type")?.toLowerCase();
  const found = findById(database, id);
  const told = found?.type ?? typeOfFeature[ensemblId.parse(id)?.feature ?? ""];
  if (wanted !== undefined && told !== undefined && told !== wanted) return refused(`ID '${id}' not found`);
  const elsewhere = otherPlace(context, { id, found });
  if (elsewhere) return elsewhere;
  return found && isVersionHeld(found, id) ? found : idNotFound(id);
}

/** An id that Ensembl would look for in another species or another database. */
function otherPlace(
  { database, query }: RouteContext,
  { id, found }: { readonly id: string; readonly found: Found | undefined },
): Answer | undefined {
  const species = query.get("species");
  if (species) {
    if (!findSpecies(database, species)) return speciesNotFound(species);
    const held = heldSpecies(database, species);
    if (found && (isAnswer(held) || held.taxid !== taxidOf(found))) return refused(`ID '${id}' not found`);
  }
  const type = query.get("db_type");
  return type && type !== "core" ? absent(`ID '${id}' not found`) : undefined;
}

/** Transcripts, proteins and exons are held of human only. */
export const taxidOf = (found: Found): number => (found.type === "gene" ? found.gene.taxid : HUMAN);

/** Id without version, and version where known. */
export function identityOf(found: Found): { readonly id: string; readonly version: number | null } {
  switch (found.type) {
    case "gene":
      return found.gene;
    case "transcript":
      return found.transcript;
    case "translation":
      return { id: found.transcript.protein_id ?? "", version: found.transcript.protein_version };
    case "exon":
      return found.exon;
  }
}

/** Coordinates and sequences change with the version; what is told of a gene whose version is unknown does not. */
function isVersionHeld(found: Found, asked: string): boolean {
  const { id, version } = identityOf(found);
  const written = asked === id ? undefined : versionIn(asked);
  return written === undefined || written === version || (version === null && found.type === "gene");
}
