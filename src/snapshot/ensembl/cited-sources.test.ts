import { expect, test } from "vitest";
import { describeSnapshot } from "../../../test/ask-snapshot.ts";
import { geneSets } from "../build/gene-sets.ts";
import { snapshotFolder } from "../cache.ts";
import { readManifest } from "../manifest.ts";
import { openSnapshot } from "../snapshot.ts";
import { geneFile } from "./cited-sources.ts";

describeSnapshot("the sources an answer of Ensembl's cites", () => {
  const releases = new Map(
    readManifest(snapshotFolder()).sources.map(({ file, release }) => [file, release]),
  );

  test.each(geneSets)("genes of $species are of $release", ({ species, release }) => {
    expect(releases.get(geneFile(species))).toBe(release);
  });

  test("are those of the tables that its rows are of", () => {
    const snapshot = openSnapshot();
    const releaseOf = (path: string) =>
      snapshot.answer({
        method: "GET",
        url: `https://rest.ensembl.org${path}`,
        headers: {},
        body: undefined,
      }).headers["x-biotool-snapshot-release"];
    expect(releaseOf("/phenotype/gene/human/CLPP")).toBe("HPO annotations");
    expect(releaseOf("/phenotype/gene/human/CFTR?include_associated=1")).toBe("ClinVar 2024-12-15");
    expect(releaseOf("/overlap/region/human/11:5226900-5227100?feature=variation;feature=gene")).toMatch(
      /^Ensembl 108\/109; .*ClinVar 2024-12-15/,
    );
    snapshot.close();
  });
});
