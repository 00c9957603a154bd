import { describe, expect, it } from "vitest";
import { getFunction } from "../../catalog/index.ts";
import { serviceFactor } from "./service-cues.ts";
import { topicFactor } from "./topics/topic-factor.ts";

const definition = (name: string) => {
  const found = getFunction(name);
  if (!found) throw new Error(name);
  return found;
};

describe("words that tell functions apart", () => {
  it.each([
    ["What does UniProt say about it?", "get_uniprotkb_entry", "lookup_by_id"],
    ["Summarize this at NCBI", "esummary", "lookup_by_id"],
    ["GO id of autophagy", "get_ontology_name", "search_keywords"],
    ["ENSGT00390000003602", "get_genetree_by_id", "lookup_by_id"],
  ])("the service: %s", (question, fits, other) => {
    expect(serviceFactor(question, definition(fits))).toBe(1);
    expect(serviceFactor(question, definition(other))).toBeLessThan(1);
  });

  it.each([
    ["Download all keywords about transport", "stream_keywords", "search_keywords"],
    ["Which keywords are about transport?", "search_keywords", "stream_keywords"],
    ["Was it retired?", "get_archive_id", "get_ga4gh_features"],
    ["the light entry", "get_uniref_light", "get_uniref_members"],
    ["orthologs in the rat", "get_homology_by_symbol", "lookup_by_symbol"],
  ])("the topic: %s", (question, fits, other) => {
    expect(topicFactor(question, definition(fits))).toBeGreaterThan(topicFactor(question, definition(other)));
  });
});
