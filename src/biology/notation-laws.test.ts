import { describe, expect, it } from "vitest";
import { fc } from "../../test/property.ts";
import { allele } from "./allele.ts";
import { blastDatabase, blastRid } from "./blast.ts";
import { choice } from "./choice.ts";
import { citationString } from "./citation-string.ts";
import { count } from "./count.ts";
import { date } from "./date.ts";
import { decimal } from "./decimal.ts";
import { entrezDatabase } from "./entrez-database.ts";
import { entrezIds } from "./entrez-ids.ts";
import { entrezQuery } from "./entrez-query.ts";
import { fieldList } from "./field-list.ts";
import { flag } from "./flag.ts";
import { hgvs } from "./hgvs.ts";
import type { Kind } from "./kind.ts";
import { listOf } from "./list-of.ts";
import { newickFormat } from "./newick-format.ts";
import { positionRange } from "./position-range.ts";
import { region } from "./region.ts";
import { aminoAcidSequence, nucleotideSequence, sequence } from "./sequence.ts";
import { spdi } from "./spdi.ts";
import { text } from "./text.ts";
import { uniprotQuery } from "./uniprot-query.ts";
import { uniprotSort } from "./uniprot-sort.ts";

const feature = choice({ id: "feature", title: "a feature", values: ["gene", "transcript", "cds"] });
const kinds: readonly Kind[] = [
  ...[
    allele,
    blastDatabase,
    blastRid,
    citationString,
    count,
    date,
    decimal,
    entrezDatabase,
    entrezIds,
    entrezQuery,
  ],
  ...[
    fieldList,
    flag,
    hgvs,
    newickFormat,
    positionRange,
    region,
    aminoAcidSequence,
    nucleotideSequence,
    sequence,
  ],
  ...[spdi, text, uniprotQuery, uniprotSort, feature, listOf(feature), listOf(spdi)],
];

const pieces = kinds.flatMap((kind) => kind.examples);
const prose = fc
  .array(
    fc.oneof(
      fc.constantFrom(...pieces),
      fc.constantFrom(..."()[]{}:;,.?\"' |-+*&=<>\n\t\r".split("")),
      fc.string({ maxLength: 6 }),
    ),
    {
      maxLength: 12,
    },
  )
  .map((parts) => parts.join(" "));

describe.each(kinds.map((kind) => [kind.id, kind] as const))("%s", (_id, kind) => {
  it("reads all its examples and has the canonical spelling first", () => {
    for (const example of kind.examples) expect(kind.normalise(example), example).toBeDefined();
    expect(kind.normalise(kind.examples[0])).toBe(kind.examples[0]);
  });

  it("normalises to a spelling that means the same and stays", () => {
    for (const example of kind.examples) {
      const normal = kind.normalise(example) ?? "";
      expect(kind.normalise(normal)).toBe(normal);
      expect(kind.equals(example, normal), example).toBe(true);
      expect(kind.equals(normal, example), example).toBe(true);
    }
  });

  it("does not read null, objects and empty text", () => {
    for (const input of [null, {}, "", "   ", [{}], []] as const) expect(kind.parse(input)).toBeUndefined();
  });

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
          expect(kind.normalise(mention.normal)).toBe(mention.normal);
          expect(kind.parse(mention.normal)).toBeDefined();
          end = mention.end;
        }
      }),
      { numRuns: 100 },
    );
  });

  it("takes linear time on hostile text", () => {
    const hostile = [
      "a-",
      "(",
      "1,",
      "A",
      "ACGT",
      "c.1",
      "p.A",
      ":",
      "x:y ",
      '"',
      "[",
      "a AND ",
      "NOT ",
      "1 to ",
      "chr1 ",
      "1_(",
      "|",
      "a|",
      "(a OR ",
      ">",
      "%0D",
      "\n",
      "a_b,",
      "9 ",
      "[1 TO ",
      "de",
      "*",
      "NC_1:",
    ];
    const begun = performance.now();
    for (const part of hostile) {
      const long = part.repeat(Math.ceil(8000 / part.length));
      kind.recognise(long);
      kind.normalise(long);
    }
    expect(performance.now() - begun).toBeLessThan(3000);
  });
});
