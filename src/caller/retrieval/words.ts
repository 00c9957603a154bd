/** Words that say nothing about which function is meant. */
const STOP_WORDS = new Set(
  `a an the of in on at for to from by with about into is are was were be been does do did has have had can could will would
  should shall may might what which who whom whose that this these those there it its i me my we our you your please tell show give
  get list find want need know any all and or some us as if like lets please pls thanks hi hello im id ive whats where's got
  just using also here could them they their theirs`.split(/\s+/),
);

/** Different words of one meaning, by their stem; the right-hand side is what the catalogue says. */
const SAME_MEANING: Readonly<Record<string, string>> = {
  orthologue: "ortholog",
  orthologous: "ortholog",
  homologue: "homolog",
  homologous: "homolog",
  homology: "homolog",
  paralogue: "paralog",
  paralogous: "paralog",
  located: "location",
  locate: "location",
  position: "location",
  coordinate: "location",
  paper: "article",
  publication: "article",
  literature: "article",
  pubmed: "article",
  snp: "variant",
  variation: "variant",
  mutation: "variant",
  polymorphism: "variant",
  disorder: "disease",
  syndrome: "disease",
  parent: "ancestor",
  child: "descendant",
  children: "descendant",
  lineage: "classification",
  organism: "species",
  taxonomic: "taxonomy",
  aa: "amino",
  xref: "cross-reference",
  crossreference: "cross-reference",
  "cross-referenced": "cross-reference",
  "x-ref": "cross-reference",
  coord: "location",
  coordinates: "location",
  seq: "sequence",
  publications: "article",
  preprint: "article",
  studies: "article",
  dbsnp: "variant",
  rsid: "variant",
  vep: "consequence",
  effect: "consequence",
  impact: "consequence",
  subclass: "descendant",
  subterm: "descendant",
  narrower: "descendant",
  broader: "ancestor",
  superclass: "ancestor",
  counterpart: "ortholog",
  equivalent: "ortholog",
  "lift-over": "liftover",
  abbreviation: "acronym",
  illness: "disease",
  phylogeny: "tree",
  phylogenetic: "tree",
  genomic: "genome",
  overlapping: "overlap",
  compartment: "location",
  taxa: "taxon",
  download: "download",
  bulk: "download",
  dump: "download",
  size: "long",
  length: "long",
  big: "long",
  genecentric: "gene-centric",
  cytoband: "band",
  maf: "frequency",
  pathogenic: "clinical",
  clinically: "clinical",
};

/** Words that mean the same as another, as people write them. */
export const synonyms: readonly string[] = Object.keys(SAME_MEANING);

/** A word of the text with its place. */
export interface Word {
  readonly text: string;
  readonly stem: string;
  readonly start: number;
  readonly end: number;
}

/** The words of a text, left to right, stop words included. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}]+(?:['’_-][\p{L}\p{N}]+)*/gu)].map((match) => ({
    text: match[0],
    stem: stem(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

export const isStopWord = (word: string): boolean => STOP_WORDS.has(word.toLowerCase());

/** Stems of the words that say something. */
export const stemsOf = (text: string): string[] =>
  wordsOf(text)
    .filter((word) => !isStopWord(word.text))
    .map((word) => word.stem);

/** Stems of words met before: the catalogue says the same few thousand again and again. */
const stems = new Map<string, string>();
const MOST_STEMS = 20_000;

/** Light stemming: possessives and plurals go, synonyms become one word. */
export function stem(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const singular = plainStem(word);
  const found = SAME_MEANING[word.toLowerCase()] ?? SAME_MEANING[singular] ?? singular;
  if (stems.size < MOST_STEMS) stems.set(word, found);
  return found;
}

/** The singular in small letters, without synonyms. */
export const plainStem = (word: string): string => singularOf(word.toLowerCase().replace(/['’]s$/, ""));

function singularOf(word: string): string {
  if (word.length <= 3 || /(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  if (/(?:ch|sh|x|z|ss)es$/.test(word)) return word.slice(0, -2);
  return word.endsWith("s") ? word.slice(0, -1) : word;
}
