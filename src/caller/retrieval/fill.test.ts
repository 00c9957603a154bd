import { describe, expect, it } from "vitest";
import { functions, getFunction } from "../../catalog/index.ts";
import { entitiesOf, kindsOf } from "./entities.ts";
import { fill } from "./fill.ts";
import { unnamedIn } from "./unnamed.ts";

const kinds = kindsOf(functions);
function filled(name: string, question: string) {
  const definition = getFunction(name);
  if (!definition) throw new Error(name);
  return fill({ question, definition, entities: entitiesOf(question, kinds), unnamed: unnamedIn(question) });
}

describe("filling arguments", () => {
  it("gives two variants to two parameters, in their order", () => {
    const { values, valid } = filled("get_ld_pairwise", "Is rs7412 in LD with rs429358?");
    expect(values).toMatchObject({ id1: "rs7412", id2: "rs429358" });
    expect(valid).toBe(true);
  });

  it("tells the assembly converted to from the other, in whatever order they stand", () => {
    const expected = { asm_one: "GRCh37", asm_two: "GRCh38" };
    expect(filled("map_assembly", "1:100-200 from GRCh37 to GRCh38").values).toMatchObject(expected);
    expect(filled("map_assembly", "to GRCh38: 1:100-200 on GRCh37").values).toMatchObject(expected);
  });

  it("reads the whole of a beacon query", () => {
    expect(
      filled("get_query_beacon", "beacon: chromosome 9, start 22125503, G>C, GRCh38").values,
    ).toMatchObject({
      referenceName: "9",
      start: 22125503,
      referenceBases: "G",
      alternateBases: "C",
      assemblyId: "GRCh38",
    });
  });

  it("counts the places of a beacon from 0, and takes a plain number as it is", () => {
    const place = filled("get_query_beacon", "beacon: A>T at 7:140753336 on GRCh38").values;
    expect(place).toMatchObject({ referenceName: "7", start: 140753335 });
    const number = filled(
      "get_query_beacon",
      "beacon: A>T at position 140753335 of chromosome 7, GRCh38",
    ).values;
    expect(number).toMatchObject({ referenceName: "7", start: 140753335 });
  });

  it("gives dbSNP digits, and other databases ids as they are", () => {
    expect(filled("esummary", "dbSNP summary of rs7412").values).toMatchObject({ db: "snp", id: "7412" });
    expect(filled("efetch", "fetch rs7412 and rs429358 from dbSNP").values).toMatchObject({ db: "snp" });
    expect(filled("elink", "genes linked to rs334 in NCBI").values).toEqual({
      dbfrom: "snp",
      db: "gene",
      id: "334",
    });
    expect(filled("efetch", "FASTA of NP_000537.3").values).toMatchObject({
      db: "protein",
      id: "NP_000537.3",
    });
  });

  it("takes the genes at a place where nothing else is asked for", () => {
    expect(filled("overlap_by_region", "What's at 17:1-200?").values).toMatchObject({ feature: "gene" });
    expect(filled("overlap_by_region", "What repeats lie in 17:1-200?").values).toMatchObject({
      feature: "repeat",
    });
    expect(filled("overlap_by_region", "What features are at 17:1-200?").missing).toEqual(["feature"]);
  });

  it("wants frequencies in populations where one is named", () => {
    expect(filled("get_variation", "frequency of rs334 in Africans").values).toMatchObject({ pops: true });
    expect(filled("get_variation", "Where is rs334?").values).not.toHaveProperty("pops");
  });

  it("makes a range of one position, and takes no year for a taxon", () => {
    expect(filled("map_cds_to_genome", "CDS position 524 of ENST00000269305").values["region"]).toBe(
      "524..524",
    );
    expect(filled("get_taxonomy_by_id", "UniProt in 2023").missing).toEqual(["taxonId"]);
  });

  it("names what is missing, also of a group of which one is needed", () => {
    expect(filled("lookup_by_symbol", "Where is my gene?").missing).toEqual(["symbol"]);
    expect(filled("esummary", "Summarize this record").missing).toEqual(["id"]);
  });

  it("sets an optional number, name or switch only where a word asks for it", () => {
    expect(filled("lookup_by_id", "Where is ENSG00000012048?").values).toEqual({ id: "ENSG00000012048" });
    expect(filled("get_variation", "What is rs334? I have 3 samples.").values).toEqual({
      id: "rs334",
      species: "homo_sapiens",
    });
  });
});
