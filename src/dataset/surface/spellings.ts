import { region } from "../../biology/index.ts";
import type { Random } from "../random.ts";

type Spelling = (value: string, random: Random) => string;

const ENGLISH: Readonly<Record<string, readonly string[]>> = {
  homo_sapiens: ["human", "human", "human", "Homo sapiens", "H. sapiens"],
  mus_musculus: ["mouse", "mouse", "Mus musculus", "M. musculus"],
  rattus_norvegicus: ["rat", "Rattus norvegicus"],
  danio_rerio: ["zebrafish", "Danio rerio"],
  gallus_gallus: ["chicken", "Gallus gallus"],
  taeniopygia_guttata: ["zebra finch", "zebra finch", "Taeniopygia guttata", "T. guttata"],
  meleagris_gallopavo: ["turkey", "Meleagris gallopavo"],
  sus_scrofa: ["pig", "Sus scrofa"],
  bos_taurus: ["cow", "Bos taurus"],
  pan_troglodytes: ["chimpanzee", "Pan troglodytes"],
  macaca_mulatta: ["macaque", "Macaca mulatta", "rhesus macaque"],
  drosophila_melanogaster: ["fruit fly", "Drosophila melanogaster", "D. melanogaster"],
  caenorhabditis_elegans: ["C. elegans", "Caenorhabditis elegans"],
  saccharomyces_cerevisiae: ["yeast", "Saccharomyces cerevisiae", "S. cerevisiae"],
};

/** `mus_musculus` as `Mus musculus`, or its English name. */
const writeSpecies: Spelling = (value, random) => {
  const latin = value.charAt(0).toUpperCase() + value.slice(1).replaceAll("_", " ");
  return random.pick(ENGLISH[value] ?? [latin, latin, value]);
};

const grouped = (number: number): string => number.toLocaleString("en-US");

/** One base, of which nobody writes the end too. */
const writtenBase = (name: string, at: number): string[] => [
  `${name}:${at}`,
  `chr${name}:${at}`,
  `chr${name}:${grouped(at)}`,
  `chromosome ${name}, position ${grouped(at)}`,
];

const writeRegion: Spelling = (value, random) => {
  const read = region.parse(value);
  if (!read) return value;
  const { name, start, end, strand } = read;
  const named = /^(?:\d+|[XYZW]|MT)$/.test(name);
  const tail = strand ? `:${strand}` : "";
  if (named && start === end && !strand) return random.pick(writtenBase(name, start));
  const forms = [value, value, `${name}:${start}..${end}${tail}`];
  if (named && !strand)
    forms.push(
      `chr${name}:${grouped(start)}-${grouped(end)}`,
      `chr${name}:${start}-${end}`,
      `chromosome ${name}:${grouped(start)}-${grouped(end)}`,
      `${name}:${grouped(start)}-${grouped(end)}`,
    );
  return random.pick(forms);
};

/** `100..300` as people write a stretch of a sequence; one position where it starts and ends there. */
const writePositions: Spelling = (value, random) => {
  const [start = "", end = ""] = value.split("..");
  return start === end
    ? start
    : random.pick([value, `${start}-${end}`, `${start}-${end}`, `${start} to ${end}`]);
};

const writeSymbol: Spelling = (value, random) =>
  // Students and people in a hurry type symbols in small letters.
  random.next() < 0.06 ? value.toLowerCase() : value;

const writeAssembly: Spelling = (value, random) =>
  random.pick(
    { GRCh38: ["GRCh38", "GRCh38", "hg38"], GRCh37: ["GRCh37", "GRCh37", "hg19"] }[value] ?? [value],
  );

const writeBiotype: Spelling = (value, random) =>
  random.pick([value.replaceAll("_", " "), value.replaceAll("_", " "), value]);

const SEQUENCE_TYPES: Readonly<Record<string, readonly string[]>> = {
  cdna: ["cDNA", "cDNA", "mRNA"],
  cds: ["CDS", "coding sequence"],
};

const writeSequenceType: Spelling = (value, random) => random.pick(SEQUENCE_TYPES[value] ?? [value]);

const writeCount: Spelling = (value, random) =>
  Number(value) >= 1000 && random.next() < 0.5 ? grouped(Number(value)) : value;

const writeChromosome: Spelling = (value, random) => random.pick([value, value, `chr${value}`]);

const ONTOLOGIES: Readonly<Record<string, readonly string[]>> = {
  GO: ["GO", "GO", "Gene Ontology"],
  HP: ["HP", "HPO", "HPO"],
  MONDO: ["MONDO", "Mondo"],
};

const writeOntology: Spelling = (value, random) => random.pick(ONTOLOGIES[value] ?? [value]);

/** How people write values, by kind; what they write is checked by the kind itself (`spell`). */
export const spellings: Readonly<Record<string, Spelling>> = {
  species: writeSpecies,
  region: writeRegion,
  "position-range": writePositions,
  "gene-symbol": writeSymbol,
  assembly: writeAssembly,
  biotype: writeBiotype,
  "sequence-type": writeSequenceType,
  count: writeCount,
  chromosome: writeChromosome,
  ontology: writeOntology,
  "sequence-name": writeChromosome,
};
