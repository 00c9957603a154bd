import { expect, test } from "vitest";
import { asker, describeSnapshot, type Told } from "../../../../test/ask-snapshot.ts";
import { assertionsOf, expressionOf, type ServerAssertion } from "../../../../test/ensembl-assertions.ts";
import { describeShared } from "../../../../test/shared.ts";
import { LACKS_HEADER } from "../../route.ts";
import { ga4ghRoutes } from "./index.ts";

const ask = asker("ensembl", ga4ghRoutes);
const get = (path: string): Told => ask(`https://rest.ensembl.org${path}`);
const post = (path: string, body: unknown): Told =>
  ask(`https://rest.ensembl.org${path}`, {
    method: "POST",
    body: typeof body === "string" ? body : JSON.stringify(body),
  });

const assertions = assertionsOf("/ga4gh/");

/** Which recorded answers ours differs from, and why. */
const DIFFERS: readonly (readonly [find: (assertion: ServerAssertion) => boolean, reason: string])[] = [
  [
    ({ url }) => /^\/ga4gh\/(?:featuresets|variantannotationsets)\/(?:Ensembl|search)$/.test(url),
    "the release in their ids is that of the tests, not of the data",
  ],
  [({ url }) => url === "/ga4gh/beacon/", "the Beacon of GRCh37, this server speaks of GRCh38"],
  [({ body }) => /"pageToken":"16050251"/.test(body ?? ""), "the variant of the next page is not held"],
  [({ url }) => url.startsWith("/ga4gh/variantannotations/search"), "no function of the catalogue, not held"],
  [({ url }) => url.includes("/bases"), "no function of the catalogue, bases are not held"],
  [
    ({ url, body }) =>
      url.endsWith("referencesets/search") && !/checksum":"\w|accession":"G|Id":"G/.test(body ?? ""),
    "the snapshot knows GRCh38 too",
  ],
  [
    ({ url, body }) => /assemblyId"? ?[:=] ?"?GRCh38/.test(`${url}${body}`),
    "the test server knows GRCh37 only",
  ],
];

/** Of sets that the Beacon counts only those known are told, of variants no sample data, of features not whose set they are. */
const SCOPE = /numTotalResults|clinicalInterpretations|featureSetId/;

const reasonFor = (assertion: ServerAssertion): string | undefined =>
  DIFFERS.find(([find]) => find(assertion))?.[1];

const valueAt = (json: unknown, path: string): unknown =>
  [...path.matchAll(/\{(\w+)\}|\[(\d+)\]/g)].reduce<unknown>(
    (value, [, key, index]) => (value as Record<string, unknown> | undefined)?.[key ?? index ?? ""],
    json,
  );

/** Numbers and texts are not told apart in the assertions, and what is null may be left out. */
const plain = (value: unknown): unknown => {
  if (value === null || value === undefined) return undefined;
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== "object") return String(value);
  const entries = Object.entries(value)
    .filter(([key]) => !SCOPE.test(key))
    .map(([key, one]) => [key, plain(one)] as const)
    .filter(([, one]) => one !== undefined && Object.keys(Object(one)).length > 0);
  return Object.fromEntries(entries);
};

describeShared("the assertions of Ensembl's own tests of GA4GH", () => {
  describeSnapshot("are true of the snapshot", () => {
    test.each(
      assertions
        .filter((one) => !reasonFor(one))
        .map((one) => [`${one.url} ${one.body ?? ""}${one.path}`, one] as const),
    )("%s", (_title, { method, url, body, path, expected, kind }) => {
      const told = method === "POST" ? post(url, body ?? "") : get(url.replaceAll(";", "&"));
      if (kind === "error_regex") {
        expect(told.status).toBe(400);
        expect((told.json as { error: string }).error).toMatch(expressionOf(expected));
      } else if (told.absent && told.status === 400) {
        // A variant that is not held may well have been observed.
        expect(told.text).toContain("cannot tell");
      } else expect(plain(valueAt(told.json, path))).toEqual(plain(expected));
    });

    test("save for a few, for a reason", () => {
      expect(assertions.filter(reasonFor)).toHaveLength(16);
    });
  });
});

describeSnapshot("the Beacon", () => {
  const braf = "/ga4gh/beacon/query?assemblyId=GRCh38&referenceName=7&start=140753335&referenceBases=A";

  test("has observed an allele that is held, and names its diseases", () => {
    const told = get(`${braf}&alternateBases=T`).json as {
      responseSummary: { exists: boolean };
      response: { resultSets: { id: string; results: { variantInternalId: string }[] }[] };
    };
    expect(told.responseSummary.exists).toBe(true);
    expect(told.response.resultSets[0]).toMatchObject({
      id: "dbsnp",
      results: [{ variantInternalId: "rs113488022", variation: { referenceBases: "A" } }],
    });
  });

  test("cannot have observed an allele whose reference is another base", () => {
    const told = get(braf.replace("referenceBases=A", "referenceBases=G&alternateBases=T"));
    expect(told.json).toMatchObject({ responseSummary: { exists: false, numTotalResults: 0 } });
  });

  test("does not say no to what is merely not held", () => {
    expect(get(braf.replace("140753335", "1000000").concat("&alternateBases=T")).absent).toBe(true);
  });
});

describeSnapshot("what is of a release that no source tells", () => {
  test.each(["/ga4gh/beacon", "/ga4gh/featuresets/Ensembl", "/ga4gh/variantannotationsets/Ensembl"])(
    "%s is absent",
    (path) => expect(get(path).absent).toBe(true),
  );

  test("is left out of a feature, and named", () => {
    const told = get("/ga4gh/features/ENST00000568244.1");
    expect(told.json).toMatchObject({ id: "ENST00000568244.1", referenceName: "6" });
    expect(told.json).not.toHaveProperty("featureSetId");
    expect(told.headers[LACKS_HEADER]).toBe("featureSetId");
  });
});

describeSnapshot("GA4GH features of MANE transcripts", () => {
  test("have their exons and protein for children, and 0-based positions", () => {
    const told = get("/ga4gh/features/ENST00000269305.9");
    expect(told.json).toMatchObject({
      id: "ENST00000269305.9",
      referenceName: "17",
      start: 7668420,
      end: 7687490,
      strand: "NEG_STRAND",
      featureType: { id: "SO:0000673", term: "transcript" },
    });
    expect((told.json as { childIds: string[] }).childIds).toContain("ENSP00000269305.4");
    expect(told.headers[LACKS_HEADER]).toContain("featureSetId");
    expect(get("/ga4gh/features/ENST00000269305.1").absent).toBe(true);
  });

  test("lead to their exons and gene", () => {
    const { childIds, parentId } = get("/ga4gh/features/ENST00000269305").json as {
      childIds: string[];
      parentId: string;
    };
    expect(get(`/ga4gh/features/${childIds[0]}`).json).toMatchObject({
      parentId: "ENST00000269305.9",
      featureType: { term: "exon" },
    });
    for (const id of [parentId, parentId.split(".")[0]]) {
      expect(get(`/ga4gh/features/${id}`).json).toMatchObject({
        featureType: { term: "gene" },
        childIds: ["ENST00000269305.9"],
      });
    }
    expect(get(`/ga4gh/features/${parentId}`).headers[LACKS_HEADER]).toContain("version of the gene's place");
    expect(get("/ga4gh/features/ENSG00000141510.1").absent).toBe(true);
  });

  test("are found by region, a page at a time", () => {
    const region = {
      featureSetId: "Ensembl",
      referenceName: "17",
      start: 43_044_294,
      end: 43_400_000,
      pageSize: 1,
    };
    const first = post("/ga4gh/features/search", region).json as {
      features: { id: string }[];
      nextPageToken: number;
    };
    expect(first.features).toHaveLength(1);
    const next = post("/ga4gh/features/search", { ...region, pageToken: first.nextPageToken })
      .json as typeof first;
    expect(next.features[0]?.id).not.toBe(first.features[0]?.id);
  });
});

describeSnapshot("GA4GH reference sets", () => {
  test("are an assembly with its accession, GRCh38 without the MD5 that is not known", () => {
    expect(get("/ga4gh/referencesets/GRCh38").json).toMatchObject({
      id: "GRCh38.p14",
      sourceAccessions: ["GCA_000001405.29"],
    });
    expect(get("/ga4gh/referencesets/GRCh38").headers[LACKS_HEADER]).toBe("md5checksum");
  });

  test("hold the sequences of the assembly", () => {
    const told = post("/ga4gh/references/search", {
      referenceSetId: "GRCh38.p14",
      accession: "NC_000001.11",
    });
    expect(told.json).toMatchObject({
      references: [{ name: "1", length: 248_956_422 }],
      nextPageToken: null,
    });
  });

  test("that are not known are not found, with status 404", () => {
    expect(get("/ga4gh/referencesets/GRCh1000")).toMatchObject({ status: 404, absent: true });
    expect(get("/ga4gh/callsets/1:NOBODY")).toMatchObject({ status: 404, absent: true });
  });
});
