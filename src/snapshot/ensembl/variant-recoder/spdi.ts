import type { Answer } from "../../../client/outcome.ts";
import type { Database } from "../../../client/sqlite.ts";
import { absent, refused } from "../answers.ts";
import { chromosomeName, sequenceLength } from "../places.ts";
import { HUMAN } from "../species.ts";
import { variantsAt } from "../variants.ts";
import type { Asked } from "../vep/change.ts";

const SPDI = /^([^:]{1,40}):(\d{1,10}):([ACGTN]{0,1000}):([ACGTN]{0,1000})$/i;

export const isSpdi = (written: string): boolean => SPDI.test(written);

/** The change of an SPDI on a chromosome's name or RefSeq accession; the deleted bases must be those of the genome. */
export function placeBySpdi(database: Database, written: string): Asked | Answer {
  const [, name = "", position = "", deleted = "", inserted = ""] = SPDI.exec(written.toUpperCase()) ?? [];
  const chrom = /^NC_/.test(name)
    ? database.get<{ name: string }>(
        "SELECT name FROM assembly_sequence WHERE assembly = 'GRCh38.p14' AND refseq = ?",
        name,
      )?.name
    : chromosomeName(name);
  const start = Number(position) + 1;
  const end = start + deleted.length - 1;
  const length = chrom === undefined ? undefined : sequenceLength(database, { taxid: HUMAN, chrom });
  if (chrom === undefined) return absent(`No variant found with ID '${written}'`);
  if (typeof length !== "number" || end > length) return refused(`Could not get slice for ${name}`);
  const [ref, alt] = [deleted || "-", inserted || "-"];
  const there = variantsAt(database, { chrom, start, end });
  const known = there[0]?.alleles[0];
  if (known !== undefined && known !== ref) {
    return refused(
      `Unable to parse variant '${written}': Reference allele extracted from ${chrom}:${start}-${end} (${known}) does not match reference allele given (${ref})`,
    );
  }
  return {
    input: written,
    id: written,
    changes: [{ chrom, start, end, ref, alt }],
    variant: there.find(({ alleles }) => alleles.includes(alt, 1)),
  };
}
