import { defineKind, type Mention } from "./kind.ts";
import { isEnglishWord } from "./lexicon/english-words.ts";
import { lexicon } from "./lexicon/table.ts";
import { findByName, folded } from "./species-name/species-index.ts";
import { taxonId } from "./taxon-id.ts";
import { wordRuns } from "./word-runs.ts";

/** A taxon of any rank. */
export interface Taxon {
  /** As services take it: the number, or the scientific name where one is known, else the name as written. */
  readonly spelling: string;
  /** NCBI Taxonomy identifier. */
  readonly taxonId?: number;
  readonly scientificName?: string;
}

/**
 * Taxon of any rank by NCBI Taxonomy id (`9606`) or by name (`Mammalia`, `Enterobacteriaceae`, `mammals`, `human`).
 * A number stays a number and a name a name; both mean the same taxon. A name that several taxa bear, or that no table
 * holds, is read as written and is equal to itself only.
 */
export const taxon = defineKind<Taxon>({
  id: "taxon",
  title: "a taxon",
  examples: ["9606", "Mammalia", "Homo sapiens", "human", "Enterobacteriaceae"],
  schema: { type: ["string", "integer"] },
  parse: parseTaxon,
  format: ({ spelling }) => spelling,
  find: findTaxa,
  same: (left, right) =>
    left.taxonId === undefined
      ? right.taxonId === undefined && folded(left.spelling) === folded(right.spelling)
      : left.taxonId === right.taxonId,
});

function parseTaxon(text: string): Taxon | undefined {
  const number = taxonId.parse(text);
  if (number !== undefined) {
    const scientificName = lexicon("taxa").find(`#${number}`)?.[1];
    return { spelling: String(number), taxonId: number, ...(scientificName && { scientificName }) };
  }
  if (!/^[A-Za-z0-9[('][^\p{Cc}{}|\\^`"]{1,249}$/u.test(text) || !/[A-Za-z]{2}/.test(text)) return undefined;
  const name = folded(text);
  const id = onlyTaxon(text.toLowerCase()) ?? onlyTaxon(name) ?? habitual(name);
  if (id === undefined)
    return {
      spelling: /^[a-z]+(?:_[a-z0-9]+)+$/.test(text) ? text.replaceAll("_", " ") : text.replace(/\s+/g, " "),
    };
  const scientificName = lexicon("taxa").find(`#${id}`)?.[1];
  return { spelling: scientificName ?? text, taxonId: Number(id), ...(scientificName && { scientificName }) };
}

function onlyTaxon(name: string): string | undefined {
  const ids = lexicon("taxa").find(name)?.[1]?.split("|") ?? [];
  return ids.length === 1 ? ids[0] : undefined;
}

/** The species that people mean, unless the word is the scientific name of something else (`Drosophila`, the genus). */
function habitual(name: string): string | undefined {
  const bearers = lexicon("taxa").find(name)?.[1]?.split("|") ?? [];
  const scientific = bearers.some((id) => lexicon("taxa").find(`#${id}`)?.[1]?.toLowerCase() === name);
  return scientific ? undefined : findByName(name)?.taxonId?.toString();
}

/** Ranks whose English names (`mammals`, `rodents`) people use for the whole group. */
const GROUPS = new Set([
  "superkingdom",
  "kingdom",
  "phylum",
  "subphylum",
  "class",
  "order",
  "suborder",
  "family",
  "clade",
]);
/** English words that are also somebody's name, of a group or of a genus. */
const MISLEADING = new Set(
  "angler cancer cranes drill jacks man monitors pikes racers rails root rushes screamers skates suckers swifts ticks".split(
    " ",
  ),
);

function findTaxa(text: string): Mention<Taxon>[] {
  const mentions: Mention<Taxon>[] = taxonId.recognise(text).map((found) => mention(found.text, found.start));
  let last = 0;
  for (const runs of wordRuns(text, 5)) {
    const run = runs.find(({ start, end }) => start >= last && isTaxonName(text.slice(start, end)));
    if (run === undefined) continue;
    mentions.push(mention(text.slice(run.start, run.end), run.start));
    last = run.end;
  }
  return mentions.sort((left, right) => left.start - right.start);
}

function mention(text: string, start: number): Mention<Taxon> {
  const value = parseTaxon(text) ?? { spelling: text };
  return { start, end: start + text.length, text, value, normal: value.spelling };
}

/** Scientific names as they are capitalized; English ones of species, and of groups in small letters. */
function isTaxonName(written: string): boolean {
  const name = folded(written);
  if (MISLEADING.has(name) || /^[\dA-Z]+$/.test(written)) return false;
  if (habitual(name) !== undefined) return true;
  const id = onlyTaxon(name);
  if (id === undefined) return false;
  const [, scientific = "", rank = ""] = lexicon("taxa").find(`#${id}`) ?? [];
  if (written.replaceAll("_", " ") === scientific) return name.includes(" ") || !isEnglishWord(name);
  return name.includes(" ") ? name !== folded(scientific) : GROUPS.has(rank) && !isEnglishWord(name);
}
