import type { Answer } from "../../../client/outcome.ts";
import type { Database } from "../../../client/sqlite.ts";
import type { Route, RouteContext } from "../../route.ts";
import { absent, isAnswer, json } from "../answers.ts";
import { type GeneRow, geneById, geneBySymbol, unversioned } from "../genes.ts";
import { idNotFound } from "../lookup.ts";
import { HUMAN, heldSpecies } from "../species.ts";
import {
  canonicalTranscript,
  type Homolog,
  heldTaxa,
  MOST_PARALOGS,
  orthologsOf,
  paralogsOf,
  speciesName,
} from "./homologs.ts";
import { type WantedHomologs, wantedHomologs } from "./wanted-homologs.ts";

/** Databases of Ensembl Compara that vertebrates are in. */
const VERTEBRATES = ["vertebrates", "multi", "homology"];

function homologyOf(
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
    wanted.condensed ? inShort(database, homolog) : inFull(database, gene, homolog),
  );
  return json(
    { data: [{ id: asked, homologies }] },
    { lacks: [...homologsLacking(gene, homologs, wanted), ...membersLacking(query, wanted)] },
  );
}

function findHomologs(database: Database, gene: GeneRow, { methods, includes }: WantedHomologs): Homolog[] {
  const orthologs = methods.some((method) => method === "ENSEMBL_ORTHOLOGUES")
    ? orthologsOf(database, gene)
    : [];
  const paralogs = methods.some((method) => method === "ENSEMBL_PARALOGUES")
    ? paralogsOf(database, gene)
    : [];
  return [...orthologs, ...paralogs].filter(({ taxid }) => includes(taxid));
}

/** Homologs that the service would name and the facts do not. */
function homologsLacking(
  gene: GeneRow,
  homologs: readonly Homolog[],
  { includes }: WantedHomologs,
): string[] {
  const lacks: string[] = [];
  const others = heldTaxa(gene.taxid).filter((taxid) => !includes(taxid));
  if (others.length === 0) lacks.push("other species");
  if (homologs.filter(({ taxid }) => taxid === gene.taxid).length === MOST_PARALOGS) {
    lacks.push(`paralogues beyond ${MOST_PARALOGS}`);
  }
  return lacks;
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
  protein_id: proteinOf(database, homolog),
  type: homolog.type,
  method_link_type: methodOf(homolog),
});

function inFull(database: Database, gene: GeneRow, homolog: Homolog) {
  const member = (one: { readonly id: string; readonly taxid: number }) => ({
    id: one.id,
    species: speciesName(one.taxid),
    taxon_id: one.taxid,
    protein_id: proteinOf(database, one),
  });
  return {
    type: homolog.type,
    method_link_type: methodOf(homolog),
    source: member(gene),
    target: member(homolog),
  };
}

const tables = ["ortholog_mouse", "ortholog_zebrafish", "paralog", "gene", "transcript"];

/** Homologs of a gene by its id, with or without version; a gene of another species has none, as at Ensembl. */
export const homologyId: Route = {
  service: "ensembl",
  path: "/homology/id/{species}/{id}",
  functions: ["get_homology_by_id"],
  tables,
  answer(context) {
    const { database, path } = context;
    const asked = path["id"] ?? "";
    const held = heldSpecies(database, path["species"] ?? "");
    if (isAnswer(held)) return held;
    const gene = geneById(database, asked) ?? geneById(database, unversioned(asked));
    if (!gene) return idNotFound(asked);
    return gene.taxid === held.taxid ? homologyOf(context, { gene, asked }) : json({ data: [] });
  },
};

/** The same by symbol; the answer names the gene by its id. */
export const homologySymbol: Route = {
  service: "ensembl",
  path: "/homology/symbol/{species}/{symbol}",
  functions: ["get_homology_by_symbol"],
  tables: [...tables, "gene_alias"],
  answer(context) {
    const { database, path } = context;
    const symbol = path["symbol"] ?? "";
    const held = heldSpecies(database, path["species"] ?? "");
    if (isAnswer(held)) return held;
    const gene = geneBySymbol(database, held, symbol);
    return gene
      ? homologyOf(context, { gene, asked: gene.id })
      : absent(`No valid lookup found for symbol ${symbol}`);
  },
};
