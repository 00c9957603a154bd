import type { Answer } from "../../../client/outcome.ts";
import type { Database } from "../../../client/sqlite.ts";
import type { RouteContext } from "../../route.ts";
import { absent, isAnswer, json } from "../answers.ts";
import { alignSequence } from "../compara/cigar.ts";
import type { GeneRow } from "../genes.ts";
import { HUMAN, speciesOf } from "../species.ts";
import { canonicalTranscript, type Homolog, heldTaxa, orthologsOf, paralogsOf } from "./homologs.ts";
import { type ToldMember, toldHomologs } from "./told-homologs.ts";
import { type WantedHomologs, wantedHomologs } from "./wanted-homologs.ts";

/** Databases of Ensembl Compara that vertebrates are in. */
const VERTEBRATES = ["vertebrates", "multi", "homology"];

/** The answer for a gene, named as it was asked for. */
export function homologyOf(
  { database, query }: RouteContext,
  { gene, asked }: { readonly gene: GeneRow; readonly asked: string },
): Answer {
  const wanted = wantedHomologs(database, query);
  if (isAnswer(wanted)) return wanted;
  const notHeld = absent(`the snapshot holds no such homologs of ${asked}`);
  if (!VERTEBRATES.includes(query.get("compara") || "vertebrates")) return notHeld;
  const homologs = findHomologs(database, gene, wanted);
  // A gene of which the tables name no pair may still have some in Compara.
  if (homologs.length === 0) return notHeld;
  const homologies = homologs.map((homolog) =>
    wanted.condensed ? inShort(database, homolog) : inFull({ database, query }, { gene, homolog }),
  );
  const others = homologsLacking(gene, wanted);
  const isShown = (member: string): boolean => homologies.every((homology) => tells(homology, member));
  const members = membersWanted(query, wanted).filter((member) => !isShown(member));
  return json(
    { data: [{ id: asked, homologies }] },
    { lacks: [...others, ...members, ...ageLacking(homologs)], isPart: others.length > 0 },
  );
}

/** What Ensembl Compara was recorded to tell, then what the other sources pair. */
function findHomologs(database: Database, gene: GeneRow, { methods, includes }: WantedHomologs): Homolog[] {
  const isWanted = (homolog: Homolog) =>
    includes(homolog.taxid) && methods.some((method) => method === methodOf(homolog));
  const told = toldHomologs(database, gene);
  const known = new Set(told.map(({ id }) => id));
  const paired = [...orthologsOf(database, gene), ...paralogsOf(database, gene)];
  return [...told, ...paired.filter(({ id }) => !known.has(id))].filter(isWanted);
}

/** Homologs that the service would name and the facts do not; of paralogs the source lists a part. */
function homologsLacking({ taxid: own }: GeneRow, { includes, methods }: WantedHomologs): string[] {
  const lacks: string[] = [];
  const [orthologs, paralogs] = (["ENSEMBL_ORTHOLOGUES", "ENSEMBL_PARALOGUES"] as const).map((method) =>
    methods.some((wanted) => wanted === method),
  );
  if (orthologs && heldTaxa(own).every(includes)) lacks.push("other species");
  if (paralogs && includes(own)) lacks.push("other paralogues");
  return lacks;
}

/** Pairs of Compara were recorded of a test database, whose rows are of several old releases that it does not name. */
const ageLacking = (homologs: readonly Homolog[]): string[] =>
  homologs.some(({ told }) => told) ? ["release of Compara"] : [];

/** Whether a pair has a member, by itself or for its genes. */
const tells = (homology: object, member: string): boolean =>
  [homology, ...Object.values(homology)].some(
    (one) =>
      typeof one === "object" && one !== null && (one as Record<string, unknown>)[member] !== undefined,
  );

/** Members of the service's answer that are of the tree or of the alignment, of which few are held. */
function membersWanted(query: URLSearchParams, { condensed }: WantedHomologs): string[] {
  if (condensed) return ["taxonomy_level"];
  const members = ["taxonomy_level", "dn_ds", "perc_id", "perc_pos"];
  if (query.get("cigar_line") !== "0") members.push("cigar_line");
  if (query.get("sequence") !== "none") members.push(query.get("aligned") === "0" ? "seq" : "align_seq");
  return members;
}

const methodOf = ({ type }: Homolog): string =>
  type === "within_species_paralog" ? "ENSEMBL_PARALOGUES" : "ENSEMBL_ORTHOLOGUES";

const proteinOf = (database: Database, { id, taxid }: { readonly id: string; readonly taxid: number }) =>
  taxid === HUMAN ? (canonicalTranscript(database, id)?.protein_id ?? undefined) : undefined;

const inShort = (database: Database, homolog: Homolog) => ({
  id: homolog.id,
  species: homolog.species,
  protein_id: homolog.told?.target.product ?? proteinOf(database, homolog),
  type: homolog.type,
  method_link_type: methodOf(homolog),
  taxonomy_level: homolog.told?.taxonomyLevel,
});

function inFull(
  asking: Pick<RouteContext, "database" | "query">,
  { gene, homolog }: { readonly gene: GeneRow; readonly homolog: Homolog },
) {
  const { told, type } = homolog;
  const pair = { type, method_link_type: methodOf(homolog) };
  // Of a condensed answer only the names are told.
  if (told && told.source.cigar !== null) {
    return {
      ...pair,
      taxonomy_level: told.taxonomyLevel,
      dn_ds: null,
      source: toldMember(asking.query, told.source),
      target: toldMember(asking.query, told.target),
    };
  }
  const member = (one: Pick<GeneRow, "id" | "taxid"> & { readonly species: string | undefined }) => ({
    id: one.id,
    species: one.species,
    taxon_id: one.taxid,
    protein_id: proteinOf(asking.database, one),
  });
  return {
    ...pair,
    source: member({ ...gene, species: speciesOf(asking.database, gene.taxid)?.species }),
    target: member(homolog),
  };
}

/** A side with its alignment, as `cigar_line`, `sequence` and `aligned` want it. */
function toldMember(query: URLSearchParams, { sequence, cigar, ...told }: ToldMember) {
  const wantsSequence = query.get("sequence") !== "none" && sequence !== null && cigar !== null;
  const isAligned = query.get("aligned") !== "0";
  return {
    id: told.id,
    species: told.species,
    taxon_id: told.taxid,
    protein_id: told.product,
    perc_id: told.percId,
    perc_pos: told.percPos,
    cigar_line: query.get("cigar_line") === "0" ? undefined : cigar,
    seq: wantsSequence && !isAligned ? sequence : undefined,
    align_seq: wantsSequence && isAligned ? alignSequence(sequence, cigar) : undefined,
  };
}

export const homologyTables: readonly string[] = [
  "ortholog_mouse",
  "ortholog_zebrafish",
  "compara_homology",
  "paralog",
  "gene",
  "transcript",
];
