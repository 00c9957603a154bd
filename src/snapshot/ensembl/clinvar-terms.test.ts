import { expect, test } from "vitest";
import { asker, describeSnapshot } from "../../../test/ask-snapshot.ts";
import { mostSevere, SEVERITY } from "./clinvar-terms.ts";
import { ensemblRoutes } from "./index.ts";

test("several consequences are told as the most severe, in Ensembl's words", () => {
  expect(mostSevere(["frameshift_variant|non-coding_transcript_variant"])).toBe("frameshift_variant");
  expect(mostSevere(["missense_variant|intron_variant", "nonsense"])).toBe("stop_gained");
  expect(mostSevere(["inframe_indel", null])).toBeUndefined();
});

describeSnapshot("against Ensembl's list of consequences", () => {
  const get = asker("ensembl", ensemblRoutes);

  test("the order is that of severity", () => {
    const ranked = get("https://rest.ensembl.org/info/variation/consequence_types?rank=1")
      .json as unknown as { SO_term: string }[];
    expect(ranked.map(({ SO_term }) => SO_term).filter((term) => SEVERITY.includes(term))).toEqual(SEVERITY);
  });

  test("BRCA1 5382insC is a frameshift, a nonsense variant is called stop gained", () => {
    expect(get("https://rest.ensembl.org/variation/human/rs80357906").json).toMatchObject({
      most_severe_consequence: "frameshift_variant",
    });
    const [vep] = get("https://rest.ensembl.org/vep/human/id/rs80357906").json as unknown as {
      most_severe_consequence: string;
    }[];
    expect(vep?.most_severe_consequence).toBe("frameshift_variant");
  });

  test("a transcript that is not held does not make a variant milder than ClinVar knows it", () => {
    const [vep] = get("https://rest.ensembl.org/vep/human/id/rs908682527").json as unknown as {
      most_severe_consequence: string;
    }[];
    expect(vep?.most_severe_consequence).toBe("splice_donor_variant");
  });
});
