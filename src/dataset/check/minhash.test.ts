import { describe, expect, it } from "vitest";
import { likeness, NearDuplicates } from "./minhash.ts";

const FIRST = "which transcripts and exons belong to the □ gene □ on the reverse strand of its chromosome";

describe("near duplicates", () => {
  it("are found where one word of a long question differs", () => {
    const known = new NearDuplicates();
    known.add(FIRST);
    const other = FIRST.replace("its", "this");
    expect(likeness(FIRST, other)).toBeGreaterThan(0.75);
    expect(known.find(other, 0.75)).toBe(FIRST);
  });

  it("are not seen in questions that share a few words", () => {
    const known = new NearDuplicates();
    known.add(FIRST);
    expect(known.find("which proteins bind to the □ gene product in □", 0.75)).toBeUndefined();
  });

  it("count the same text as its own like", () => {
    const known = new NearDuplicates();
    known.add(FIRST);
    expect(known.find(FIRST, 1)).toBe(FIRST);
    expect(likeness(FIRST, FIRST)).toBe(1);
  });
});
