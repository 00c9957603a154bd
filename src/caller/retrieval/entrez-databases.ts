import type { Span } from "../../biology/kind.ts";
import type { Entity } from "./entities.ts";

export interface DatabaseMention extends Span {
  readonly database: string;
}

/** Words by which people mean an Entrez database, in the singular and plural. */
const WORDS: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:pubmed|pmids?|articles?|papers?|publications?|literature|abstracts?|studies|citations?|reviews?|what (?:was|were|is|has been|have been) published)\b/gi,
    "pubmed",
  ],
  [/\b(?:pmc|pubmed central)\b/gi, "pmc"],
  [/\bclinvar\b/gi, "clinvar"],
  [/\b(?:dbsnp|snps?|rs(?=\d+\b)|polymorphisms?)/gi, "snp"],
  [/\b(?:taxonomy|taxa|taxons?|taxids?)\b/gi, "taxonomy"],
  [/\b(?:nucleotides?|nuccore|mrnas?|genbank)\b/gi, "nuccore"],
  [/\bproteins?\b/gi, "protein"],
  [/\b(?:structures?)\b/gi, "structure"],
  [/\bgeo (?:data ?sets?|series)\b|\bdata ?sets?\b(?= (?:in|from) GEO)/gi, "gds"],
  [/\bgeo profiles?\b/gi, "geoprofiles"],
  [/\bomim\b/gi, "omim"],
  [/\bmesh\b/gi, "mesh"],
  [/\bmedgen\b/gi, "medgen"],
  [/\b(?:sra|sequence read archive)\b/gi, "sra"],
  [/\bbioprojects?\b/gi, "bioproject"],
  [/\bbiosamples?\b/gi, "biosample"],
  [/\bdbvar\b/gi, "dbvar"],
  [/\bpubchem compounds?\b/gi, "pccompound"],
  [/\bgenes?\b/gi, "gene"],
];

/** Shapes of ids that only one database has. */
const SHAPES: readonly (readonly [RegExp, string])[] = [
  [/^[NX][MRCGTW]_\d/i, "nuccore"],
  [/^[NXYW]P_\d/i, "protein"],
  [/^rs\d/i, "snp"],
  [/^[A-Z]{3}\d{5}(?:\.\d+)?$/i, "protein"],
  [/^(?:[A-Z]\d{5}|[A-Z]{2}\d{6,8})(?:\.\d+)?$/i, "nuccore"],
];

/** Databases that the question speaks of, left to right. */
export function databasesIn(question: string, entities: readonly Entity[]): DatabaseMention[] {
  const named = entities
    .filter(({ kind }) => kind.id === "entrez-database")
    .map(({ start, end, normal }) => ({ start, end, database: normal }));
  const meant = WORDS.flatMap(([pattern, database]) =>
    [...question.matchAll(pattern)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      database,
    })),
  );
  return [...named, ...meant].sort((left, right) => left.start - right.start || right.end - left.end);
}

/** The database that an id of the question is in: by its shape, else by the word right before it. */
export function databaseOfId(
  question: string,
  { id, databases }: { readonly id: Span; readonly databases: readonly DatabaseMention[] },
): DatabaseMention | undefined {
  const written = question.slice(id.start, id.end);
  const database = SHAPES.find(([shape]) => shape.test(written))?.[1];
  if (database) return { ...id, database };
  const before = databases.filter(({ end }) => end <= id.start);
  return before.findLast(({ end }) =>
    /^[\s:#(]*(?:\w+\s+)?(?:id|ids|record|records|number|entry|article|no\.?)?[\s:#]*$/i.test(
      question.slice(end, id.start),
    ),
  );
}
