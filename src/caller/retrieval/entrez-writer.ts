import { species } from "../../biology/index.ts";
import type { Span } from "../../biology/kind.ts";
import type { Entity } from "./entities.ts";
import { type Material, phrase, type Written } from "./query-material.ts";
import { sourceOf } from "./species-roles.ts";

/** Databases whose records are texts: their search is best given the words as they are. */
const TEXTS = new Set(
  "pubmed pmc books mesh medgen gds geoprofiles sra nlmcatalog bioproject biosample".split(" "),
);

interface Part {
  readonly text: string;
  readonly covers?: Span;
}

/** Without a species, a symbol is of the one that its spelling tells, as everywhere else. */
function impliedBy({ task: { question, entities } }: Material): string {
  const { value } = sourceOf(question, entities);
  return species.parse(value)?.scientificName ?? value;
}

/** Only where it is called so: a number alone may be anything. */
function chromosomeOf({ task: { question, entities } }: Material): Entity | undefined {
  return entities.find(
    ({ kind, start, text }) =>
      kind.id === "chromosome" &&
      (/^chr/i.test(text) || /\bchr(?:omosome)?\s*$/i.test(question.slice(0, start))),
  );
}

/** The search term for an Entrez database. */
export function entrezTerm(material: Material, database: string): Written | undefined {
  if (TEXTS.has(database)) {
    const text = material.everything({ identifiers: true });
    // A number alone is the record itself, which other functions get.
    return text && !/^\d+$/.test(text.text) ? { text: text.text, covers: [text] } : undefined;
  }
  const symbol = material.first("gene-symbol");
  const organism = material.first("species");
  const words = material.words();
  if (database === "taxonomy") {
    const name = words ?? organism;
    return name && { text: name.text, covers: [name] };
  }
  const latin = (organism?.value as { readonly scientificName?: string } | undefined)?.scientificName;
  const parts: Part[] = [];
  if (symbol) parts.push({ text: `${symbol.normal}[Gene Name]`, covers: symbol });
  if (words && (words.announced || !(symbol || latin)))
    parts.push({ text: phrase(words.text), covers: words });
  const chromosome = database === "gene" ? chromosomeOf(material) : undefined;
  if (chromosome) parts.push({ text: `${chromosome.normal}[CHR]`, covers: chromosome });
  if (organism && latin) parts.push({ text: `"${latin}"[Organism]`, covers: organism });
  else if (symbol && database === "gene") parts.push({ text: `"${impliedBy(material)}"[Organism]` });
  const [only, ...others] = parts;
  if (!only) return undefined;
  const bare = words !== undefined && others.length === 0 && only.covers === words;
  return {
    text: bare ? words.text : parts.map(({ text }) => text).join(" AND "),
    covers: parts.flatMap(({ covers }) => covers ?? []),
  };
}
