/** Names and accessions of the assembled human chromosomes. */
export interface HumanSequence {
  readonly assembly: "GRCh38" | "GRCh37" | "T2T-CHM13v2.0";
  readonly name: string;
  readonly refseq: string;
  readonly genbank: string;
}

/**
 * Versions of the RefSeq and GenBank accessions of chromosomes 1 to 22, X and Y, in that order; both databases number
 * the chromosomes alike in GRCh38 and GRCh37 (`NC_000001`, `CM000663` and on). Source: NCBI assembly reports of
 * GRCh38.p14 and GRCh37.p13.
 */
const VERSIONS = {
  GRCh38: {
    refseq: [11, 12, 12, 12, 10, 12, 14, 11, 12, 11, 10, 12, 11, 9, 10, 10, 11, 10, 10, 11, 9, 11, 11, 10],
    genbank: 2,
  },
  GRCh37: {
    refseq: [10, 11, 11, 11, 9, 11, 13, 10, 11, 10, 9, 11, 10, 8, 9, 9, 10, 9, 9, 10, 8, 10, 10, 9],
    genbank: 1,
  },
} as const;

const NAMES = [...Array.from({ length: 22 }, (_, index) => String(index + 1)), "X", "Y"];

let byAccession: ReadonlyMap<string, HumanSequence> | undefined;

/** The human chromosome of an accession with version; the mitochondrion, alike in two assemblies, has none. */
export function humanSequence(accession: string): HumanSequence | undefined {
  byAccession ??= new Map(
    sequences().flatMap((sequence) => [
      [sequence.refseq, sequence],
      [sequence.genbank, sequence],
    ]),
  );
  return byAccession.get(accession);
}

const sequences = (): HumanSequence[] => [
  ...(["GRCh38", "GRCh37"] as const).flatMap((assembly) =>
    NAMES.map((name, index) => ({
      assembly,
      name,
      refseq: `NC_${String(index + 1).padStart(6, "0")}.${VERSIONS[assembly].refseq[index]}`,
      genbank: `CM${String(663 + index).padStart(6, "0")}.${VERSIONS[assembly].genbank}`,
    })),
  ),
  ...NAMES.map((name, index) => ({
    assembly: "T2T-CHM13v2.0" as const,
    name,
    refseq: `NC_${String(60925 + index).padStart(6, "0")}.1`,
    genbank: name === "Y" ? "CP086569.2" : `CP${String(68277 - index).padStart(6, "0")}.2`,
  })),
];
