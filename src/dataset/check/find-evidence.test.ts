import { describe, expect, it } from "vitest";
import type { Call } from "../../catalog/definition.ts";
import { material } from "../material.ts";
import { evidenceFaults } from "./evidence.ts";
import { findEvidence, phraseBook } from "./find-evidence.ts";

const { lexicon } = material();
const phrases = phraseBook(lexicon);

const CASES: readonly (readonly [question: string, call: Call])[] = [
  [
    "where in the mouse genome is Brca1",
    { name: "lookup_by_symbol", arguments: { species: "mus_musculus", symbol: "Brca1" } },
  ],
  [
    "Which genes lie on chr17:43,044,295-43,125,483 in humans?",
    { name: "overlap_by_region", arguments: { species: "homo_sapiens", region: "17:43044295-43125483" } },
  ],
  ["Is ENSG00000157764 still in use?", { name: "get_archive_id", arguments: { id: "ENSG00000157764" } }],
];

describe("evidence for a question without marks", () => {
  it.each(CASES)("is found, and holds by the same check as a template's: %s", (question, call) => {
    const { evidence, open } = findEvidence(call, { question, phrases });
    expect(open).toEqual([]);
    expect(evidenceFaults({ question, calls: [call], evidence: [evidence] }, lexicon)).toEqual([]);
  });

  it("is not found for an argument that the question leaves out", () => {
    const call = {
      name: "lookup_by_symbol",
      arguments: { species: "mus_musculus", symbol: "Brca1", expand: true },
    };
    expect(findEvidence(call, { question: "Where is this gene in the mouse genome?", phrases }).open).toEqual(
      ["symbol", "expand"],
    );
  });

  it("does not take a part of a longer identifier for the identifier", () => {
    const call = { name: "get_variation", arguments: { species: "homo_sapiens", id: "rs699" } };
    expect(findEvidence(call, { question: "What is known about rs6991 in humans?", phrases }).open).toContain(
      "id",
    );
  });

  it("finds every part of a query, or none", () => {
    const call = { name: "search_uniprotkb", arguments: { query: "gene:TP53 AND organism_id:9606" } };
    const { evidence, open } = findEvidence(call, { question: "UniProt entries for human TP53", phrases });
    expect(open).toEqual([]);
    expect(
      evidenceFaults(
        { question: "UniProt entries for human TP53", calls: [call], evidence: [evidence] },
        lexicon,
      ),
    ).toEqual([]);
    expect(findEvidence(call, { question: "UniProt entries for TP53", phrases }).open).toEqual(["query"]);
  });
});
