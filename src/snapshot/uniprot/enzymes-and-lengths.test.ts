import { expect, it } from "vitest";
import { asker, describeSnapshot } from "../../../test/ask-snapshot.ts";
import { uniprotRoutes } from "./index.ts";

const askUrl = asker("uniprot", uniprotRoutes);
const ask = (path: string) => askUrl(`https://rest.uniprot.org${path}`);
const results = (path: string) => (ask(path).json as { results: Record<string, unknown>[] }).results;

describeSnapshot("EC numbers and lengths", () => {
  const found = (query: string) =>
    ask(`/uniprotkb/search?format=list&size=500&query=${encodeURIComponent(`organism_id:9606 AND ${query}`)}`)
      .text.trim()
      .split("\n");

  it("of a protein with several numbers, each finds it", () => {
    expect(found("ec:3.1.3.16")).toContain("A4D256");
    expect(found("ec:3.1.3.48")).toContain("A4D256");
    expect(found("ec:2.7.11.13")).toContain("P17252");
    expect(ask("/uniprotkb/A4D256").json).toMatchObject({
      proteinDescription: {
        recommendedName: { ecNumbers: [{ value: "3.1.3.16" }, { value: "3.1.3.48" }] },
      },
    });
  });

  it("that are open at the end stop at a point", () => {
    const all = found("ec:3.4.2*");
    const some = found("ec:3.4.21.-");
    expect(some.length).toBeGreaterThan(10);
    expect(all).toEqual(expect.arrayContaining(some));
    expect(found("ec:3.4.2.-")).not.toEqual(expect.arrayContaining(some));
  });

  it.each(["asc", "desc"])("that are not held come last, sorted %s", (direction) => {
    const url = `/uniprotkb/search?query=organism_id:83332&fields=length&size=500&sort=length+${direction}`;
    const lengths = results(url).map(({ sequence }) => (sequence as { length: number } | undefined)?.length);
    const held = lengths.filter((length) => length !== undefined);
    expect(held.length).toBeGreaterThan(0);
    expect(held.length).toBeLessThan(lengths.length);
    expect(lengths.slice(0, held.length)).toEqual(held);
    expect(held).toEqual([...held].sort((a, b) => (direction === "asc" ? a - b : b - a)));
  });
});
