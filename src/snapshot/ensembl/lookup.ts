import { stableId } from "../../biology/index.ts";
import type { Answer } from "../../client/outcome.ts";
import type { Database } from "../../client/sqlite.ts";
import type { Route, RouteContext } from "../route.ts";
import { absent, isAnswer, isOn, json, postedList, refused } from "./answers.ts";
import {
  exonFeature,
  type Feature,
  geneFeature,
  maneFeature,
  type Shown,
  transcriptFeature,
  translationFeature,
  utrFeatures,
} from "./features.ts";
import {
  type ExonRow,
  exonsOf,
  type GeneRow,
  geneById,
  geneBySymbol,
  type TranscriptRow,
  transcriptById,
  transcriptOfProtein,
  transcriptsOf,
  unversioned,
} from "./genes.ts";
import { phenotypesOfGene } from "./phenotypes.ts";
import { HUMAN, heldSpecies, speciesOf } from "./species.ts";

/** Everything known under one stable id. */
export type Found =
  | { readonly type: "gene"; readonly gene: GeneRow }
  | { readonly type: "transcript"; readonly transcript: TranscriptRow }
  | { readonly type: "translation"; readonly transcript: TranscriptRow }
  | { readonly type: "exon"; readonly exon: ExonRow; readonly transcript: TranscriptRow };

export function findById(database: Database, written: string): Found | undefined {
  const id = unversioned(written);
  const gene = geneById(database, id) ?? geneById(database, written);
  if (gene) return { type: "gene", gene };
  const transcript = transcriptById(database, id);
  if (transcript) return { type: "transcript", transcript };
  const coding = transcriptOfProtein(database, id);
  if (coding) return { type: "translation", transcript: coding };
  const exon = database.get<ExonRow>("SELECT * FROM exon WHERE id = ?", id);
  const parent = exon && transcriptById(database, exon.transcript_id);
  return exon && parent ? { type: "exon", exon, transcript: parent } : undefined;
}

/** Not found: refused where it does not even read as a stable id, absent where Ensembl may well have it. */
export const idNotFound = (id: string): Answer =>
  stableId.parse(id) === undefined ? refused(`ID '${id}' not found`) : absent(`ID '${id}' not found`);

interface Wanted extends Shown {
  readonly query: URLSearchParams;
}

const wantedOf = (
  { database, query }: Pick<RouteContext, "database" | "query">,
  taxid: number,
): Wanted | undefined => {
  const held = speciesOf(database, taxid);
  return held && { database, held, query, condensed: query.get("format") === "condensed" };
};

function expandedGene(gene: GeneRow, wanted: Wanted): Feature {
  const { database, query } = wanted;
  const phenotypes = isOn(query, "phenotypes")
    ? {
        phenotypes: phenotypesOfGene(database, gene).map(({ description, source, ontology_accessions }) => ({
          trait: description,
          source,
          ontology_accessions,
          genes: null,
          variants: null,
          study: null,
        })),
      }
    : {};
  const feature = { ...geneFeature(gene, wanted), ...phenotypes };
  if (!isOn(query, "expand")) return feature;
  return {
    ...feature,
    Transcript: transcriptsOf(database, gene.id).map((row) => expandedTranscript(row, wanted)),
  };
}

function expandedTranscript(row: TranscriptRow, wanted: Wanted): Feature {
  const { database, query } = wanted;
  const feature = transcriptFeature(row, wanted);
  if (!isOn(query, "expand")) return feature;
  const exons = exonsOf(database, row.id);
  return {
    ...feature,
    ...(row.protein_id ? { Translation: translationFeature(row, wanted) } : {}),
    ...(exons.length > 0 ? { Exon: exons.map((exon) => exonFeature(exon, row, wanted)) } : {}),
    ...(isOn(query, "utr") && row.coding_start !== null ? { UTR: utrFeatures(row, wanted) } : {}),
    ...(isOn(query, "mane") ? { MANE: row.mane ? [maneFeature(row, wanted)] : [] } : {}),
  };
}

/** Transcripts of human genes are held where they are MANE or have a protein; of other species none. */
const lacksOf = (found: Found, query: URLSearchParams): string[] =>
  found.type === "gene" && isOn(query, "expand") ? ["Transcript"] : [];

function describe(found: Found, context: RouteContext): { feature: Feature; lacks: string[] } | undefined {
  const taxid = found.type === "gene" ? found.gene.taxid : HUMAN;
  const wanted = wantedOf(context, taxid);
  if (!wanted) return undefined;
  const lacks = lacksOf(found, context.query);
  if (found.type === "gene") return { feature: expandedGene(found.gene, wanted), lacks };
  if (found.type === "transcript") return { feature: expandedTranscript(found.transcript, wanted), lacks };
  if (found.type === "translation") return { feature: translationFeature(found.transcript, wanted), lacks };
  return { feature: exonFeature(found.exon, found.transcript, wanted), lacks };
}

function lookupId(context: RouteContext): Answer | undefined {
  const { database, path, query } = context;
  const id = path["id"] ?? "";
  const found = findById(database, id);
  if (!found) return idNotFound(id);
  if (isOn(query, "expand") && (found.type === "exon" || found.type === "translation")) {
    return refused("Expand option only available for Genes and Transcripts");
  }
  const species = query.get("species");
  if (species) {
    const held = heldSpecies(database, species);
    if (isAnswer(held)) return held;
    if (held.taxid !== (found.type === "gene" ? found.gene.taxid : HUMAN))
      return refused(`ID '${id}' not found`);
  }
  const described = describe(found, context);
  return described && json(described.feature, described);
}

function lookupSymbol(context: RouteContext): Answer | undefined {
  const { database, path } = context;
  const symbol = path["symbol"] ?? "";
  const held = heldSpecies(database, path["species"] ?? "");
  if (isAnswer(held)) return held;
  const gene = geneBySymbol(database, held, symbol);
  if (!gene) return absent(`No valid lookup found for symbol ${symbol}`);
  const described = describe({ type: "gene", gene }, context);
  return described && json(described.feature, described);
}

/** A POSTed list: an object by id, null for those not found. */
function lookupMany(
  context: RouteContext,
  member: string,
  find: (name: string) => Found | undefined,
): Answer {
  const names = postedList(context.request.body, member);
  if (!names) return refused(`Your request body must be a JSON object with the member ${member}`);
  if (names.length > 1000)
    return refused("POST message too large. You have submitted more than 1000 elements");
  const entries = names.map((name) => {
    const found = find(name);
    return [name, found ? (describe(found, context)?.feature ?? null) : null] as const;
  });
  const missing = entries.filter(([, feature]) => feature === null).map(([name]) => name);
  return json(Object.fromEntries(entries), { lacks: missing });
}

const always = ["gene", "transcript", "hgnc", "gene_set"];
const tables = [...always, "exon"];
const reads = (query: URLSearchParams): readonly string[] => (isOn(query, "expand") ? tables : always);

export const lookupRoutes: readonly Route[] = [
  {
    service: "ensembl",
    path: "/lookup/id/{id}",
    functions: ["lookup_by_id"],
    tables,
    reads,
    answer: lookupId,
  },
  {
    service: "ensembl",
    path: "/lookup/symbol/{species}/{symbol}",
    functions: ["lookup_by_symbol"],
    tables: [...tables, "gene_alias"],
    reads,
    answer: lookupSymbol,
  },
  {
    service: "ensembl",
    path: "/lookup/id",
    functions: [],
    tables,
    answer: (context) => lookupMany(context, "ids", (id) => findById(context.database, id)),
  },
  {
    service: "ensembl",
    path: "/lookup/symbol/{species}",
    functions: [],
    tables,
    answer(context) {
      const held = heldSpecies(context.database, context.path["species"] ?? "");
      if (isAnswer(held)) return held;
      return lookupMany(context, "symbols", (symbol) => {
        const gene = geneBySymbol(context.database, held, symbol);
        return gene && { type: "gene", gene };
      });
    },
  },
];
