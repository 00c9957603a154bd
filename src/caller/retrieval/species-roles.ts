import type { Evidence } from "../caller.ts";
import { type Entity, isFullName, overlaps } from "./entities.ts";

/** Which species the question asks about, and in which one it looks for homologues. */
export interface SpeciesRoles {
  readonly source?: SpeciesArgument;
  readonly target?: SpeciesArgument;
}
export interface SpeciesArgument {
  readonly value: string;
  readonly evidence: Evidence;
}

/** Species codes of Ensembl stable ids. Source: Ensembl, stable id prefixes. */
const PREFIXES: Readonly<Record<string, string>> = {
  "": "homo_sapiens",
  MUS: "mus_musculus",
  RNO: "rattus_norvegicus",
  DAR: "danio_rerio",
  GAL: "gallus_gallus",
  BTA: "bos_taurus",
  SSC: "sus_scrofa",
  CAF: "canis_lupus_familiaris",
  FCA: "felis_catus",
  ECA: "equus_caballus",
  PTR: "pan_troglodytes",
  MMU: "macaca_mulatta",
  OCU: "oryctolagus_cuniculus",
  OAR: "ovis_aries",
  XET: "xenopus_tropicalis",
  TRU: "takifugu_rubripes",
  ORL: "oryzias_latipes",
  MOD: "monodelphis_domestica",
  OAN: "ornithorhynchus_anatinus",
};
/** Stable ids of the databases of single species. */
const STYLES: readonly (readonly [RegExp, string])[] = [
  [/\bFB(?:gn|tr|pp)\d{7}\b/, "drosophila_melanogaster"],
  [/\bWBGene\d{8}\b/, "caenorhabditis_elegans"],
  [/\bAT[1-5CM]G\d{5}\b/i, "arabidopsis_thaliana"],
  [/\bY[A-P][LR]\d{3}[CW]\b/, "saccharomyces_cerevisiae"],
];
const STABLE_ID = /\bENS([A-Z]{3,4})?[GTPE]\d{11}/i;

const HUMAN: SpeciesArgument = {
  value: "homo_sapiens",
  evidence: { rule: "human unless the question names another species" },
};

/** The species that an identifier of the question belongs to. */
function impliedSpecies(question: string): SpeciesArgument | undefined {
  const [written, code = ""] = STABLE_ID.exec(question) ?? [];
  const value =
    written === undefined
      ? STYLES.find(([style]) => style.test(question))?.[1]
      : PREFIXES[code.toUpperCase()];
  return value === undefined ? undefined : { value, evidence: { rule: "the identifier is of this species" } };
}

/** Rodent genes are written like names: `Trp53`; a name that begins a sentence (`Insulin`) has another symbol. */
function bySymbolStyle(entities: readonly Entity[]): SpeciesArgument | undefined {
  const symbol = entities.find(({ kind }) => kind.id === "gene-symbol");
  return symbol &&
    /^[A-Z][a-z]/.test(symbol.normal) &&
    /^[A-Z][a-z]{2,}[a-z0-9]*\d*[a-z]?$/.test(symbol.text) &&
    /[a-z]\d|^[A-Z][a-z]{3}/.test(symbol.text)
    ? { value: "mus_musculus", evidence: { rule: "the symbol is spelled as mouse genes are" } }
    : undefined;
}

/** The species asked about where only one role is possible. */
export function sourceOf(question: string, entities: readonly Entity[]): SpeciesArgument {
  const [named] = mentionsOf(entities);
  return (
    (named && argument(named)) ??
    byFullName(entities) ??
    impliedSpecies(question) ??
    bySymbolStyle(entities) ??
    HUMAN
  );
}

/** A species that is not among the known ones, spelled as Ensembl would: asked about, it is not another. */
function byFullName(entities: readonly Entity[]): SpeciesArgument | undefined {
  const taxon = entities.find(({ kind, text }) => kind.id === "taxon" && isFullName(text));
  if (!taxon) return undefined;
  const { start, end, text } = taxon;
  return { value: text.toLowerCase().replaceAll(" ", "_"), evidence: { span: { start, end } } };
}

/**
 * Tells the species of a gene from the one in which its homologues are wanted: an identifier has its own species,
 * a species right beside the gene is the gene's, one beside a word such as `ortholog` or after `in` is the target.
 */
export function homologyRoles(question: string, entities: readonly Entity[]): SpeciesRoles {
  const mentions = mentionsOf(entities);
  const gene = entities.find(({ kind }) => kind.id === "gene-symbol" || kind.id === "stable-id");
  const implied = impliedSpecies(question);
  const own = implied
    ? mentions.find(({ normal }) => normal === implied.value)
    : mentions.find((mention) => gene && isBeside(question, { mention, gene }));
  const others = mentions.filter((mention) => mention !== own);
  const foreign = others.filter(({ normal }) => normal !== implied?.value);
  const unclear = implied === undefined && own === undefined;
  if (unclear && foreign.length > 1) {
    const [first, second] = foreign;
    if (first && second && areBothTargets(question, [first, second]))
      return { source: ownOf(entities, foreign), target: argument(first) };
    return { ...(first && { source: argument(first) }), ...(second && { target: argument(second) }) };
  }
  const [target] = foreign;
  const source =
    implied ??
    (own && argument(own)) ??
    (target?.normal === "homo_sapiens" ? bySymbolStyle(entities) : undefined) ??
    (target ? bySymbolStyle(entities) : undefined) ??
    (target === undefined ? sourceOf(question, entities) : HUMAN);
  return { source, ...(target && target.normal !== source.value && { target: argument(target) }) };
}

/** `the mouse and zebrafish orthologs`: neither is the species of the gene. */
const areBothTargets = (question: string, [first, second]: readonly [Entity, Entity]): boolean =>
  first.normal !== "homo_sapiens" &&
  second.normal !== "homo_sapiens" &&
  /^(?:,|\s+(?:and|or|&))\s+(?:the\s+)?$/i.test(question.slice(first.end, second.start));

/** The species of a gene that is of none of those named. */
function ownOf(entities: readonly Entity[], named: readonly Entity[]): SpeciesArgument {
  const spelled = bySymbolStyle(entities);
  return spelled && !named.some(({ normal }) => normal === spelled.value) ? spelled : HUMAN;
}

/** `mouse Pax6`, `the mouse gene Pax6`, `Pax6 of the mouse`, `Pax6 (mouse)`, `Pax6 mouse`. */
function isBeside(
  question: string,
  { mention, gene }: { readonly mention: Entity; readonly gene: Entity },
): boolean {
  if (overlaps(mention, gene)) return false;
  return mention.end <= gene.start
    ? /^(?:'s)?[\s(]*(?:gene|symbol|protein)?\s*$/i.test(question.slice(mention.end, gene.start))
    : /^\s*(?:\(|,\s*|of (?:the )?|from (?:the )?)?\s*$/i.test(question.slice(gene.end, mention.start));
}

/** Species of the question, one for each place; the first name of a place is the best. */
function mentionsOf(entities: readonly Entity[]): Entity[] {
  return entities.filter(({ kind }) => kind.id === "species").sort((left, right) => left.start - right.start);
}

const argument = ({ normal, start, end }: Entity): SpeciesArgument => ({
  value: normal,
  evidence: { span: { start, end } },
});
