import type { Database } from "../../client/sqlite.ts";
import { listed } from "../query/lists.ts";
import type { Document } from "./entrez-database.ts";

interface GeneRow {
  readonly ncbi_gene_id: number;
  readonly taxid: number;
  readonly symbol: string;
  readonly synonyms: string | null;
  readonly dbxrefs: string | null;
  readonly chromosome: string | null;
  readonly map_location: string | null;
  readonly description: string | null;
  readonly type: string | null;
}

interface SummaryRow extends GeneRow {
  readonly organism: string;
  readonly chrom_accession: string | null;
  readonly start0: number | null;
  readonly stop0: number | null;
  readonly exon_count: number | null;
  readonly mims: string | null;
  readonly nomenclature_status: string | null;
}

/** Where a gene lies: 0-based, inclusive; `start` is beyond `stop` on the minus strand, as NCBI counts. */
export interface GenePlace {
  readonly accession: string;
  readonly start: number;
  readonly stop: number;
  readonly exonCount: number | undefined;
}

export interface GeneRecord {
  readonly ncbi_gene_id: number;
  readonly symbol: string;
  readonly description: string | undefined;
  readonly organism: string;
  readonly commonName: string | undefined;
  readonly taxid: number;
  readonly chromosome: string | undefined;
  readonly map_location: string | undefined;
  readonly aliases: readonly string[];
  readonly mims: readonly string[];
  readonly officialSymbol: boolean | undefined;
  readonly place: GenePlace | undefined;
  readonly type: string | undefined;
}

/** All that the tables know of an NCBI gene; the recorded summary, where there is one, is newer than gene_info. */
export function geneRecord(uid: number, database: Database): GeneRecord | undefined {
  const gene = database.get<GeneRow>("SELECT * FROM ncbi_gene WHERE ncbi_gene_id = ?", uid);
  const summary = database.get<SummaryRow>("SELECT * FROM ncbi_gene_summary WHERE ncbi_gene_id = ?", uid);
  const known = summary ?? gene;
  if (!known) return undefined;
  const taxon = database.get<{ scientific_name: string; genbank_common_name: string | null }>(
    "SELECT scientific_name, genbank_common_name FROM taxon WHERE taxid = ?",
    known.taxid,
  );
  const mims = summary ? listed(summary.mims) : references(gene?.dbxrefs ?? null, "MIM");
  return {
    ncbi_gene_id: uid,
    symbol: known.symbol,
    description: known.description ?? undefined,
    organism: taxon?.scientific_name ?? summary?.organism ?? "",
    commonName: taxon?.genbank_common_name ?? undefined,
    taxid: known.taxid,
    chromosome: known.chromosome ?? undefined,
    map_location: known.map_location ?? undefined,
    aliases: listed(gene?.synonyms),
    mims,
    officialSymbol: official(summary, gene),
    place: summary && placeOf(summary),
    type: gene?.type ?? undefined,
  };
}

const references = (dbxrefs: string | null, name: string): string[] =>
  listed(dbxrefs)
    .filter((reference) => reference.startsWith(`${name}:`))
    .map((reference) => reference.slice(name.length + 1));

/** A record that a nomenclature committee's entry is linked to carries an official symbol. */
function official(summary: SummaryRow | undefined, gene: GeneRow | undefined): boolean | undefined {
  if (summary) return summary.nomenclature_status === "Official";
  return gene && /(^|\|)(HGNC|MGI|ZFIN):/.test(gene.dbxrefs ?? "") ? true : undefined;
}

const placeOf = ({ chrom_accession, start0, stop0, exon_count }: SummaryRow): GenePlace | undefined =>
  chrom_accession === null || start0 === null || stop0 === null
    ? undefined
    : { accession: chrom_accession, start: start0, stop: stop0, exonCount: exon_count ?? undefined };

/** Members whose value NCBI knows and the tables do not are left out; those known to be empty are empty. */
export function geneSummary(uid: number, database: Database): Document | undefined {
  const record = geneRecord(uid, database);
  if (!record) return undefined;
  const { symbol, description = "", place, chromosome = "" } = record;
  return {
    name: symbol,
    description,
    chromosome,
    maplocation: record.map_location ?? "",
    otheraliases: record.aliases.join(", "),
    ...(record.officialSymbol
      ? { nomenclaturesymbol: symbol, nomenclaturename: description, nomenclaturestatus: "Official" }
      : {}),
    mim: record.mims,
    ...(place
      ? {
          genomicinfo: [
            {
              chrloc: chromosome,
              chraccver: place.accession,
              chrstart: place.start,
              chrstop: place.stop,
              ...(place.exonCount === undefined ? {} : { exoncount: place.exonCount }),
            },
          ],
          chrsort: /^\d$/.test(chromosome) ? `0${chromosome}` : chromosome,
          chrstart: Math.min(place.start, place.stop),
        }
      : {}),
    organism: {
      scientificname: record.organism,
      ...(record.commonName ? { commonname: record.commonName } : {}),
      taxid: record.taxid,
    },
  };
}
