import { inText } from "./accession.ts";
import { defineKind } from "./kind.ts";

/** A reference genome and, where given, its patch release. */
export interface Assembly {
  /** As Ensembl and NCBI name it: `GRCh38`. */
  readonly name: string;
  readonly patch?: number;
}

/** Official name, then UCSC's and other spellings of the same assembly. */
const ASSEMBLIES = [
  ["GRCh38", "hg38", "b38", "build 38", "NCBI38"],
  ["GRCh37", "hg19", "b37", "build 37", "NCBI37"],
  ["NCBI36", "hg18", "b36", "build 36"],
  ["NCBI35", "hg17"],
  ["T2T-CHM13v2.0", "hs1", "CHM13v2.0", "T2T-CHM13", "CHM13"],
  ["GRCm39", "mm39"],
  ["GRCm38", "mm10"],
  ["NCBIM37", "mm9", "MGSCv37"],
  ["GRCr8", "rn8"],
  ["mRatBN7.2", "rn7"],
  ["Rnor_6.0", "rn6"],
  ["Rnor_5.0", "rn5"],
  ["GRCz11", "danRer11"],
  ["GRCz10", "danRer10"],
  ["Zv9", "danRer7"],
  ["BDGP6", "dm6"],
  ["BDGP5", "dm3"],
  ["WBcel235", "ce11"],
  ["R64-1-1", "sacCer3"],
  ["GRCg6a", "galGal6"],
  ["Gallus_gallus-5.0", "galGal5"],
  ["bGalGal1.mat.broiler.GRCg7b", "GRCg7b"],
  ["ARS-UCD1.2", "bosTau9"],
  ["Sscrofa11.1", "susScr11"],
  ["Sscrofa10.2", "susScr3"],
  ["CanFam3.1", "canFam3"],
  ["EquCab3.0", "equCab3"],
  ["EquCab2", "equCab2"],
  ["Felis_catus_9.0", "felCat9"],
  ["Mmul_10", "rheMac10"],
  ["Mmul_8.0.1", "rheMac8"],
  ["Pan_tro_3.0", "panTro5"],
  ["gorGor4"],
  ["TAIR10"],
] as const;

const OFFICIAL = new Map<string, string>(
  ASSEMBLIES.flatMap((names) => names.map((name): [string, string] => [name.toLowerCase(), names[0]])),
);
/** GenBank and RefSeq accessions of human assemblies. Source: NCBI assembly reports. */
const HUMAN_ACCESSIONS: Readonly<Record<string, Assembly>> = {
  "GCA_000001405.29": { name: "GRCh38", patch: 14 },
  "GCF_000001405.40": { name: "GRCh38", patch: 14 },
  "GCA_000001405.14": { name: "GRCh37", patch: 13 },
  "GCF_000001405.25": { name: "GRCh37", patch: 13 },
  "GCA_009914755.4": { name: "T2T-CHM13v2.0" },
  "GCF_009914755.1": { name: "T2T-CHM13v2.0" },
};

/**
 * Genome assembly: `GRCh38` (= `hg38`), `GRCh37` (= `hg19`), `GRCm39` (= `mm39`) and on, with a patch release (`GRCh38.p14`).
 * Patches leave the coordinates of the primary chromosomes alone, so an assembly is equal to its patch releases; two given
 * patches that differ are not equal. The human assemblies are also read by their GenBank and RefSeq accessions.
 */
export const assembly = defineKind<Assembly>({
  id: "assembly",
  title: "a genome assembly",
  examples: ["GRCh38", "hg38", "GRCh38.p14", "GRCh37", "hg19", "GRCm39"],
  parse: parseAssembly,
  format: ({ name, patch }) => (patch === undefined ? name : `${name}.p${patch}`),
  find: inText(
    `GRC[a-z]\\d{1,2}[a-z]?(?:\\.p\\d{1,2})?|${Object.keys(HUMAN_ACCESSIONS).join("|").replaceAll(".", "\\.")}|${[
      ...OFFICIAL.keys(),
    ]
      .toSorted((left, right) => right.length - left.length)
      .map((name) => name.replace(/[.]/g, "\\."))
      .join("|")}`,
  ),
  same: (left, right) =>
    left.name === right.name &&
    (left.patch === undefined || right.patch === undefined || left.patch === right.patch),
});

function parseAssembly(text: string): Assembly | undefined {
  const [, name = "", digits] =
    /^(?=.{0,79}[A-Z])([A-Z0-9][\w .:()+-]{0,79}?)(?:\.p(\d{1,2}))?$/i.exec(text) ?? [];
  if (name === "") return undefined;
  return {
    ...(HUMAN_ACCESSIONS[text.toUpperCase()] ?? { name: OFFICIAL.get(name.toLowerCase()) ?? name }),
    ...(digits !== undefined && { patch: Number(digits) }),
  };
}
