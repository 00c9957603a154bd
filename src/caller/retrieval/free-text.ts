import type { Span } from "../../biology/kind.ts";
import type { FunctionDefinition } from "../../catalog/definition.ts";
import { overlaps } from "./entities.ts";
import { isStopWord, plainStem, type Word, wordsOf } from "./words.ts";

/** A stretch of the question that stands for a free-text argument. */
export interface Passage extends Span {
  readonly text: string;
  /** Whether quotation marks or a word such as `about` announce it. */
  readonly announced: boolean;
}

/** Words that ask, and words for what is asked for: no part of any search. */
const FILLERS = new Set(
  `among accession accessions contain containing having how mention mentions mentioned sequence sequences whose go goes going all archive article articles associated based bibliography brief build bulk call called canonical cause causes
  citation citations cite cited class cluster clusters collection complete concerning contain contains current data database databases
  dataset datasets describe details different do download dump each entire entries enzyme enzymes entry every existing export fetch file files first
  form full gene-centric genecentric geo give group groups help hits id identifier identifiers ids info information involved is know
  known large last latest list literature long locate look looking many match matches matching most named names new newest number on one
  only page paper papers part please proteome proteomes publication publications published pull pull recent record records reference
  references regarding related relate relates relevant report reported research result results retrieve return reviewed save search searching set
  single single-cell some stable stream streamed studies study subcellular summary swiss-prot table taxa taxon taxonomy term terms text
  top total unreviewed up using version whole word work year years exist exists available linked annotated about concern concerns hold
  holds contained covered covering protein proteins keyword keywords disease diseases location locations rule rules annotation gene
  genes curated automatic automatically residues amino acids longer shorter than at least more less bibliographic
  uniprot uniprotkb ensembl ncbi entrez pubmed dbsnp clinvar uniref uniref50 uniref90 uniref100 uniparc unirule unirules arba swissprot
  trembl genbank refseq mesh omim nucleotide database's cross-reference cross-references cross-referenced cell`
    .trim()
    .split(/\s+/),
);

/** Verbs between what is asked for and what it is asked of: `Which gene encodes …`, `Which articles did … write?` */
const VERBS = new Set(
  `according assign assigned assigns author authored authors belong belonged belonging belongs code coded codes coding come comes consist consists
  deal deals deposit deposited discuss discussed discusses encode encoded encodes encoding express expressed expresses fall falls lie lies
  list lists make makes made occur occurs produce produced produces publish published publishes say says said speak speaks state states
  stand stands tell tells told use used uses write writes written wrote`.split(/\s+/),
);

/** Fillers that, in the singular and beside another word, are part of a name: `coeliac disease`, `protein kinase`. */
const NAME_NOUNS = new Set([
  "disease",
  "protein",
  "gene",
  "cell",
  "acid",
  "acids",
  "amino",
  "report",
  "rule",
  "cluster",
]);

/** Words that link two words of a search. */
const LINKS = new Set(["and", "or", "between", "versus", "vs"]);

/** Words after which the text searched for stands, the more telling first. */
const ANNOUNCED: readonly RegExp[] = [
  /["“]([^"”\n]{2,200})["”]|(?<!\w)'([^'\n]{2,200})'(?!\w)/d,
  /\b(?:called|named|termed|known as|by the name(?: of)?)\s+(.+)$/dis,
  /\b(?:about|concerning|regarding|on the topic of|to do with|related to|relates? to|matching|that match|match|mention\w*|dealing with)\s+(.+)$/dis,
  /\b(?:associated with|linked to|annotated (?:with|to)|responsible for|causes?|implicated in|involved in|tied to|predispos\w+ to)\s+(.+)$/dis,
  /\b(?:on|for|with|like)\s+(.+)$/dis,
  /\b(?:of|under|below|within)\s+(.+)$/dis,
];

/** Where the announced text ends: at a mark, or where the sentence turns to the service or to how to answer. */
const END =
  /[,;:?!]\s|[?!.]+\s*$|\.\s+[A-Z]|\s+(?:in|from|at|on|via|using|through|within)\s+(?:the\s+)?(?:uniprot\w*|ensembl|ncbi|entrez|pubmed|clinvar|dbsnp|genbank|swiss-?prot|uniref\w*|uniparc|arba|unirule|human|man|so|go|efo|hpo?|gene ontology|sequence ontology|geo|taxonomy|literature|one|a single|single)\b|\s+(?:that|which)\s+(?:uniprot|ensembl|ncbi)\b|\s+and\s+(?:are|is|that|which|whose|also|have|has)\b|\s+(?:are|is)\s+(?:in|on|at)\b|\s+(?:please|pls|thanks|as one|at once|all at once|in one (?:go|file|download)|exist|have)\b|\s*\(|,?\s+(?:published|since|from|after|before|between|in)\s+(?:between\s+|in\s+|since\s+|after\s+)?(?:19|20)\d\d\b|\s+(?:by|in)\s+(?:the\s+)?(?:last|past)\s|\s+(?:does|do|has|is|are)\s+(?:uniprot|ensembl|ncbi|there)\b/i;

/**
 * What the question says beyond the words for asking and the entities already taken: text in quotation marks,
 * text announced by a word such as `called` or `about`, or else the longest run of words that the function's own do not explain.
 */
export function freeText(
  question: string,
  { definition, taken }: { readonly definition: FunctionDefinition; readonly taken: readonly Span[] },
): Passage | undefined {
  for (const [rank, pattern] of ANNOUNCED.entries()) {
    const [, span] = pattern.exec(question)?.indices ?? [];
    const second = pattern.exec(question)?.indices?.[2];
    const [start, end] = span ?? second ?? [];
    if (start === undefined || end === undefined) continue;
    if (rank === 0) return passage(question, { start, end, announced: true });
    const stop = END.exec(question.slice(start, end))?.index ?? end - start;
    const inside = longestRun(wordsOf(question.slice(start, start + stop)), { taken, offset: start });
    if (inside) return passage(question, { ...inside, announced: true });
  }
  const own = vocabulary(definition);
  const run = longestRun(wordsOf(question), { taken, offset: 0, own });
  return run && passage(question, { ...run, announced: false });
}

const passage = (question: string, { start, end, announced }: Omit<Passage, "text">): Passage => ({
  start,
  end,
  text: question.slice(start, end),
  announced,
});

/** The longest run of words that say something; stop words count only between two such. */
function longestRun(
  words: readonly Word[],
  {
    taken,
    offset,
    own,
  }: { readonly taken: readonly Span[]; readonly offset: number; readonly own?: ReadonlySet<string> },
): Span | undefined {
  let best: Span | undefined;
  let run: Span | undefined;
  // Where a noun stands that is part of a name if another word follows.
  let noun: number | undefined;
  for (const word of words) {
    const span = { start: word.start + offset, end: word.end + offset };
    const said = word.text.toLowerCase();
    const free = !taken.some((each) => overlaps(each, span));
    const nameNoun = free && own === undefined && NAME_NOUNS.has(said);
    const stop = isStopWord(word.text) || LINKS.has(said);
    if (nameNoun && !run) noun = span.start;
    else if (
      free &&
      (nameNoun || stop || !(FILLERS.has(said) || VERBS.has(said) || own?.has(plainStem(word.text))))
    ) {
      if (stop) continue;
      run = { start: run?.start ?? noun ?? span.start, end: span.end };
      if (!best || run.end - run.start > best.end - best.start) best = run;
    } else [run, noun] = [undefined, undefined];
  }
  return best;
}

const vocabularies = new WeakMap<FunctionDefinition, Set<string>>();

/** Words of the function's own: what people say to ask for it. */
function vocabulary(definition: FunctionDefinition): Set<string> {
  let words = vocabularies.get(definition);
  if (!words) {
    const { name, tool, does, asks } = definition;
    const text = [name, tool, does, ...asks.map((ask) => ask.replace(/\{\w+\}/g, " "))]
      .join(" ")
      .replaceAll("_", " ");
    words = new Set(wordsOf(text).map(({ text: word }) => plainStem(word)));
    vocabularies.set(definition, words);
  }
  return words;
}
