import { type HgvsVariant, hgvs } from "../../../biology/index.ts";
import type { Answer } from "../../../client/outcome.ts";
import type { Database } from "../../../client/sqlite.ts";
import { absent, refused } from "../answers.ts";
import { chromosomeName, sequenceLength } from "../places.ts";
import { HUMAN } from "../species.ts";
import { variantsAt } from "../variants.ts";
import { type Asked, type Change, complement } from "./change.ts";
import { proteinPlace } from "./protein-place.ts";
import { type Stretch, transcriptCalled, transcriptStretch } from "./transcript-place.ts";

type HgvsChange = HgvsVariant["alleles"][number][number];

/** The change that a notation on a chromosome or a MANE transcript means, and the held variant it is. */
export function placeByHgvs(database: Database, written: string): Asked | Answer {
  const parsed = hgvs.parse(written);
  const wrong = `Unable to parse HGVS notation '${written}'`;
  const reference = parsed?.reference?.id;
  if (!parsed || reference === undefined) return refused(wrong);
  const [[first]] = parsed.alleles;
  if (parsed.alleles.length > 1 || parsed.alleles[0].length > 1) return refused(wrong);
  if (parsed.type === "p") return byProtein(database, { parsed, written });
  const stretch = /^[gm]$/.test(parsed.type)
    ? genomicStretch(database, reference, first)
    : transcriptOf(database, parsed, first);
  const change = stretch && changeOf(stretch, first);
  if (!change) return absent(`the snapshot cannot place ${written}`);
  const length = sequenceLength(database, { taxid: HUMAN, chrom: change.chrom });
  if (typeof length !== "number" || change.end > length)
    return refused(`${wrong}: Could not get slice for ${change.chrom}`);
  return asAsked(database, { change, written, wrong });
}

function byProtein(
  database: Database,
  { parsed, written }: { readonly parsed: HgvsVariant; readonly written: string },
): Asked | Answer {
  const found = proteinPlace(database, parsed);
  return found
    ? { input: written, id: written, changes: [found.change], variant: found.variant }
    : absent(`the snapshot cannot place ${written}`);
}

interface Placing {
  readonly change: Change;
  readonly written: string;
  readonly wrong: string;
}

function asAsked(database: Database, { change, written, wrong }: Placing): Asked | Answer {
  const { chrom, start, end, alt } = change;
  const there = variantsAt(database, change);
  const known = there[0]?.alleles[0];
  if (known !== undefined && !agrees(change.ref, known)) {
    return refused(
      `${wrong}: Reference allele extracted from ${chrom}:${start}-${end} (${known}) does not match reference allele given by HGVS notation (${change.ref})`,
    );
  }
  const ref = known ?? change.ref;
  const variant = there.find(({ alleles }) => alleles.includes(alt, 1));
  return { input: written, id: written, changes: [{ ...change, ref }], variant };
}

/** Bases that are not spelled are N. */
const agrees = (given: string, known: string): boolean =>
  given.length === known.length && [...given].every((base, at) => base === "N" || base === known[at]);

/** Longest stretch whose alleles are told, bases. */
const LONGEST = 1000;

function changeOf(
  { chrom, start, end, strand }: Stretch,
  { kind, deleted, inserted }: HgvsChange,
): Change | undefined {
  const onForward = (bases: string): string => (strand === 1 ? bases : complement(bases));
  const length = end - start + 1;
  const isSpelled = (bases: string | undefined): boolean => bases !== undefined && /^[ACGTN]+$/.test(bases);
  if (length < 1 || length > LONGEST || (inserted !== undefined && !isSpelled(inserted))) return undefined;
  const ref = deleted && isSpelled(deleted) ? onForward(deleted) : "N".repeat(length);
  const alt = onForward(inserted ?? "");
  if (kind === "insertion") return { chrom, start: end, end: start, ref: "-", alt };
  if (kind === "duplication") return { chrom, start: end + 1, end, ref: "-", alt: ref };
  if (ref.length !== length) return undefined;
  if (kind === "substitution" || kind === "delins") return { chrom, start, end, ref, alt };
  return kind === "deletion" ? { chrom, start, end, ref, alt: "-" } : undefined;
}

/** A position, where it is certain and counts from the start of the sequence. */
const plainBase = (point: NonNullable<HgvsChange["at"]>["start"] | undefined): number | undefined =>
  point && !("from" in point) && point.segment === undefined && point.offset === undefined
    ? point.base
    : undefined;

function genomicStretch(database: Database, name: string, { at }: HgvsChange): Stretch | undefined {
  const start = plainBase(at?.start);
  const end = at?.end ? plainBase(at.end) : start;
  const chrom = name.startsWith("NC_")
    ? database.get<{ name: string }>(
        "SELECT name FROM assembly_sequence WHERE assembly = 'GRCh38.p14' AND refseq = ?",
        name,
      )?.name
    : chromosomeName(name);
  return chrom === undefined || start === undefined || end === undefined
    ? undefined
    : { chrom, start, end, strand: 1 };
}

function transcriptOf(
  database: Database,
  { reference, type }: HgvsVariant,
  { at }: HgvsChange,
): Stretch | undefined {
  if ((type !== "c" && type !== "n") || !at || "from" in at.start || (at.end && "from" in at.end))
    return undefined;
  const transcript = transcriptCalled(database, reference?.selector ?? reference?.id ?? "");
  return (
    transcript && transcriptStretch(database, transcript, { type, first: at.start, last: at.end ?? at.start })
  );
}
