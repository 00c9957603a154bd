import { expect, test } from "vitest";
import { asker, describeSnapshot, formDifferences, type Told } from "../../../../test/ask-snapshot.ts";
import {
  assertionsOf,
  expressionOf,
  recordedAnswer,
  type ServerAssertion,
} from "../../../../test/ensembl-assertions.ts";
import { describeShared } from "../../../../test/shared.ts";
import { ensemblRoutes } from "../index.ts";

const ABOUT = /^\/(?:vep|variation|variant_recoder|phenotype)(?:\/|$)/;

// Without a species there is no such page, which no route answers.
const assertions = assertionsOf().filter(({ url }) => ABOUT.test(url) && url !== "/variant_recoder");

const ask = asker("ensembl", ensemblRoutes);

function told({ method, url, body }: ServerAssertion): Told {
  const full = `https://rest.ensembl.org${url.replaceAll(";", "&")}`;
  if (method !== "POST") return ask(full);
  return ask(full, { method: "POST", body: body ?? "", headers: { "content-type": "application/json" } });
}

const titled = (list: readonly ServerAssertion[]) =>
  list.map((one) => [`${one.url} ${one.body ?? ""}${one.path}`, one] as const);

const isError = ({ kind }: ServerAssertion): boolean => kind === "error" || kind === "error_regex";

/** What an answer of the path would hold, by what it names: the test server's GRCh37 variants with GRCh38's in their place. */
const EXAMPLES: readonly (readonly [find: RegExp, ours: string])[] = [
  [/^\/vep\/\w+\/id\/rs/, "/vep/human/id/rs334"],
  [/^\/vep\/\w+\/hgvs\/.*ambiguity/, "/vep/human/hgvs/11:g.5227002T>A?ambiguity=1"],
  [/^\/vep\/\w+\/hgvs\/6.*vcf_string/, "/vep/human/hgvs/11:g.5227002T>A?vcf_string=1"],
  [/^\/vep\/\w+\/hgvs\//, "/vep/human/hgvs/11:g.5227002T>A"],
  [/^\/vep\/\w+\/region\//, "/vep/human/region/11:5227002-5227002:1/A"],
  [/^\/variant_recoder\/\w+\/rs\w+\?fields/, "/variant_recoder/human/rs334?fields=hgvsg,id,spdi"],
  [/^\/variant_recoder\/\w+\/rs\w+\?vcf/, "/variant_recoder/human/rs334?vcf_string=1&fields=id,hgvsg,spdi"],
  [/^\/variant_recoder\/\w+\/[rXE]/, "/variant_recoder/human/rs334"],
  [/^\/variation\/\w+\/rs\w+\?phen/, "/variation/human/rs334?phenotypes=1"],
  [/^\/variation\/\w+\/rs7698608/, "/variation/human/rs113488022"],
  [/^\/phenotype\/gene\/.*associated/, "/phenotype/gene/human/HBB?include_associated=1"],
  [/^\/phenotype\/region\/.*only/, "/phenotype/region/human/11:5226900-5227100?only_phenotypes=1"],
  [/^\/phenotype\/accession\/.*Orphanet:130$/, "/phenotype/accession/human/MONDO:0009061"],
];

/** Differences of form that are not ours, and why. */
const REASONS: readonly (readonly [difference: RegExp, reason: string])[] = [
  [/(?:string|number) for (?:number|string)$/, "types of scalars are not authoritative in the assertions"],
  [
    /\.(?:hgnc_id|distance|amino_acids|(?:cdna|cds|protein)_(?:start|end)): not/,
    "another variant of another gene",
  ],
  [/\.(?:transcript_consequences|intergenic_consequences|colocated_variants): not/, "another place"],
  [
    /colocated_variants\[\]\.(?:seq_region_name|clin_sig|phenotype_or_disease): not/,
    "newer than the test server",
  ],
  [
    /\.(?:attributes|clinical_significance|review_status|risk_allele|associated_gene|ontology_accessions): not/,
    "ClinVar is no source there",
  ],
];
const explained = (difference: string): boolean => REASONS.some(([find]) => find.test(difference));

describeShared("the assertions of Ensembl's own tests of variants", () => {
  describeSnapshot("are true of the snapshot", () => {
    test.each(titled(assertions.filter(isError)))("%s is refused", (_title, one) => {
      const { status, text } = told(one);
      expect(status).toBeGreaterThanOrEqual(400);
      expect(status).toBeLessThan(500);
      if (one.kind === "error_regex") expect(text.replaceAll('\\"', '"')).toMatch(expressionOf(one.expected));
    });

    test.each(titled(assertions.filter((one) => !isError(one))))(
      "%s is answered as there, or absent",
      (_title, one) => {
        const { json, absent, status } = told(one);
        expect(status).toBeLessThan(500);
        if (!absent && one.path === "" && Array.isArray(json) === Array.isArray(one.expected))
          expect(formDifferences(json, one.expected).filter((line) => !explained(line))).toEqual([]);
      },
    );

    test("in form by a variant that is held, where the test server's is not", () => {
      const compared = EXAMPLES.map(([find, ours]) => {
        const theirs = assertions.find(({ url, path }) => find.test(url) && path === "");
        const answer = ask(`https://rest.ensembl.org${ours}`);
        expect(answer.status, ours).toBe(200);
        const shape = ours.startsWith("/variant_recoder") ? byAllele : (value: unknown): unknown => value;
        const differences = formDifferences(shape(answer.json), shape(theirs?.expected));
        return { ours, differences: differences.filter((line) => !explained(line)) };
      });
      expect(compared.filter(({ differences }) => differences.length > 0)).toEqual([]);
    });
  });
});

/** Answers of the recoder without their alleles, which are names and no form. */
const byAllele = (value: unknown): unknown =>
  Array.isArray(value) ? value.map((one) => Object.values(one as object)) : value;

describeShared("recorded variants", () => {
  describeSnapshot("have the values that were recorded", () => {
    const files = [
      ["/variation/human/rs56116432", "get_variation__bs_variation_human_rs56116432.json"],
      ["/variation/human/rs7698608", "get_variation__t_homo_sapiens_rs7698608.json"],
      [
        "/variation/human/rs67521280?genotypes=1",
        "get_variation__t_homo_sapiens_rs67521280_genotypes_1.json",
      ],
    ] as const;
    test.each(files)("%s", (path, file) => {
      const theirs = recordedAnswer(`${file}`) as Record<string, unknown>;
      // Asked for phenotypes, the recorded answer had none.
      delete theirs["phenotypes"];
      const ours = ask(`https://rest.ensembl.org${path}`).json as Record<string, unknown>;
      const number = (record: Record<string, unknown>) => ({
        ...record,
        MAF: record["MAF"] === null ? null : Number(record["MAF"]),
      });
      expect(number(ours)).toEqual(number(theirs));
    });
  });
});
