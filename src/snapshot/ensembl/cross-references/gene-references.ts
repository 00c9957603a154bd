import type { Database } from "../../../client/sqlite.ts";
import { list } from "../answers.ts";
import type { GeneRow } from "../genes.ts";
import { HUMAN } from "../species.ts";
import { type Reference, reference } from "./reference.ts";

interface HgncRow {
  readonly hgnc_id: number;
  readonly symbol: string;
  readonly name: string;
  readonly alias_symbols: string | null;
  readonly previous_symbols: string | null;
  readonly uniprot_accessions: string | null;
  readonly omim_ids: string | null;
}

interface NcbiGeneRow {
  readonly ncbi_gene_id: number;
  readonly symbol: string | null;
  readonly synonyms: string | null;
  readonly description: string | null;
  readonly dbxrefs: string | null;
}

/** References of a gene itself, without those of its transcripts and proteins. */
export function geneReferences(database: Database, gene: GeneRow): Reference[] {
  if (gene.taxid !== HUMAN) return otherSpecies(database, gene);
  const entrez = database.all<NcbiGeneRow>(
    `SELECT g.ncbi_gene_id, n.symbol, n.synonyms, n.description, n.dbxrefs FROM gene_entrez g
     LEFT JOIN ncbi_gene n ON n.ncbi_gene_id = g.ncbi_gene_id WHERE g.gene_id = ? ORDER BY g.ncbi_gene_id`,
    gene.id,
  );
  const hgnc =
    gene.hgnc_id === null
      ? undefined
      : database.get<HgncRow>("SELECT * FROM hgnc WHERE hgnc_id = ?", gene.hgnc_id);
  return [...entrez.map(ofEntrez), ...(hgnc ? ofHgnc(hgnc) : [])];
}

const ofEntrez = ({ ncbi_gene_id, symbol, synonyms, description }: NcbiGeneRow): Reference =>
  reference({
    dbname: "EntrezGene",
    primary_id: String(ncbi_gene_id),
    display_id: symbol ?? undefined,
    description,
    synonyms: list(synonyms),
  });

function ofHgnc(row: HgncRow): Reference[] {
  const synonyms = [...new Set([...list(row.previous_symbols), ...list(row.alias_symbols)])].sort();
  return [
    reference({
      dbname: "HGNC",
      primary_id: `HGNC:${row.hgnc_id}`,
      display_id: row.symbol,
      description: row.name,
      synonyms,
    }),
    ...list(row.omim_ids).map((id) => reference({ dbname: "MIM_GENE", primary_id: id })),
    ...list(row.uniprot_accessions).map((id) =>
      reference({ dbname: "Uniprot_gn", primary_id: id, display_id: row.symbol, description: null }),
    ),
  ];
}

/** Prefixes of NCBI's cross references, with Ensembl's name of the database. */
const speciesDatabases = { MGI: "MGI", ZFIN: "ZFIN_ID" } as const;

/** Of other species what NCBI Gene says of the gene that it names by this Ensembl id. */
function otherSpecies(database: Database, { id, symbol, taxid }: GeneRow): Reference[] {
  const rows = database
    .all<NcbiGeneRow>(
      "SELECT * FROM ncbi_gene WHERE symbol = ? COLLATE NOCASE AND taxid = ? ORDER BY ncbi_gene_id",
      symbol,
      taxid,
    )
    .filter(({ dbxrefs }) => list(dbxrefs).includes(`Ensembl:${id}`));
  return rows.flatMap((row) => [ofEntrez(row), ...ofSpeciesDatabase(row)]);
}

const ofSpeciesDatabase = ({ dbxrefs, symbol, description }: NcbiGeneRow): Reference[] =>
  Object.entries(speciesDatabases).flatMap(([prefix, dbname]) =>
    list(dbxrefs)
      .filter((text) => text.startsWith(`${prefix}:`))
      .map((text) =>
        reference({
          dbname,
          primary_id: text.slice(prefix.length + 1),
          display_id: symbol ?? undefined,
          description,
        }),
      ),
  );
