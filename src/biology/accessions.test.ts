import { describe, expect, it } from "vitest";
import * as biology from "./index.ts";
import type { Kind } from "./kind.ts";

const found = (kind: Kind, text: string): string[] => kind.recognise(text).map(({ normal }) => normal);

describe("spellings that mean the same", () => {
  it.each<[Kind, string, string]>([
    [biology.goId, "GO_0006915", "GO:0006915"],
    [biology.goId, "http://purl.obolibrary.org/obo/GO_0006915", "go:0006915"],
    [biology.efoId, "http://www.ebi.ac.uk/efo/EFO_0000305", "EFO:0000305"],
    [biology.doid, "doid_77", "DOID:77"],
    [biology.ontologyTermId, "orphanet:558", "Orphanet:558"],
    [biology.ontologyTermId, "http://purl.obolibrary.org/obo/GO_0006915", "GO:0006915"],
    [biology.ontologyTermId, "http://www.orpha.net/ORDO/Orphanet_558", "Orphanet:558"],
    [biology.goId, "http://purl.obolibrary.org/obo/GO_0006915", "GO:0006915"],
    [biology.rsId, "RS 699", "rs699"],
    [biology.clinvarId, "VCV000017661", "17661"],
    [biology.clinvarId, "ClinVar:17661", "variation id 17661"],
    [biology.doi, "https://doi.org/10.1093/NAR/gkz947.", "doi:10.1093/nar/gkz947"],
    [biology.pubmedId, "PMID: 12345", "PubMed 12345"],
    [biology.ncbiGeneId, "Entrez gene 672", "GeneID:672"],
    [biology.pmcId, "PMCID: PMC3531190", "pmc3531190"],
    [biology.unirefId, "uniref90_p04637", "UniRef90_P04637"],
    [biology.uniprotAccession, "sp|P04637|P53_HUMAN", "p04637"],
    [biology.citationId, "ci-6lg40cj34fgtt", "CI-6LG40CJ34FGTT"],
    [biology.stableId, "at1g01010", "AT1G01010"],
    [biology.variantId, "cosv56056643", "COSV56056643"],
    [biology.populationName, "1000genomes:phase_3:ceu", "1000GENOMES:phase_3:CEU"],
  ])("%o: %s, %s", (kind, left, right) => expect(kind.equals(left, right)).toBe(true));
});

describe("spellings that do not", () => {
  it.each<[Kind, string, string]>([
    [biology.refseqAccession, "NM_000059.3", "NM_000059.4"],
    [biology.refseqAccession, "NM_000059", "NM_000059.4"],
    [biology.genbankAccession, "U12345.1", "U12345.2"],
    [biology.genomeAccession, "GCA_000001405.29", "GCF_000001405.29"],
    [biology.uniprotAccession, "P04637", "P04637-2"],
    [biology.clinvarId, "VCV000017661", "RCV000017661"],
    [biology.clinvarId, "VCV000017661.1", "VCV000017661.2"],
    [biology.pfamId, "PF00069.27", "PF00069.28"],
    [biology.doid, "DOID:77", "DOID:0000077"],
    [biology.unirefId, "UniRef90_P04637", "UniRef50_P04637"],
    [biology.cosmicId, "COSM476", "COSV476"],
    [biology.stableId, "LRG_1t1", "LRG_1p1"],
  ])("%o: %s, %s", (kind, left, right) => expect(kind.equals(left, right)).toBe(false));
});

describe("what is not of the kind", () => {
  it.each<[Kind, string]>([
    [biology.goId, "GO:6915"],
    [biology.goId, "HP:0001250"],
    [biology.uniprotAccession, "P04637.4"],
    [biology.uniprotAccession, "BRCA1"],
    [biology.uniprotEntryName, "NM_00059"],
    [biology.genbankAccession, "P04637"],
    [biology.genbankAccession, "PMC3531190"],
    [biology.genbankAccession, "COSM12345678"],
    [biology.refseqAccession, "NM_1"],
    [biology.rsId, "rs0699"],
    [biology.rsId, "699"],
    [biology.uniparcId, "UPI00000000G1"],
    [biology.doi, "10.1093"],
    [biology.pubmedId, "0"],
    [biology.pubmedId, "12.5"],
    [biology.ncbiGeneId, "-5"],
    [biology.taxonId, "human"],
    [biology.stableId, "human"],
    [biology.stableId, "ENSG0000012048"],
    [biology.stableId, "ENSMUSG000000000010"],
    [biology.stableId, "BRCA1"],
    [biology.ontologyTermId, "GO:123"],
    [biology.ontologyTermId, "BRCA1:1"],
    [biology.stableId, "../x1"],
    [biology.variantId, "17"],
  ])("%o does not read %s", (kind, text) => expect(kind.parse(text)).toBeUndefined());
});

describe("accessions in prose", () => {
  it("tells UniProt from GenBank accessions, and both from symbols of their shape", () => {
    const text = "P04637, P04637.4, U12345.1, AF123456, B3GAT1, P2RY12 and UniProt P2RY12";
    expect(found(biology.uniprotAccession, text)).toEqual(["P04637", "P2RY12"]);
    expect(found(biology.genbankAccession, text)).toEqual(["P04637.4", "U12345.1", "AF123456"]);
  });

  it("finds entry names by the organism's code", () => {
    const text = "P53_HUMAN, ALBU_RAT, NM_000059, TAX_ID and lrg_1";
    expect(found(biology.uniprotEntryName, text)).toEqual(["P53_HUMAN", "ALBU_RAT"]);
  });

  it("leaves the punctuation of the sentence out of a DOI, and the bracket that the DOI did not open", () => {
    const text = "(see 10.1016/S0764-4469(99)80021-3), then doi:10.1093/nar/gkz947.";
    expect(found(biology.doi, text)).toEqual(["10.1016/s0764-4469(99)80021-3", "10.1093/nar/gkz947"]);
  });

  it.each<[Kind, string, string[]]>([
    [
      biology.ncbiGeneId,
      "gene id 672, GeneID:7157, Entrez gene 1956 and NCBI gene ID: 5",
      ["672", "7157", "1956", "5"],
    ],
    [biology.pubmedId, "PMIDs 123, 456 and 789; PubMed: 20301425", ["123", "456", "789", "20301425"]],
    [biology.taxonId, "taxid 9606, taxonomy id 10090, NCBITaxon:7227", ["9606", "10090", "7227"]],
    [biology.clinvarId, "ClinVar 17661, VCV000012345.2 and variation id 5", ["17661", "VCV000012345.2", "5"]],
  ])("%o finds numbers after a word that announces them", (kind, text, normals) => {
    expect(found(kind, text)).toEqual(normals);
  });

  it.each<[Kind, string]>([
    [biology.ncbiGeneId, "the 672 genes on chromosome 17, 5 of them"],
    [biology.pubmedId, "12345 articles since 2020"],
    [biology.taxonId, "9606 entries in 3 taxa"],
    [biology.clinvarId, "17661 variants"],
    [biology.citationId, "20301425"],
    [biology.rsId, "RS 5 and geners699"],
    [biology.stableId, "b0001 in 17 genes"],
  ])("%o finds nothing in: %s", (kind, text) => expect(found(kind, text)).toEqual([]));
});
