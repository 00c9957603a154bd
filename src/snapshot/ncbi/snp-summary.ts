import type { Database } from "../../client/sqlite.ts";
import { listed } from "../query/lists.ts";
import { accessionOf } from "./chromosome-accession.ts";
import type { Document } from "./entrez-database.ts";
import { geneId, symbolsOf } from "./snp-links.ts";

interface Place {
  readonly chrom: string;
  readonly pos: number;
  readonly ref: string;
  readonly alt: string;
}

interface ClinvarRow extends Place {
  readonly clinical_significance: string | null;
  readonly consequence: string | null;
}

interface RecordedRow {
  readonly chrpos_grch38: string | null;
  readonly chrpos_grch37: string | null;
  readonly genes: string | null;
  readonly ncbi_gene_ids: string | null;
  readonly spdis: string | null;
  readonly snp_class: string | null;
  readonly function_classes: string | null;
  readonly clinical_significances: string | null;
  readonly hgvs: string | null;
}

export const isHeld = (rsid: number, database: Database): boolean =>
  database.get(
    "SELECT 1 FROM snp WHERE rsid = ?1 UNION ALL SELECT 1 FROM clinvar_variant WHERE rsid = ?1 UNION ALL SELECT 1 FROM dbsnp_summary WHERE rsid = ?1",
    rsid,
  ) !== undefined;

/** Of every variant. */
const NEVER_HELD = ["allele frequencies", "submissions", "dates and builds"];
/** Of one whose summary was not recorded: what lies on transcripts and proteins, and on GRCh37. */
const NOT_RECORDED = ["changes of transcripts and proteins", "place on GRCh37", "other alleles"];

/** What dbSNP's summaries of variants have and is not held. */
export function summaryLacks(uids: readonly string[], database: Database): string[] {
  const recorded = (uid: string) =>
    database.get("SELECT 1 FROM dbsnp_summary WHERE rsid = ?", Number(uid)) !== undefined;
  return uids.every(recorded) ? NEVER_HELD : [...NEVER_HELD, ...NOT_RECORDED];
}

/** dbSNP's own summary where it was recorded; else what place and alleles, ClinVar and gene symbols say. */
export function snpSummary(rsid: number, database: Database): Document | undefined {
  const recorded = database.get<RecordedRow>("SELECT * FROM dbsnp_summary WHERE rsid = ?", rsid);
  return recorded ? fromRecorded(rsid, recorded) : fromTables(rsid, database);
}

function fromRecorded(rsid: number, row: RecordedRow): Document {
  const ids = listed(row.ncbi_gene_ids);
  const [chrom = "", pos = ""] = (row.chrpos_grch38 ?? "").split(":");
  return {
    snp_id: rsid,
    clinical_significance: listed(row.clinical_significances).join(","),
    genes: listed(row.genes).map((name, at) => ({ name, gene_id: ids[at] ?? "" })),
    acc: (row.spdis ?? "").split(":", 1)[0] ?? "",
    chr: chrom,
    spdi: listed(row.spdis).join(","),
    fxn_class: listed(row.function_classes).join(","),
    docsum: row.hgvs ?? "",
    tax_id: 9606,
    snp_class: row.snp_class ?? "",
    chrpos: row.chrpos_grch38 ?? "",
    chrpos_prev_assm: row.chrpos_grch37 ?? "",
    snp_id_sort: String(rsid).padStart(10, "0"),
    chrpos_sort: pos.padStart(10, "0"),
  };
}

function fromTables(rsid: number, database: Database): Document | undefined {
  const common = database.all<Place>("SELECT chrom, pos, ref, alt FROM snp WHERE rsid = ?", rsid);
  const clinvar = database.all<ClinvarRow>(
    "SELECT chrom, pos, ref, alt, clinical_significance, consequence FROM clinvar_variant WHERE rsid = ?",
    rsid,
  );
  const [first] = [...common, ...clinvar];
  if (!first) return undefined;
  const changes = [...common, ...clinvar].flatMap(({ alt, ...place }) =>
    alt.split(/[|,]/).map((one) => ({ ...place, alt: one })),
  );
  const acc = accessionOf(first.chrom, database);
  const single = changes.every(({ ref, alt }) => /^[ACGT]$/.test(ref) && /^[ACGT]$/.test(alt));
  const place = single
    ? { chrpos: `${first.chrom}:${first.pos}`, chrpos_sort: String(first.pos).padStart(10, "0") }
    : {};
  const genes = symbolsOf(rsid, database).flatMap((name) => {
    const id = geneId(name, database);
    return id ? [{ name, gene_id: id }] : [];
  });
  return {
    snp_id: rsid,
    ...(clinvar.length > 0 ? { clinical_significance: distinct(clinvar.map(significance)) } : {}),
    genes,
    ...(acc ? { acc } : {}),
    chr: first.chrom,
    ...(acc && single
      ? { spdi: distinct(changes.map(({ pos, ref, alt }) => `${acc}:${pos - 1}:${ref}:${alt}`)) }
      : {}),
    ...(clinvar.length > 0
      ? { fxn_class: distinct(clinvar.map(({ consequence }) => consequence ?? "")) }
      : {}),
    ...(acc && single
      ? { docsum: `HGVS=${distinct(changes.map(({ pos, ref, alt }) => `${acc}:g.${pos}${ref}>${alt}`))}` }
      : {}),
    tax_id: 9606,
    ...(single ? { snp_class: "snv" } : {}),
    ...place,
    snp_id_sort: String(rsid).padStart(10, "0"),
  };
}

const distinct = (parts: readonly string[]): string =>
  [...new Set(parts.filter((part) => part !== ""))].join(",");

/** dbSNP spells ClinVar's `Pathogenic/Likely_pathogenic` as `pathogenic-likely-pathogenic`. */
const significance = ({ clinical_significance }: ClinvarRow): string =>
  (clinical_significance ?? "").toLowerCase().replace(/[/_ ]+/g, "-");
