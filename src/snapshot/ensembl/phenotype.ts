import type { Answer } from "../../client/outcome.ts";
import type { Database } from "../../client/sqlite.ts";
import type { Route, RouteContext } from "../route.ts";
import { absent, isAnswer, isOn, json, refused } from "./answers.ts";
import { type GeneRow, geneById, geneBySymbol, unversioned } from "./genes.ts";
import {
  type Association,
  clinvarAssociations,
  clinvarIn,
  clinvarOfDisease,
  clinvarOfGene,
  phenotypesOfGene,
} from "./phenotypes.ts";
import { checkPlace, readPlace } from "./places.ts";
import { HUMAN, heldSpecies } from "./species.ts";
import { childrenOf, type TermRow, termById, termCalled } from "./terms.ts";
import { variantByRsid } from "./variants.ts";
import { locationOf } from "./variation.ts";

const MAX_LENGTH = 5_000_000;

/** Phenotypes and their variants are human only. */
function human(database: Database, species: string): Answer | undefined {
  const held = heldSpecies(database, species);
  if (isAnswer(held)) return held;
  return held.taxid === HUMAN ? undefined : absent(`the snapshot holds no phenotypes of ${held.species}`);
}

/** Other sources than HPO, ClinVar and the GWAS Catalog are not held, and of those a part. */
const LACKS = ["other sources of phenotypes"];

const answerWith = (associations: readonly unknown[], asked: string): Answer =>
  associations.length > 0
    ? json(associations, { lacks: LACKS })
    : absent(`the snapshot holds no phenotypes of ${asked}`);

function byGene({ database, path, query }: RouteContext): Answer {
  const asked = path["gene"] ?? "";
  const refusal = human(database, path["species"] ?? "");
  if (refusal) return refusal;
  const held = { taxid: HUMAN, species: "homo_sapiens", assembly: "GRCh38" };
  const gene = geneById(database, unversioned(asked)) ?? geneBySymbol(database, held, asked);
  if (!gene) return absent(`Gene ${asked} not found`);
  const associated = isOn(query, "include_associated") ? variantsOfGene(database, gene) : [];
  const overlapping = isOn(query, "include_overlap") ? associationsIn(database, gene) : [];
  const all = [...phenotypesOfGene(database, gene), ...associated, ...overlapping];
  return answerWith([...new Map(all.map((one) => [JSON.stringify(one), one])).values()], asked);
}

const variantsOfGene = (database: Database, gene: GeneRow): Association[] =>
  gene.symbol ? clinvarAssociations(database, clinvarOfGene(database, gene.symbol)) : [];

const associationsIn = (
  database: Database,
  place: { chrom: string; start: number; end: number },
): Association[] => clinvarAssociations(database, clinvarIn(database, place));

/** Grouped by variant or gene, as Ensembl gives a region. */
function byRegion({ database, path, query }: RouteContext): Answer {
  const refusal = human(database, path["species"] ?? "");
  if (refusal) return refusal;
  const written = path["region"] ?? "";
  const place = readPlace(written);
  if (isAnswer(place)) return place;
  const held = { taxid: HUMAN, species: "homo_sapiens", assembly: "GRCh38" };
  const wrong = checkPlace(database, { held, place, limit: MAX_LENGTH });
  if (wrong) return wrong;
  const type = query.get("feature_type");
  const variants =
    type && type !== "Variation" ? [] : [...associationsIn(database, place), ...gwasIn(database, place)];
  const genes = type && type !== "Gene" ? [] : genePhenotypesIn(database, place);
  const groups = Map.groupBy([...genes, ...variants], ({ Gene, Variation }) => Gene ?? Variation ?? "");
  const entries = [...groups].map(([id, associations]) => ({
    id,
    phenotype_associations: associations.map(
      ({ Gene: _gene, Variation: _variation, ...association }) => association,
    ),
  }));
  if (!isOn(query, "only_phenotypes")) return answerWith(entries, written);
  const seen = new Map(
    entries
      .flatMap(({ phenotype_associations }) => phenotype_associations)
      .map((one) => [one.description, one]),
  );
  return answerWith(
    [...seen.values()].map(({ description, ontology_accessions }) => ({ description, ontology_accessions })),
    written,
  );
}

function genePhenotypesIn(
  database: Database,
  place: { chrom: string; start: number; end: number },
): Association[] {
  const genes = database.all<GeneRow>(
    `SELECT * FROM gene WHERE taxid = ${HUMAN} AND chrom = ? AND start BETWEEN ? AND ? AND "end" >= ? ORDER BY start, id`,
    place.chrom,
    place.start - 3_000_000,
    place.end,
    place.start,
  );
  return genes.flatMap((gene) => phenotypesOfGene(database, gene));
}

/** Genes and variants of a term, and of its children where asked for, each with the accession it is mapped to. */
function ofTerms(database: Database, terms: readonly TermRow[], source: string | null): unknown[] {
  const associations = terms.flatMap((term) => {
    const { id } = term;
    const all = [
      ...genesWith(database, id),
      ...clinvarAssociations(database, clinvarOfDisease(database, id), term),
      ...gwasOf(database, id),
    ];
    return all.map(({ ontology_accessions: _accessions, ...association }) => ({
      ...association,
      mapped_to_accession: id,
    }));
  });
  return source
    ? associations.filter((one) => one.source.toLowerCase() === source.toLowerCase())
    : associations;
}

const genesWith = (database: Database, hpoId: string): Association[] =>
  database
    .all<GeneRow & { hp_name: string }>(
      `SELECT DISTINCT gene.*, p.hp_name FROM gene_phenotype p JOIN gene_entrez g ON g.ncbi_gene_id = p.ncbi_gene_id
       JOIN gene ON gene.id = g.gene_id WHERE p.hp_id = ? ORDER BY gene.id`,
      hpoId,
    )
    .map((gene) => ({
      Gene: gene.id,
      description: gene.hp_name,
      source: "HPO",
      location: `${gene.chrom}:${gene.start}-${gene.end}`,
    }));

interface GwasRow {
  readonly rsid: number;
  readonly disease: string;
  readonly doid: string;
  readonly minus_log10_p: number;
  readonly pmid: number;
  readonly reported_gene: string | null;
}

/** An association of the GWAS Catalog, at the variant's place on GRCh38. */
const gwasAssociation = (row: GwasRow, location: string): Association => ({
  Variation: `rs${row.rsid}`,
  description: row.disease,
  source: "NHGRI-EBI GWAS catalog",
  location,
  ontology_accessions: [row.doid],
  attributes: {
    p_value: (10 ** -row.minus_log10_p).toExponential(2),
    external_reference: `PMID:${row.pmid}`,
    associated_gene: row.reported_gene ?? undefined,
  },
});

/** Of a disease, where the variant's place on GRCh38 is held; the catalog's own places are of GRCh37. */
const gwasOf = (database: Database, doid: string): Association[] =>
  database
    .all<GwasRow>("SELECT * FROM gwas_association WHERE doid = ? ORDER BY rsid, pmid", doid)
    .flatMap((row) => {
      const variant = variantByRsid(database, row.rsid);
      return variant ? [gwasAssociation(row, locationOf(variant))] : [];
    });

const gwasIn = (
  database: Database,
  { chrom, start, end }: { chrom: string; start: number; end: number },
): Association[] =>
  database
    .all<GwasRow & { pos: number }>(
      `SELECT g.*, s.pos FROM snp s CROSS JOIN gwas_association g ON g.rsid = s.rsid
       WHERE s.chrom = ? AND s.pos BETWEEN ? AND ? ORDER BY s.pos, g.rsid, g.pmid`,
      chrom,
      start,
      end,
    )
    .map((row) => gwasAssociation(row, `${chrom}:${row.pos}-${row.pos}`));

function forTerms(context: RouteContext, terms: readonly TermRow[], asked: string): Answer {
  const { database, query } = context;
  const all = isOn(query, "include_children")
    ? [...terms, ...terms.flatMap(({ id }) => childrenOf(database, id))]
    : terms;
  return answerWith(ofTerms(database, all, query.get("source")), asked);
}

function byAccession(context: RouteContext): Answer {
  const { database, path } = context;
  const accession = path["accession"] ?? "";
  const refusal = human(database, path["species"] ?? "");
  if (refusal) return refusal;
  if (!/^[A-Za-z]+[:_][A-Za-z0-9]+$/.test(accession))
    return refused(`No valid accession given: ${accession}`);
  const term = termById(database, accession.replace("_", ":"));
  return term ? forTerms(context, [term], accession) : absent(`the snapshot holds no term ${accession}`);
}

function byTerm(context: RouteContext): Answer {
  const { database, path } = context;
  const name = path["term"] ?? "";
  const refusal = human(database, path["species"] ?? "");
  return refusal ?? forTerms(context, termCalled(database, name), name);
}

const tables = ["gene_phenotype", "clinvar_variant", "ontology_term", "gene", "gene_entrez"];
const byTermTables = [
  "clinvar_variant",
  "clinvar_disease",
  "gene_phenotype",
  "gwas_association",
  "ontology_term",
  "ontology_synonym",
];

export const phenotypeRoutes: readonly Route[] = [
  {
    service: "ensembl",
    path: "/phenotype/gene/{species}/{gene}",
    functions: ["get_phenotype_by_gene"],
    tables,
    answer: byGene,
  },
  {
    service: "ensembl",
    path: "/phenotype/region/{species}/{region}",
    functions: ["get_phenotype_by_region"],
    tables: [
      "clinvar_variant",
      "gwas_association",
      "gene_phenotype",
      "gene",
      "gene_entrez",
      "ontology_term",
      "snp",
    ],
    answer: byRegion,
  },
  {
    service: "ensembl",
    path: "/phenotype/accession/{species}/{accession}",
    functions: ["get_phenotype_by_accession"],
    tables: byTermTables,
    answer: byAccession,
  },
  {
    service: "ensembl",
    path: "/phenotype/term/{species}/{term}",
    functions: ["get_phenotype_by_term"],
    tables: byTermTables,
    answer: byTerm,
  },
];
