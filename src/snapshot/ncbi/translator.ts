import { isEntrezTag } from "../../biology/entrez-fields.ts";
import type { EntrezNode } from "../../biology/entrez-query.ts";
import type { Database } from "../../client/sqlite.ts";
import { ALWAYS, type Condition, NEVER, type Wanted } from "../query/condition.ts";
import { countRows } from "../query/rows.ts";
import type { EntrezDatabase, EntrezField } from "./entrez-database.ts";
import { recall } from "./history.ts";
import { organismNamed } from "./organism.ts";
import { between } from "./range.ts";
import { combine, mapped, type Part } from "./translation-part.ts";
import { isTooShort, tooShortNote } from "./truncation.ts";
import { conditionOf } from "./uids.ts";
import { type Chunk, readUntagged } from "./untagged.ts";

/** What a query is read against. */
export interface Asked {
  readonly entrez: EntrezDatabase;
  readonly database: Database;
  /** Session of the lists that `#1` refers to. */
  readonly webenv: string | null;
  /** Field of what has no tag of its own. */
  readonly field?: string | undefined;
}

type Term = Extract<EntrezNode, { type: "term" }>;
type Range = Extract<EntrezNode, { type: "range" }>;

/** Words that ranking looks at. */
const MOST_RANKED = 8;

/** Reads a tree part by part, and notes on the way what NCBI says of it. */
export class Translator {
  readonly translations = new Map<string, string>();
  readonly phrasesNotFound = new Set<string>();
  readonly quotedPhrasesNotFound = new Set<string>();
  readonly phrasesIgnored = new Set<string>();
  readonly fieldsNotFound = new Set<string>();
  readonly lacking = new Set<string>();
  readonly listsNotFound = new Set<string>();
  readonly terms: string[] = [];
  /** What the service says of terms that it does not search as they were asked. */
  readonly notes = new Set<string>();
  isDateCoarse = false;
  readonly #asked: Asked;
  readonly #fields: ReadonlyMap<string, readonly [string, EntrezField]>;

  constructor(asked: Asked) {
    this.#asked = asked;
    this.#fields = fieldsByTag(asked.entrez);
  }

  read(node: EntrezNode, wanted: boolean): Part {
    switch (node.type) {
      case "term":
        return this.#term(node, wanted);
      case "range":
        return this.#range(node);
      case "not":
        return combine("NOT", [this.read(node.include, wanted), this.read(node.exclude, false)]);
      default:
        return combine(
          node.type === "and" ? "AND" : "OR",
          node.of.map((part) => this.read(part, wanted)),
        );
    }
  }

  #term(term: Term, wanted: boolean): Part {
    const { text, phrase, wildcard = false } = term;
    const tag = term.field ?? this.#asked.field;
    if (tag === "Filter" && /^all$/i.test(text)) return { condition: ALWAYS, text: "all[Filter]", stack: [] };
    if (tag === undefined && !phrase) return this.#untagged(text, { wanted, wildcard });
    const found = this.#fields.get((tag ?? this.#asked.entrez.defaultField).toLowerCase());
    if (!found) return this.#unknownField(tag ?? "", { text, phrase, wildcard });
    if (wanted) this.#remember(text, wildcard);
    if (found[0] === "Organism" && !wildcard && this.#asked.entrez.untagged === "phrase") {
      const name = organismNamed(text, this.#asked.database);
      if (name !== undefined)
        return this.#organism(name, tag === undefined ? `"${text}"` : `${text}[${tag}]`);
    }
    return this.#inField(found, { text, phrase, wildcard, tag });
  }

  #remember(text: string, wildcard: boolean): void {
    if (!wildcard && this.terms.length < MOST_RANKED) this.terms.push(text);
  }

  #inField(
    [name, field]: readonly [string, EntrezField],
    { tag, ...wanted }: Wanted & { readonly tag?: string | undefined },
  ): Part {
    const condition = this.#rows(field, wanted);
    const written = wanted.phrase && tag !== "" ? `"${wanted.text}"` : wanted.text;
    const printed = `${written}[${name}]`;
    if (!condition) this.lacking.add(name);
    const count = condition ? this.#count(condition) : 0;
    if (condition && count === 0) {
      const missed = tag ? `${written}[${tag}]` : written;
      (written.startsWith('"') ? this.quotedPhrasesNotFound : this.phrasesNotFound).add(missed);
    }
    return {
      condition: condition ?? NEVER,
      text: printed,
      stack: [{ term: printed, field: name, count, explode: "N" }],
    };
  }

  /** A term truncated to a letter or two selects nothing, and the service says why. */
  #rows(field: EntrezField, wanted: Wanted): Condition | undefined {
    const { leastRoot } = this.#asked.entrez;
    if (!wanted.wildcard || !isTooShort(wanted.text, leastRoot))
      return field.rows(wanted, this.#asked.database);
    this.notes.add(tooShortNote(wanted.text, leastRoot));
    return NEVER;
  }

  /** Words without a tag: names of organisms, phrases of the index, single words, lists kept before. */
  #untagged(text: string, { wanted, wildcard }: { wanted: boolean; wildcard: boolean }): Part {
    const { entrez, database } = this.#asked;
    const all = this.#fields.get(entrez.defaultField.toLowerCase());
    const isIndexed = (phrase: string): boolean => {
      const condition = all && this.#rows(all[1], { text: phrase, phrase: true, wildcard });
      return condition !== undefined && this.#count(condition) > 0;
    };
    const chunks = readUntagged(text, {
      database,
      reading: entrez.untagged,
      isIndexed,
      isAuthor: (name) => {
        const condition = this.#fields.get("author")?.[1].rows({ text: name }, database);
        return condition !== undefined && this.#count(condition) > 0;
      },
    });
    for (const chunk of chunks) {
      if (wanted && chunk.type === "term") this.#remember(chunk.text, wildcard);
    }
    const parts = chunks.flatMap((chunk) => this.#chunk(chunk) ?? []);
    const [only, ...more] = parts;
    if (only && more.length === 0) return only;
    return parts.length > 0 ? mapped("AND", parts) : { condition: NEVER, text, stack: [] };
  }

  #chunk(chunk: Chunk): Part | undefined {
    if (chunk.type === "ignored") {
      this.phrasesIgnored.add(chunk.text);
      return undefined;
    }
    if (chunk.type === "list") return this.#list(chunk.key);
    const { text } = chunk;
    const field = chunk.type === "author" ? "author" : this.#asked.entrez.defaultField.toLowerCase();
    const found = this.#fields.get(field);
    if (!found) return undefined;
    const wildcard = text.includes("*");
    if (chunk.type === "author") return this.#inField(found, { text, wildcard: false, tag: "" });
    if (chunk.type === "term") return this.#inField(found, { text, phrase: chunk.phrase, wildcard, tag: "" });
    const organism = this.#organism(chunk.scientificName, undefined);
    // Not a phrase that must be there: that it is no word of a record is no news.
    const condition = this.#rows(found[1], { text, wildcard }) ?? NEVER;
    const printed = `${text}[${found[0]}]`;
    const words: Part = {
      condition,
      text: printed,
      stack: [{ term: printed, field: found[0], count: this.#count(condition), explode: "N" }],
    };
    const part = mapped("OR", [organism, words]);
    this.translations.set(text, part.text);
    return part;
  }

  #organism(name: string, from: string | undefined): Part {
    const field = this.#asked.entrez.fields["Organism"];
    const condition = field?.rows({ text: name }, this.#asked.database) ?? NEVER;
    const text = `"${name}"[Organism]`;
    const count = this.#count(condition);
    if (from !== undefined) this.translations.set(from, text);
    if (from !== undefined && count === 0) this.phrasesNotFound.add(from);
    return { condition, text, stack: [{ term: text, field: "Organism", count, explode: "Y" }] };
  }

  #list(key: string): Part {
    const kept = recall(this.#asked.webenv, key);
    if (!kept || kept.db !== this.#asked.entrez.name) this.listsNotFound.add(key);
    return { condition: kept ? conditionOf(kept) : NEVER, text: `(#${key})`, stack: ["GROUP"] };
  }

  /** A term with a tag that Entrez does not know is searched in all fields, and NCBI says so; one that it knows is not held. */
  #unknownField(tag: string, wanted: Wanted): Part {
    if (isEntrezTag(tag)) this.lacking.add(tag);
    else this.fieldsNotFound.add(tag);
    const all = this.#asked.entrez.fields["All Fields"];
    return all
      ? this.#inField(["All Fields", all], { ...wanted, tag: "" })
      : { condition: NEVER, text: "", stack: [] };
  }

  #range({ from, to, field: tag }: Range): Part {
    const found = this.#fields.get(tag.toLowerCase());
    const [name = tag, field] = found ?? [];
    const text = `${from}[${name}] : ${to}[${name}]`;
    if (!found && !isEntrezTag(tag)) this.fieldsNotFound.add(tag);
    else if (!field?.range) this.lacking.add(name);
    if (field?.date && [from, to].some((end) => /^\d{4}[/-]/.test(end))) this.isDateCoarse = true;
    const condition = field ? between(field, { from, to }) : NEVER;
    return {
      condition,
      text,
      stack: [{ term: text, field: name, count: this.#count(condition), explode: "N" }],
    };
  }

  #count(condition: Condition): number {
    return countRows(this.#asked.database, { from: this.#asked.entrez.from, condition });
  }
}

function fieldsByTag({ fields }: EntrezDatabase): ReadonlyMap<string, readonly [string, EntrezField]> {
  return new Map(
    Object.entries(fields).flatMap(([name, field]) =>
      [name, field.code, ...(field.tags ?? [])].map(
        (tag) => [tag.toLowerCase(), [name, field] as const] as const,
      ),
    ),
  );
}
