import type { Database } from "../../client/sqlite.ts";
import { list } from "./answers.ts";
import { mostSevere } from "./clinvar-terms.ts";

/** A variant as the tables together hold it, in Ensembl's notation: a deleted base is `-`, places without the anchor base. */
export interface Variant {
  /** rs number, or ClinVar's VCV accession where the variant has none. */
  readonly name: string;
  readonly rsid: number | null;
  readonly chrom: string;
  readonly start: number;
  readonly end: number;
  /** Reference first. */
  readonly alleles: readonly string[];
  readonly source: string;
  readonly clinicalSignificance: readonly string[];
  /** Most severe consequence, where a table names one. */
  readonly consequence: string | undefined;
}

interface VariantRow {
  readonly rsid: number | null;
  readonly name: string;
  readonly chrom: string;
  readonly pos: number;
  readonly ref: string;
  /** One, or several joined with `|`. */
  readonly alts: string;
  readonly significance: string | null;
  readonly consequence: string | null;
  readonly source: string;
}

/** The same columns of every table that places a variant on GRCh38. */
const SELECTS = [
  `SELECT rsid, 'rs' || rsid AS name, chrom, pos, ref, alt AS alts, NULL AS significance, NULL AS consequence, 'dbSNP' AS source FROM snp`,
  `SELECT rsid, ifnull('rs' || rsid, printf('VCV%09d', variation_id)) AS name, chrom, pos, ref, alt AS alts,
     clinical_significance AS significance, consequence, iif(rsid IS NULL, 'ClinVar', 'dbSNP') AS source FROM clinvar_variant`,
  `SELECT rsid, ifnull('rs' || rsid, chrom || ':' || pos) AS name, chrom, pos, ref, alts, NULL AS significance, NULL AS consequence,
     'dbSNP' AS source FROM pharmacogene_variant`,
];

const select = (where: string): string => SELECTS.map((sql) => `${sql} WHERE ${where}`).join(" UNION ALL ");

const BY_RSID = select("rsid = ?1");
const BY_PLACE = select("chrom = ?1 AND pos BETWEEN ?2 AND ?3");

export function variantByRsid(database: Database, rsid: number): Variant | undefined {
  return merge(database.all<VariantRow>(BY_RSID, rsid))[0] ?? summarised(database, rsid);
}

export function variantByClinvarId(database: Database, id: number): Variant | undefined {
  const row = database.get<VariantRow>(`${SELECTS[1]} WHERE variation_id = ?1`, id);
  return row && (row.rsid === null ? merge([row])[0] : variantByRsid(database, row.rsid));
}

/** Longest reference allele held, bases. */
const LONGEST = 60;

/** Variants that reach into an area, by place. */
export function variantsIn(
  database: Database,
  { chrom, start, end }: { chrom: string; start: number; end: number },
): Variant[] {
  return merge(database.all<VariantRow>(BY_PLACE, chrom, start - LONGEST, end)).filter(
    (variant) => variant.start <= end && Math.max(variant.end, variant.start) >= start,
  );
}

/** Variants of exactly a place; of an insertion `end` is one before `start`. */
export const variantsAt = (
  database: Database,
  { chrom, start, end }: { chrom: string; start: number; end: number },
): Variant[] =>
  variantsIn(database, { chrom, start: Math.min(start, end), end: Math.max(start, end) }).filter(
    (one) => one.start === start && one.end === end,
  );

/** dbSNP's own summary: alleles and place from its SPDI. */
function summarised(database: Database, rsid: number): Variant | undefined {
  const row = database.get<{
    chrpos_grch38: string | null;
    spdis: string | null;
    clinical_significances: string | null;
  }>("SELECT chrpos_grch38, spdis, clinical_significances FROM dbsnp_summary WHERE rsid = ?", rsid);
  const changes = list(row?.spdis).map((spdi) => spdi.split(":"));
  const chrom = row?.chrpos_grch38?.split(":")[0];
  const [first] = changes;
  if (!row || !chrom || !first || changes.some(([, place, ref]) => place !== first[1] || ref !== first[2]))
    return undefined;
  return merge([
    {
      rsid,
      name: `rs${rsid}`,
      chrom,
      pos: Number(first[1]) + 1,
      ref: first[2] ?? "",
      alts: changes.map(([, , , alt]) => alt ?? "").join("|"),
      significance: row.clinical_significances,
      consequence: null,
      source: "dbSNP",
    },
  ])[0];
}

/** Rows of one variant become one; alleles and significances are gathered, a place that differs is another variant. */
function merge(rows: readonly VariantRow[]): Variant[] {
  const groups = Map.groupBy(rows, ({ name, chrom, pos }) => `${name} ${chrom}:${pos}`);
  return [...groups.values()]
    .map(toVariant)
    .sort((left, right) => left.start - right.start || (left.name < right.name ? -1 : 1));
}

function toVariant(rows: readonly VariantRow[]): Variant {
  const [row] = rows as readonly [VariantRow, ...VariantRow[]];
  const ref = rows.map(({ ref }) => ref).reduce((left, right) => (right.length > left.length ? right : left));
  // A shorter reference at the same place is padded, so that one string holds all alleles.
  const alts = rows.flatMap((each) => each.alts.split(/[|,]/).map((alt) => alt + ref.slice(each.ref.length)));
  const alleles = [...new Set([ref, ...alts])];
  const anchored =
    alleles.some(({ length }) => length !== ref.length) && alleles.every((allele) => allele[0] === ref[0]);
  const cut = anchored ? 1 : 0;
  const start = row.pos + cut;
  const significances = rows.flatMap(({ significance }) => (significance ? significance.split(/[/|,]/) : []));
  return {
    name: row.name,
    rsid: row.rsid,
    chrom: row.chrom,
    start,
    end: start + ref.length - cut - 1,
    alleles: alleles.map((allele) => allele.slice(cut) || "-"),
    source: row.source,
    clinicalSignificance: [
      ...new Set(significances.map((one) => one.replaceAll("_", " ").trim().toLowerCase())),
    ],
    consequence: mostSevere(rows.map(({ consequence }) => consequence)),
  };
}

/** Ensembl's class of a variant by its alleles. */
export function classOf({ alleles }: Variant): string {
  const [reference = "", ...others] = alleles;
  if (alleles.every(({ length }) => length === 1) && !alleles.includes("-")) return "SNP";
  if (reference === "-") return "insertion";
  if (others.every((allele) => allele === "-")) return "deletion";
  if (alleles.every(({ length }) => length === reference.length)) return "substitution";
  return "indel";
}

/** Whether its consequence is one of the terms (names of the Sequence Ontology). */
export const isInClass = ({ consequence }: Variant, terms: readonly string[]): boolean =>
  consequence !== undefined && terms.includes(consequence);

const AMBIGUITY: Readonly<Record<string, string>> = {
  AC: "M",
  AG: "R",
  AT: "W",
  CG: "S",
  CT: "Y",
  GT: "K",
  ACG: "V",
  ACT: "H",
  AGT: "D",
  CGT: "B",
  ACGT: "N",
};

/** IUPAC code of the alleles of a single-nucleotide variant. */
export const ambiguityOf = ({ alleles }: Pick<Variant, "alleles">): string | undefined =>
  AMBIGUITY[[...alleles].sort().join("")];
