import type { Answer } from "../../../client/outcome.ts";
import type { Database } from "../../../client/sqlite.ts";
import type { RouteContext } from "../../route.ts";
import { absent, isAnswer, refused } from "../answers.ts";
import { checkPlace, type Place, readPlace } from "../places.ts";
import { variantsAt } from "../variants.ts";
import { humanOnly } from "../variation/find-variant.ts";
import { answerFor } from "./annotate.ts";
import { type Asked, type Change, complement } from "./change.ts";
import { vepOptions } from "./options.ts";
import { readVariantLine } from "./variant-line.ts";

/** Longest stretch that is replaced, bases. */
const LONGEST = 1000;

/** `9:22125503-22125502:1/C`; colons may stand between the positions too. */
const readRegion = (written: string): Place | Answer =>
  readPlace(written.replace(/^([^:]{1,80}:\d{1,12}):(\d{2,12})/, "$1-$2"));

export function vepByRegion({ database, path, query }: RouteContext): Answer {
  const held = humanOnly(database, path["species"] ?? "");
  if (isAnswer(held)) return held;
  const place = readRegion(path["region"] ?? "");
  if (isAnswer(place)) return place;
  const written = (path["allele"] ?? "").toUpperCase();
  if (!/^(?:[ACGTN]{1,1000}|-)$/.test(written)) {
    return /^(?:DEL|DUP|INS|INV|CNV|TDUP)/.test(written)
      ? absent("the snapshot tells no consequences of structural variants")
      : refused(`Allele ${path["allele"]} not understood`);
  }
  const wrong = checkPlace(database, { held, place, limit: LONGEST });
  if (wrong) return wrong;
  if (place.end < place.start - 1) return refused(`${place.start} is not a valid start`);
  const alt = place.strand === -1 ? complement(written) : written;
  const asked = askedAt(database, { ...place, ref: unknownBases(place), alt });
  if (isAnswer(asked)) return asked;
  const [{ chrom, start, end, ref }] = asked.changes;
  if (ref === alt) return refused(`Allele ${written} matches reference`);
  const alleles = `${ref}/${alt}`;
  return answerFor(
    database,
    { ...asked, id: `${chrom}_${start}_${alleles}`, input: `${chrom} ${start} ${end} ${alleles} 1` },
    vepOptions(query),
  );
}

const unknownBases = ({ start, end }: Place): string => (end < start ? "-" : "N".repeat(end - start + 1));

/** The change with its reference bases where a held variant tells them. */
function askedAt(database: Database, change: Change): Asked {
  const { chrom, start, end, alt } = change;
  const there = variantsAt(database, change);
  const ref = there[0]?.alleles[0] ?? change.ref;
  return {
    input: "",
    id: "",
    changes: [{ chrom, start, end, ref, alt }],
    variant: there.find(({ alleles }) => alleles.includes(alt, 1)),
  };
}

/** One line of a POSTed list, in VCF or in Ensembl's own form. */
export function askedByLine(database: Database, line: string): Asked | Answer {
  const read = readVariantLine(line);
  if (!read) return refused(`Could not parse variant ${line}`);
  const asked = askedAt(database, read.change);
  const [change] = asked.changes;
  if (read.change.ref !== change.ref)
    return refused(`Reference allele ${read.change.ref} does not match that of the genome (${change.ref})`);
  return { ...asked, input: line, id: read.id };
}
