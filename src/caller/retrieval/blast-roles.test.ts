import { describe, expect, it } from "vitest";
import { functions, getFunction } from "../../catalog/index.ts";
import { entitiesOf, kindsOf } from "./entities.ts";
import { fill } from "./fill.ts";

const kinds = kindsOf(functions);
function search(question: string) {
  const definition = getFunction("blast");
  const { program, database } = fill({
    question,
    definition,
    entities: entitiesOf(question, kinds),
    unnamed: [],
  }).values;
  return [program, database];
}
const PROTEIN = "MVHLTPEEKSAVTALWGKVNVDEVGGEALGRLLVVYPWTQRFFESFGDLST";
const DNA = "ATGGTGCATCTGACTCCTGAGGAGAAGTCTGCCGTTACTGCCCTGTGGGGC";

describe("a BLAST search", () => {
  it.each([
    [`BLAST ${PROTEIN}`, "blastp", "nr"],
    [`BLAST ${DNA}`, "blastn", "nt"],
    [`BLAST ${PROTEIN} against swissprot`, "blastp", "swissprot"],
    [`BLAST ${PROTEIN} against nt`, "tblastn", "nt"],
    [`BLAST ${DNA} against swissprot`, "blastx", "swissprot"],
    [`run blastx with ${DNA}`, "blastx", "nr"],
    [`run tblastx with ${DNA}`, "tblastx", "nt"],
    ["BLAST NP_000509.1", "blastp", "nr"],
    ["BLAST NM_000518.5", "blastn", "nt"],
  ])("%s", (question, program, database) => {
    expect(search(question)).toEqual([program, database]);
  });

  it("leaves open what is searched in where nothing is searched with", () => {
    expect(search("BLAST my sequence")).toEqual([undefined, undefined]);
  });
});
