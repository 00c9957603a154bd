import { readdirSync } from "node:fs";
import { expect, it } from "vitest";
import { asker, describeSnapshot, formDifferences } from "../../../../test/ask-snapshot.ts";
import { recordedAnswer } from "../../../../test/ensembl-assertions.ts";
import { describeShared, hasShared, sharedPath } from "../../../../test/shared.ts";
import { ensemblRoutes } from "../index.ts";
import { fitsDatabase } from "./external-db.ts";

const askUrl = asker("ensembl", ensemblRoutes);
const ask = (path: string) => askUrl(`https://rest.ensembl.org${path}`);

interface Reference {
  readonly dbname: string;
  readonly primary_id: string;
  readonly display_id?: string;
  readonly synonyms: readonly string[];
}

const references = (path: string) => (ask(path).json as Reference[] | undefined) ?? [];
const ids = (path: string) => references(path).map(({ dbname, primary_id }) => `${dbname} ${primary_id}`);

describeSnapshot("cross references by id", () => {
  it("are those of the gene itself", () => {
    expect(ids("/xrefs/id/ENSG00000157764")).toEqual([
      "EntrezGene 673",
      "HGNC HGNC:1097",
      "MIM_GENE 164757",
      "Uniprot_gn P15056",
    ]);
  });

  it("are those of its transcripts and proteins too with all_levels", () => {
    const all = "/xrefs/id/ENSG00000157764?all_levels=1";
    expect(ids(`${all}&external_db=RefSeq%25`)).toEqual([
      "RefSeq_mRNA NM_004333.6",
      "RefSeq_peptide NP_004324.2",
      "RefSeq_mRNA NM_001374258.1",
      "RefSeq_peptide NP_001361187.1",
    ]);
    expect(ids(`${all}&external_db=uniprot/swissprot`)).toEqual(["Uniprot/SWISSPROT P15056"]);
    expect(ids(`${all}&external_db=GO`)).toContain("GO GO:0000165");
    expect(ids("/xrefs/id/ENSP00000493543")).toEqual([
      "RefSeq_peptide NP_004324.2",
      "Uniprot/SWISSPROT P15056",
    ]);
  });

  it("are held of mouse and zebrafish genes by way of NCBI", () => {
    expect(ids("/xrefs/id/ENSMUSG00000002413")).toEqual(["EntrezGene 109880", "MGI MGI:88190"]);
    expect(ids("/xrefs/id/ENSDARG00000035559")).toEqual(["EntrezGene 30590", "ZFIN_ID ZDB-GENE-990415-270"]);
  });

  it.each([
    ["/xrefs/id/wib", "ID 'wib' not found"],
    ["/xrefs/id/ENSG00000157764?object_type=transcript", "ID 'ENSG00000157764' not found"],
    ["/xrefs/id/ENSG00000157764?species=mouse", "ID 'ENSG00000157764' not found"],
    [
      "/xrefs/id/ENSE00003485507",
      'The object type "Bio::EnsEMBL::Exon" for ID "ENSE00003485507" cannot respond to the given request for Xrefs. Are you sure it has them?',
    ],
    ["/xrefs/symbol/wibble/BRCA2", "Can not find internal name for species 'wibble'"],
    ["/xrefs/name/wibble/BRCA2", "Can not find internal name for species 'wibble'"],
  ])("are refused for %s", (path, error) => {
    expect(ask(path)).toMatchObject({ status: 400, absent: false, json: { error } });
  });

  it.each([
    "/xrefs/id/ENSG00000157764?external_db=Reactome_gene",
    "/xrefs/id/ENSG00000157764?db_type=otherfeatures",
    "/xrefs/id/ENSG00000999999",
    "/xrefs/symbol/human/NOTAGENE",
    "/xrefs/name/human/NOTAGENE",
  ])("are absent for %s", (path) => {
    expect(ask(path).absent).toBe(true);
  });
});

describeSnapshot("Ensembl objects by an external name", () => {
  it.each([
    ["BRCA2", ["ENSG00000139618"]],
    ["FANCD1", ["ENSG00000139618"]],
    ["brca2?external_db=HGNC", ["ENSG00000139618"]],
    ["HGNC:1101", ["ENSG00000139618"]],
    ["675?external_db=EntrezGene", ["ENSG00000139618"]],
    ["ENSG00000139618?external_db=ArrayExpress", ["ENSG00000139618"]],
    ["NM_004333", ["ENSG00000157764", "ENST00000646891"]],
    ["P15056", ["ENSG00000157764", "ENST00000646891", "ENSP00000493543"]],
    ["P15056?object_type=translation", ["ENSP00000493543"]],
    ["BRCA2?object_type=transcript", []],
  ])("%s leads to %j", (name, expected) => {
    const found = ask(`/xrefs/symbol/homo_sapiens/${name}`).json as { id: string; type: string }[];
    expect(found.map(({ id }) => id)).toEqual(expected);
  });

  it("are told with their type", () => {
    expect(ask("/xrefs/symbol/mouse/Braf?external_db=MGI").json).toEqual([
      { id: "ENSMUSG00000002413", type: "gene" },
    ]);
  });
});

describeSnapshot("references by their own name", () => {
  it("are called so by id, by what they are shown as, or by a synonym", () => {
    const byName = ids("/xrefs/name/human/BRCA2");
    expect(byName).toEqual(["EntrezGene 675", "HGNC HGNC:1101", "Uniprot_gn P51587"]);
    expect(ids("/xrefs/name/human/BRCA2?external_db=HGNC")).toEqual(["HGNC HGNC:1101"]);
    expect(ids("/xrefs/name/human/FANCD1")).toEqual(["EntrezGene 675", "HGNC HGNC:1101"]);
    expect(ids("/xrefs/name/human/NM_004333.6")).toEqual(["RefSeq_mRNA NM_004333.6"]);
  });
});

it.each([
  ["HGNC", "hgnc", true],
  ["Uniprot/SWISSPROT", "Uniprot%", true],
  ["Uniprot_gn", "%prot%gn", true],
  ["Uniprot_gn", "%prot%sw%", false],
  ["HGNC", "HG", false],
  ["HGNC", "HGNC%C", false],
  ["HGNC", "%", true],
])("%s fits %s: %s", (dbname, wanted, fits) => {
  expect(fitsDatabase(dbname, wanted)).toBe(fits);
});

describeSnapshot("beside recorded answers", () => {
  describeShared("recorded cross references", () => {
    const recorded = (name: string) => recordedAnswer(name) as Reference[];
    const C1QC = "get_xrefs_by_id__ENSG00000159189.json";

    it("have the form of ours, and for C1QC the values", () => {
      const theirs = recorded(C1QC);
      const ours = references("/xrefs/id/ENSG00000159189");
      expect(formDifferences(ours, theirs)).toEqual([]);
      const same = ours.map((one) => ({
        ...theirs.find(({ dbname, primary_id }) => dbname === one.dbname && primary_id === one.primary_id),
        ...one,
        // NCBI's other names, which Ensembl had in older releases.
        ...(one.dbname === "EntrezGene" ? { synonyms: [] } : {}),
      }));
      expect(same.every((one) => theirs.some((other) => isEqual(one, other)))).toBe(true);
      expect(ours.length).toBeGreaterThanOrEqual(4);
    });

    const older = hasShared
      ? readdirSync(sharedPath("responses/ensembl")).filter((name) => /^get_xrefs_by_id__gn_ENSG/.test(name))
      : [];

    it.each(older)("agree on ids with %s", (name) => {
      const id = /ENSG\d+/.exec(name)?.[0];
      const theirs = recorded(name);
      const ours = references(`/xrefs/id/${id}`);
      for (const dbname of ["EntrezGene", "HGNC"]) {
        const [mine, other] = [ours, theirs].map((list) =>
          list.filter((one) => one.dbname === dbname).map((one) => one.primary_id.replace("HGNC:", "")),
        );
        expect(mine).toEqual(other);
      }
    });
  });
});

/** Members in any order. */
const isEqual = (one: object, other: object): boolean => {
  const sorted = (value: object) =>
    JSON.stringify(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
  return sorted(one) === sorted(other);
};
