import type { Answer } from "../../../client/outcome.ts";
import type { Database } from "../../../client/sqlite.ts";
import type { Route } from "../../route.ts";
import { absent, isAnswer, json, refused } from "../answers.ts";
import { chromosomeName, type Place, readPlace } from "../places.ts";
import { HUMAN, heldSpecies } from "../species.ts";

/** Human assemblies whose sequences are held, by Ensembl's name. */
const patches: Readonly<Record<string, string>> = { GRCh37: "GRCh37.p13", GRCh38: "GRCh38.p14" };

/** Older human assemblies that Ensembl maps from and to. */
const OLDER = ["NCBI36", "NCBI35", "NCBI34"];

/**
 * A region on another assembly, where the facts make the pair exact: the same assembly, a sequence that both
 * assemblies share under one accession, or a region within a stretch or an exon whose place is held on both.
 */
export const mapAssembly: Route = {
  service: "ensembl",
  path: "/map/{species}/{asm_one}/{region}/{asm_two}",
  functions: ["map_assembly"],
  tables: ["exon_grch37", "exon", "transcript", "assembly_sequence", "assembly_pair"],
  answer({ database, path, query }) {
    const [from = "", to = "", written = ""] = [path["asm_one"], path["asm_two"], path["region"]];
    const held = heldSpecies(database, path["species"] ?? "");
    if (isAnswer(held)) return held;
    if (held.taxid !== HUMAN) return absent(`the snapshot holds one assembly of ${held.species}`);
    const unknown = unknownAssembly(from, to);
    if (unknown) return unknown;
    const elsewhere = ["coord_system", "target_coord_system"].some(
      (name) => (query.get(name) || "chromosome") !== "chromosome",
    );
    if (elsewhere || !(from in patches)) return absent(`the snapshot cannot map ${written} from ${from}`);
    const place = placeOn(database, { assembly: from, written });
    if (isAnswer(place)) return place;
    const mapped = mapPlace(database, { place, from, to });
    if (!mapped) return absent(`the snapshot cannot map ${written} from ${from} to ${to}`);
    return json({ mappings: [{ original: shown(place, from), mapped: shown(mapped, to) }] });
  },
};

function unknownAssembly(from: string, to: string): Answer | undefined {
  const isKnown = (name: string) => name in patches || OLDER.includes(name);
  if (!isKnown(from)) return refused(`'No slice found on coord_system chromosome and assembly ${from}'`);
  if (!isKnown(to)) return refused(`Cannot project to unknown coordinate system [chromosome ${to}]`);
  return undefined;
}

interface Sequence {
  readonly length: number;
  readonly refseq: string | null;
  readonly genbank: string | null;
}

const sequenceOn = (
  database: Database,
  { assembly, name }: { readonly assembly: string; readonly name: string },
): Sequence | undefined =>
  database.get<Sequence>(
    "SELECT length, refseq, genbank FROM assembly_sequence WHERE assembly = ? AND name = ?",
    patches[assembly] ?? "",
    name,
  );

/** A region, or the whole of a sequence where only its name is given. */
function placeOn(
  database: Database,
  { assembly, written }: { readonly assembly: string; readonly written: string },
): Place | Answer {
  const whole = /^[\w.]{1,80}$/.test(written);
  const read: Place | Answer = whole
    ? { chrom: chromosomeName(written), start: 1, end: 0, strand: 1 }
    : readPlace(written);
  if (isAnswer(read)) return read;
  const sequence = sequenceOn(database, { assembly, name: read.chrom });
  if (!sequence) {
    return refused(`'No slice found for ${read.chrom} on coord_system chromosome and assembly ${assembly}'`);
  }
  const place = whole ? { ...read, end: sequence.length } : read;
  if (place.end < place.start) return refused(`${place.end} is not a valid end`);
  return place.end > sequence.length ? refused(`${place.end} is not a valid end`) : place;
}

interface Pair {
  readonly place: Place;
  readonly from: string;
  readonly to: string;
}

function mapPlace(database: Database, { place, from, to }: Pair): Place | undefined {
  if (from === to || isShared(database, { place, from, to })) return place;
  if (!(to in patches)) return undefined;
  const shift = pairShift(database, { place, from, to }) ?? exonShift(database, { place, from });
  return shift === undefined ? undefined : { ...place, start: place.start + shift, end: place.end + shift };
}

/** One accession with its version stands for one sequence: the mitochondrion is the same in both. */
function isShared(database: Database, { place, from, to }: Pair): boolean {
  const [one, other] = [from, to].map((assembly) => sequenceOn(database, { assembly, name: place.chrom }));
  return (["refseq", "genbank"] as const).some((key) => one?.[key] && one[key] === other?.[key]);
}

/** Bases between the assemblies for a stretch that holds the whole region. */
const pairShift = (database: Database, { place, from, to }: Pair): number | undefined =>
  database.get<{ shift: number }>(
    `SELECT other_start - start AS shift FROM assembly_pair
     WHERE assembly = ? AND chrom = ? AND start <= ? AND "end" >= ? AND other_assembly = ?`,
    from,
    place.chrom,
    place.start,
    place.end,
    to,
  )?.shift;

/** Bases between the assemblies for the exon that holds the whole region; where several do, they must agree. */
function exonShift(database: Database, { place, from }: Omit<Pair, "to">): number | undefined {
  const { chrom, start, end } = place;
  const source = from === "GRCh37" ? "old" : "new";
  const rows = database.all<{ shift: number }>(
    `SELECT DISTINCT new.start - old.start AS shift
     FROM exon_grch37 old CROSS JOIN exon new ON new.id = old.id CROSS JOIN transcript t ON t.id = new.transcript_id
     WHERE old.chrom = ?1 AND t.chrom = old.chrom AND t.strand = old.strand
       AND new."end" - new.start = old."end" - old.start
       AND ${source}.start <= ?2 AND ${source}."end" >= ?3`,
    chrom,
    start,
    end,
  );
  const [row] = rows;
  if (rows.length !== 1 || !row) return undefined;
  return from === "GRCh37" ? row.shift : -row.shift;
}

const shown = ({ chrom, start, end, strand }: Place, assembly: string) => ({
  assembly,
  coord_system: "chromosome",
  seq_region_name: chrom,
  start,
  end,
  strand,
});
