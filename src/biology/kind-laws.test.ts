import { describe, expect, it } from "vitest";
import { fc } from "../../test/property.ts";
import { choice } from "./choice.ts";
import * as biology from "./index.ts";
import type { Kind } from "./kind.ts";
import { listOf } from "./list-of.ts";

const isKind = (value: unknown): value is Kind =>
  typeof value === "object" && value !== null && "recognise" in value && "examples" in value;
const exported = Object.values<unknown>(biology).filter(isKind);
const feature = choice({ id: "feature", title: "a feature", values: ["gene", "transcript", "cds"] });
const kinds: readonly Kind[] = [...exported, feature, listOf(feature), listOf(biology.spdi)];

/** Kinds that only a place for them, not a sentence, makes what they are. */
const NOT_IN_PROSE =
  /^(?:allele|blast-.*|citation-string|count|date|decimal|entrez-.*|feature.*|field-list|flag|newick-format|position-range|.*sequence|spdi-list|text|uniprot-(?:query|sort))$/;

/** Kinds whose bare spelling may be anything, and how a sentence announces them. */
const ANNOUNCED: Readonly<Record<string, (spelling: string) => string>> = {
  "ncbi-gene-id": (spelling) => `gene id ${spelling}`,
  "pubmed-id": (spelling) => `PMID ${spelling}`,
  "citation-id": (spelling) => `PMID ${spelling}`,
  "taxon-id": (spelling) => `taxid ${spelling}`,
  taxon: (spelling) => `taxid ${spelling}`,
  chromosome: (spelling) => `chromosome ${spelling}`,
  "ontology-name": (spelling) => `"${spelling}"`,
};

const words = fc.stringMatching(/^[a-z ]{0,12}$/);
const prose = fc
  .array(
    fc.oneof(
      fc.constantFrom(...kinds.flatMap(({ examples }) => examples)),
      fc.constantFrom(..."()[]{}:;,.?\"' |-_+*&/=<>\n\t\r#".split("")),
      fc.string({ maxLength: 6 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(" "));

/** What slow expressions choke on when it is repeated. */
const HOSTILE = [
  ...[
    "a",
    "A",
    "0",
    "1,",
    "A1",
    "-",
    "_",
    ":",
    ".",
    "/",
    " ",
    '"',
    "(",
    "[",
    "|",
    ">",
    "*",
    "\n",
    "de",
    "a-",
  ],
  ...[
    "10.1/",
    "gene ",
    "GO:",
    "ENSG",
    "MGP_",
    "taxid ",
    "rs",
    "1 and ",
    "ACGT",
    "c.1",
    "p.A",
    "x:y ",
    "NC_1:",
  ],
  ...["a AND ", "NOT ", "(a OR ", "[1 TO ", "1 to ", "chr1 ", "1_(", "a|", "%0D", "a_b,", "9 "],
];
/** Linear work takes some tens of milliseconds; what is not linear takes minutes. */
const SURELY_LINEAR_MS = 10_000;

it("are tested for every kind that there is", () => {
  expect(exported.length).toBeGreaterThanOrEqual(70);
});

describe.each(kinds.map((kind) => [kind.id, kind] as const))("%s", (id, kind) => {
  it("reads its examples, the canonical one first, and the schema allows that one", () => {
    for (const example of kind.examples) expect(kind.normalise(example), example).toBeDefined();
    expect(kind.normalise(kind.examples[0])).toBe(kind.examples[0]);
    if (kind.schema.pattern) expect(kind.examples[0]).toMatch(new RegExp(kind.schema.pattern));
  });

  it("normalises to a spelling that means the same and stays", () => {
    for (const example of kind.examples) {
      const normal = kind.normalise(example) ?? "";
      expect(kind.normalise(normal)).toBe(normal);
      expect(kind.equals(example, normal), example).toBe(true);
      expect(kind.equals(normal, example), example).toBe(true);
    }
  });

  const { pattern } = kind.schema;
  if (pattern !== undefined) {
    it("reads whatever its schema allows, and leaves it as it is", () => {
      fc.assert(
        fc.property(fc.stringMatching(new RegExp(pattern)), (spelling) => {
          const normal = kind.normalise(spelling);
          if (normal === undefined) expect(id).toMatch(/^(?:genbank-accession|uniprot-entry-name)$/);
          else expect(kind.normalise(normal)).toBe(normal);
        }),
        { numRuns: 100 },
      );
    });
  }

  it("does not read null, objects and empty text", () => {
    for (const input of [null, {}, "", "   ", [{}], []] as const) expect(kind.parse(input)).toBeUndefined();
  });

  if (!NOT_IN_PROSE.test(id)) {
    it("is found in a sentence, just where it stands", () => {
      fc.assert(
        fc.property(words, words, (before, after) => {
          const spelling = kind.examples[0];
          const written = (ANNOUNCED[id] ?? String)(spelling);
          const sentence = `What about ${before} ${written}, ${after}?`;
          const found = kind.recognise(sentence).filter((mention) => kind.equals(mention.normal, spelling));
          expect(found.length, sentence).toBeGreaterThan(0);
          for (const { start, end, text } of found) expect(sentence.slice(start, end)).toBe(text);
        }),
        { numRuns: 50 },
      );
    });
  }

  it("is reflexive and symmetric on whatever is written", () => {
    fc.assert(
      fc.property(prose, prose, (left, right) => {
        expect(kind.equals(left, left)).toBe(true);
        expect(kind.equals(left, right)).toBe(kind.equals(right, left));
      }),
      { numRuns: 50 },
    );
  });

  it("marks exact, ordered stretches whose normal form means what stands there", () => {
    fc.assert(
      fc.property(prose, (written) => {
        let end = 0;
        for (const mention of kind.recognise(written)) {
          expect(mention.start).toBeGreaterThanOrEqual(end);
          expect(written.slice(mention.start, mention.end)).toBe(mention.text);
          expect(kind.parse(mention.normal), mention.text).toBeDefined();
          expect(kind.normalise(mention.normal), mention.text).toBe(mention.normal);
          end = mention.end;
        }
      }),
      { numRuns: 100 },
    );
  });

  it("takes linear time on hostile text", () => {
    const begun = performance.now();
    for (const part of HOSTILE) {
      const long = part.repeat(Math.ceil(8000 / part.length));
      kind.recognise(long);
      kind.normalise(long);
    }
    expect(performance.now() - begun).toBeLessThan(SURELY_LINEAR_MS);
  });
});
