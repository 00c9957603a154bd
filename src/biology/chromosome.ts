import { type HumanSequence, humanSequence } from "./human-sequences.ts";
import { defineKind, type Mention } from "./kind.ts";
import { sequenceName } from "./sequence-name.ts";

/** A chromosome, scaffold or contig, by its name or by the accession of its sequence. */
export interface Chromosome {
  /** As Ensembl spells it: `17`, `X`, `MT`, `2L`, `KI270706.1`. */
  readonly name: string;
  /** Given where an accession was written; then the assembly is known too, for human chromosomes. */
  readonly accession?: string;
  readonly assembly?: HumanSequence["assembly"];
}

/**
 * Chromosome: `17`, `chr17`, `chromosome 17`, `X`, `chrM` (MT), names of other species (`2L`, `IV`), scaffolds.
 * Accessions (`NC_000017.11`, `CM000679.2`) are the chromosome of one assembly: the two of GRCh38 are equal, those of GRCh37 and
 * GRCh38 are not, and neither equals the bare name, which says no assembly. Bare numbers are read, not recognised.
 */
export const chromosome = defineKind<Chromosome>({
  id: "chromosome",
  title: "a chromosome",
  examples: ["17", "chr17", "X", "MT", "chromosome 17", "NC_000017.11"],
  schema: { type: ["string", "integer"] },
  parse: parseChromosome,
  format: ({ name, accession }) => accession ?? name,
  find: findChromosomes,
  same: (left, right) =>
    left.name === right.name &&
    left.assembly === right.assembly &&
    (left.assembly !== undefined || left.accession === right.accession),
});

function parseChromosome(text: string): Chromosome | undefined {
  const written = text.replace(/^chr(?:omosome|om)?[\s_.:]*/i, "").replace(/^0(?=\d$)/, "");
  if (!/^[A-Za-z0-9][\w.-]{0,60}$/.test(written)) return undefined;
  const accession = /^(?:NC_|CM|CP)\d+\.\d+$/i.test(written) ? written.toUpperCase() : undefined;
  const human = accession === undefined ? undefined : humanSequence(accession);
  if (human && accession) return { name: human.name, accession, assembly: human.assembly };
  const name = sequenceName(/^chr\w+_/i.test(text) ? text : written);
  return name === undefined ? undefined : { name, ...(accession && { accession }) };
}

/** After `chr` or `chromosome(s)`: one name, or a list as in `chromosomes 1, 2 and X`. */
function findChromosomes(text: string): Mention<Chromosome>[] {
  const cue = /(?<![A-Za-z0-9_])(?:chr(?:omosome|om)?s?[\s_.]?(?=\S)|mitochondrial chromosome(?!\w))/gi;
  return [...text.matchAll(cue)].flatMap((match) => {
    if (/^mito/i.test(match[0])) return [mention({ text: match[0], start: match.index, name: "MT" })];
    const names =
      /(?:(?:\s?,\s?(?:and\s|or\s)?|\s(?:and|or)\s)?(?:\d{1,2}[LRAB]?|[XYZW]|MT?|[IVX]{1,5})(?![\w-]|\.\d))+/y;
    names.lastIndex = match.index + match[0].length;
    const run = names.exec(text);
    if (run === null) return [];
    return [...run[0].matchAll(/[A-Z0-9]+/g)].map(({ 0: name, index }, position) => {
      const start = position === 0 ? match.index : run.index + index;
      return mention({ text: text.slice(start, run.index + index + name.length), start, name });
    });
  });
}

function mention({ text, start, name }: { text: string; start: number; name: string }): Mention<Chromosome> {
  const value = parseChromosome(name) ?? { name };
  return { start, end: start + text.length, text, value, normal: value.name };
}
