import type { FunctionDefinition } from "../../catalog/definition.ts";
import type { Thing } from "./entities.ts";
import { createSpelling } from "./spelling.ts";
import { stem, stemsOf, synonyms } from "./words.ts";

/** A question as the index sees it: its words by stem, and what it names. */
export interface Cues {
  readonly words: ReadonlySet<string>;
  readonly things: readonly Pick<Thing, "kinds" | "weight">[];
}

export interface Ranked {
  readonly definition: FunctionDefinition;
  /** 0 to 1: how well the words and kinds of the question fit the best way to ask for this function. */
  readonly score: number;
}

/** Ranks functions for a question by shared words and kinds, rare ones counting more. */
export interface LexicalIndex {
  rank(cues: Cues): readonly Ranked[];
  /** Share of the question's words, 0 to 1, that are among the function's own. */
  ownShare(words: ReadonlySet<string>, definition: FunctionDefinition): number;
}

interface Document {
  readonly definition: FunctionDefinition;
  readonly words: ReadonlySet<string>;
  readonly kinds: ReadonlySet<string>;
  /** What the function says of itself, against a way in which people ask for it. */
  readonly source: "ask" | "file";
  /** Whether any words may stand in it, as in `articles about {query}`. */
  readonly open: boolean;
}

/** What a function says of itself matters less than a way in which people ask for it. */
const FILE_SHARE = 0.35;
/** Kinds that take any words: what they stand for is no mismatch. */
export const OPEN_KINDS: ReadonlySet<string> = new Set([
  "text",
  "ontology-name",
  "taxon",
  "taxon-name",
  "entrez-query",
  "uniprot-query",
]);
/** How much a word counts that an open ask does not have: it may be what the placeholder stands for. */
const OPEN_WORD = 0.35;
/** How much a placeholder counts that the question does not fill: species often go without saying. */
const PLACEHOLDER = 1.5;
const SPECIES_PLACEHOLDER = 0.2;

/** Words of a question about any number. */
const ASKING = new Set(["how", "many", "much"]);

export function createLexicalIndex(functions: readonly FunctionDefinition[]): LexicalIndex {
  const documents = functions.flatMap(documentsOf);
  const rarity = raritiesOf(documents, functions.length);
  const spelling = createSpelling([...rarity.keys(), ...synonyms]);
  const weigh = (tokens: Iterable<string>): number => {
    let total = 0;
    for (const token of tokens) total += rarity.get(token) ?? 0;
    return total;
  };
  const wordMasses = documents.map(({ words }) => weigh(words));
  // A word that no function knows still makes the question less likely to be about any of them.
  const strange = Math.log(1 + functions.length) / 2;

  const own = new Map<FunctionDefinition, Set<string>>();
  for (const { definition, words } of documents)
    own.set(definition, new Set([...(own.get(definition) ?? []), ...words]));
  const spelled = (words: Iterable<string>): Set<string> =>
    new Set([...words].map((word) => (rarity.has(word) ? word : stem(spelling(word)))));

  return {
    ownShare: (words, definition) => {
      const telling = [...spelled(words)].filter((word) => !ASKING.has(word));
      const known = own.get(definition) ?? new Set<string>();
      return telling.length === 0 ? 1 : telling.filter((word) => known.has(word)).length / telling.length;
    },
    rank: (cues) => {
      const words = spelled(cues.words);
      const best = new Map<FunctionDefinition, { ask: number; file: number }>();
      let wordMass = 0;
      for (const word of words) wordMass += rarity.get(word) ?? strange;
      const thingMass = cues.things.reduce((total, { weight }) => total + weight, 0);
      documents.forEach((document, index) => {
        // The words of a question are fewer than those of a document.
        let sharedWords = 0;
        for (const word of words) if (document.words.has(word)) sharedWords += rarity.get(word) ?? 0;
        let sharedThings = 0;
        const filled = new Set<string>();
        for (const { kinds, weight } of cues.things) {
          const kind = first(kinds, document.kinds);
          if (kind === undefined) continue;
          sharedThings += weight;
          filled.add(kind);
        }
        const shared = sharedWords + sharedThings;
        const entry = best.get(document.definition) ?? { ask: 0, file: 0 };
        const other = (wordMass - sharedWords) * (document.open ? OPEN_WORD : 1);
        const recall = shared / (other + sharedWords + thingMass || 1);
        if (document.source === "file") entry.file = recall;
        else {
          const unfilled = [...document.kinds].filter((kind) => !filled.has(kind) && !OPEN_KINDS.has(kind));
          const lacking = unfilled.reduce(
            (total, kind) => total + (kind === "species" ? SPECIES_PLACEHOLDER : PLACEHOLDER),
            0,
          );
          const precision = shared / ((wordMasses[index] ?? 0) + sharedThings + lacking || 1);
          entry.ask = Math.max(entry.ask, harmonic(recall, precision));
        }
        best.set(document.definition, entry);
      });
      return [...best]
        .map(([definition, { ask, file }]) => ({
          definition,
          score: (1 - FILE_SHARE) * ask + FILE_SHARE * file,
        }))
        .sort((a, b) => b.score - a.score || (a.definition.name < b.definition.name ? -1 : 1));
    },
  };
}

function documentsOf(definition: FunctionDefinition): Document[] {
  const { name, tool, does, parameters, asks } = definition;
  const all = Object.values(parameters);
  const text = [name, tool, does].join(" ").replaceAll("_", " ");
  const required = new Set(all.filter((each) => each.required).map(({ kind }) => kind.id));
  return [
    {
      definition,
      words: new Set(stemsOf(text)),
      kinds: new Set(all.map(({ kind }) => kind.id)),
      source: "file",
      open: [...required].some((kind) => OPEN_KINDS.has(kind)),
    },
    ...asks.map((ask): Document => ({ definition, source: "ask", ...askCues(definition, ask) })),
  ];
}

function askCues(
  { parameters }: FunctionDefinition,
  ask: string,
): Pick<Document, "words" | "kinds" | "open"> {
  const kinds = [...ask.matchAll(/\{(\w+)\}/g)].flatMap(([, name = ""]) => parameters[name]?.kind.id ?? []);
  return {
    words: new Set(stemsOf(ask.replace(/\{\w+\}/g, " "))),
    kinds: new Set(kinds),
    open: kinds.some((kind) => OPEN_KINDS.has(kind)),
  };
}

/** Inverse document frequency over functions: a word that every function has tells nothing. */
function raritiesOf(documents: readonly Document[], total: number): Map<string, number> {
  const owners = new Map<string, Set<FunctionDefinition>>();
  for (const { definition, words } of documents) {
    for (const token of words) owners.set(token, (owners.get(token) ?? new Set()).add(definition));
  }
  return new Map([...owners].map(([token, { size }]) => [token, Math.log(1 + total / size)]));
}

function first(left: ReadonlySet<string>, right: ReadonlySet<string>): string | undefined {
  for (const each of left) if (right.has(each)) return each;
  return undefined;
}

const harmonic = (a: number, b: number): number => (a + b === 0 ? 0 : (2 * a * b) / (a + b));
