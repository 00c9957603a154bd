import { nameKey } from "../symbol/name-words.ts";
import { type FactRow, readFacts, valuesOf } from "./facts.ts";
import { NEEDS_CUE } from "./name-columns.ts";

/** Tables of terms with the columns that name them: what a gene shares its name with is the gene only where a word says so. */
const TERMS = [
  ["go_terms.tsv.gz", "name"],
  ["hpo_terms.tsv", "name", "synonyms"],
  ["mondo_terms.tsv.gz", "name", "synonyms"],
  ["efo_terms.tsv", "name", "synonyms"],
  ["cl_terms.tsv", "name", "synonyms"],
  ["doid_terms.tsv", "name"],
  ["uniprot_human_diseases.tsv", "name", "synonyms"],
  ["uniprot_keywords.tsv", "name", "synonyms"],
] as const;

const GENES = "hgnc_genes.tsv.gz";
const PROTEINS = "uniprot_human_reviewed.tsv";

export const NAME_SOURCES = [GENES, PROTEINS, ...TERMS.map(([file]) => file)] as const;

/** The table ends a name where its first bracket opens; what ends so is none. */
const CUT_OFF = /(?:\b(?:tRNA|and|CoA)|-dependent)$/;
/** `Protein max`, `Protein set`: the words of any question. */
const NO_NAME = /^Protein [A-Za-z]{3,}$/i;

/** Symbols by the key of a name. */
type Bearers = Map<string, Set<string>>;

/**
 * Rows `name, symbol, "cue"`: names in the form of `nameKey` that are those of one human gene. HGNC's approved names go
 * before UniProt's recommended ones, those before HGNC's aliases that are words (`TNF-alpha`), and those before short forms.
 * A name that several genes bear has no row.
 */
export function nameRows(facts: string): string[][] {
  const genes = readFacts(facts, GENES);
  const [approved, proteins] = [approvedNames(genes), proteinNames(facts, genes)];
  const full = [approved, proteins, wordAliases(genes)];
  const short = [withoutProtein(proteins), clottingFactors(approved)];
  const named: Bearers = new Map();
  const cued = termNames(facts);
  for (const bearers of full) addNew(named, bearers);
  for (const bearers of short) for (const key of addNew(named, bearers)) cued.add(key);
  return [...named].flatMap(([key, symbols]) => {
    const [symbol, ...others] = symbols;
    if (symbol === undefined || others.length > 0 || !hasWord(key)) return [];
    return [[key, symbol, cued.has(key) ? NEEDS_CUE : ""]];
  });
}

/** `alpha 4`, `ER beta` and `gene 59` are aliases that mean other things too. */
const hasWord = (key: string): boolean =>
  !/^(?:gene|protein|clone|locus) \d+$/.test(key) &&
  /[a-z]{3}|[a-z]{2} \d/.test(
    key.replaceAll(/\b(?:alpha|beta|gamma|delta|epsilon|kappa|zeta|theta|sigma)\b/g, ""),
  );

/** Adds the names that are not known yet, and says which. */
function addNew(named: Bearers, bearers: Bearers): string[] {
  const added = [...bearers.keys()].filter((key) => !named.has(key));
  for (const key of added) named.set(key, bearers.get(key) ?? new Set());
  return added;
}

/** `Sonic hedgehog protein` is called sonic hedgehog; what is left of `Tax1-binding protein 1` or `ras-like protein` names nothing. */
function withoutProtein(names: Bearers): Bearers {
  const bearers: Bearers = new Map();
  for (const [key, symbols] of names) {
    const [, short = ""] = /^(\w+ \w.*) protein$/.exec(key) ?? [];
    const last = short.split(" ").at(-1) ?? "";
    if (last.length > 3 && !/(?:ing|ed|like|ic|al|ary|ent|ane|rich|type|finger|domain|zipper)$/.test(last))
      bearers.set(short, symbols);
  }
  return bearers;
}

/** `factor VIII` is coagulation factor VIII. */
const clottingFactors = (names: Bearers): Bearers =>
  new Map(
    [...names].flatMap(([key, symbols]) => {
      const [, short] = /^coagulation (factor [ivx]+(?: [ab])?)(?: thrombin)?$/.exec(key) ?? [];
      return short === undefined ? [] : [[short, symbols] as const];
    }),
  );

/** Rows of how names begin, up to the second word, so that the names need not be opened for questions without any. */
export const nameStartRows = (names: readonly string[][]): string[][] =>
  [...new Set(names.map(([key = ""]) => key.split(" ", 2).join(" ")))].map((start) => [start, ""]);

function approvedNames(genes: readonly FactRow[]): Bearers {
  const bearers: Bearers = new Map();
  for (const { symbol = "", name = "" } of genes) bear(bearers, { name, symbol });
  return bearers;
}

function proteinNames(facts: string, genes: readonly FactRow[]): Bearers {
  const approved = new Set(genes.map(({ symbol }) => symbol));
  const bearers: Bearers = new Map();
  for (const { protein_name = "", gene = "" } of readFacts(facts, PROTEINS)) {
    // Enzyme numbers and products stand after the name, in brackets.
    const name = protein_name.replace(/ (?:\[(?:Cleaved|Includes)|\(EC |\(Fragment).*$/, "");
    if (!approved.has(gene) || CUT_OFF.test(name) || NO_NAME.test(name)) continue;
    bear(bearers, { name, symbol: gene });
  }
  return bearers;
}

function wordAliases(genes: readonly FactRow[]): Bearers {
  const bearers: Bearers = new Map();
  for (const { symbol = "", alias_symbol, prev_symbol } of genes)
    for (const name of [...valuesOf(alias_symbol), ...valuesOf(prev_symbol)])
      if (/[a-z]{4}|[α-ω]/.test(name)) bear(bearers, { name, symbol });
  return bearers;
}

function bear(bearers: Bearers, { name, symbol }: { readonly name: string; readonly symbol: string }): void {
  const key = nameKey(name);
  const symbols = bearers.get(key) ?? new Set();
  bearers.set(key, symbols.add(symbol));
}

function termNames(facts: string): Set<string> {
  const keys = new Set<string>();
  for (const [file, ...columns] of TERMS)
    for (const row of readFacts(facts, file))
      for (const column of columns) for (const name of valuesOf(row[column])) keys.add(nameKey(name));
  return keys;
}
