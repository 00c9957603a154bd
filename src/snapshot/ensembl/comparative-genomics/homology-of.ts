import type { Answer } from "../../../client/outcome.ts";
import type { Database } from "../../../client/sqlite.ts";
import type { RouteContext } from "../../route.ts";
import { absent, isAnswer, json } from "../answers.ts";
import { alignSequence } from "../compara/cigar.ts";
import type { GeneRow } from "../genes.ts";
import { HUMAN } from "../species.ts";
import {
  canonicalTranscript,
  type Homolog,
  heldTaxa,
  orthologsOf,
  paralogsOf,
  speciesName,
} from "./homologs.ts";
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
    wanted.condensed ? inShort(database, homolog) : inFull({ database, query }, gene, homolog),
  );
  const members = homologs.every((homolog) => isWhole(homolog, query)) ? [] : membersLacking(query, wanted);
  return json(
    { data: [{ id: asked, homologies }] },
    { lacks: [...homologsLacking(gene, wanted), ...members] },
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

/** Whether the pair is told with all that the query wants of it. */
function isWhole({ told }: Homolog, query: URLSearchParams): boolean {
  if (query.get("format") === "condensed") return told !== undefined;
  const { cigar, sequence } = told?.source ?? {};
  return Boolean(cigar) && (query.get("sequence") === "none" || Boolean(sequence));
}

/** Members of the service's answer that are left out, because alignments are not held. */
function membersLacking(query: URLSearchParams, { condensed }: WantedHomologs): string[] {
  if (condensed) return ["taxonomy_level"];
  const lacks = ["taxonomy_level", "dn_ds", "perc_id", "perc_pos"];
  if (query.get("cigar_line") !== "0") lacks.push("cigar_line");
  if (query.get("sequence") !== "none") lacks.push(query.get("aligned") === "0" ? "seq" : "align_seq");
  return lacks;
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

function inFull(asking: Pick<RouteContext, "database" | "query">, gene: GeneRow, homolog: Homolog) {
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
  const member = (one: Pick<Homolog, "id" | "taxid" | "species">) => ({
    id: one.id,
    species: one.species,
    taxon_id: one.taxid,
    protein_id: proteinOf(asking.database, one),
  });
  return { ...pair, source: member({ ...gene, species: speciesName(gene.taxid) }), target: member(homolog) };
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
