import { afterAll, beforeAll, expect, test } from "vitest";
import { describeSnapshot } from "../../test/ask-snapshot.ts";
import { buildRequest, functions } from "../catalog/index.ts";
import { readAnswer } from "../client/index.ts";
import { CorruptFileError, NotInSnapshotError } from "../errors/index.ts";
import { type SnapshotServer, serveSnapshot } from "./serve.ts";
import { openSnapshot } from "./snapshot.ts";
import { snapshotTransport } from "./transport.ts";

describeSnapshot("the snapshot", () => {
  const snapshot = openSnapshot();
  afterAll(() => snapshot.close());

  test.each(functions.map(({ name }) => name))("%s: its example gets content or a plain no", (name) => {
    const definition = functions.find((each) => each.name === name);
    const answer = snapshot.answer(buildRequest(name, definition?.example ?? {}));
    if (answer.status >= 300 && answer.status < 400) return expect(answer.headers["location"]).toBeDefined();
    const { status } = readAnswer(name, answer);
    expect(["data", "partial", "empty", "absent"]).toContain(status);
  });

  test("every function has a row in the account, and most have content", () => {
    const { functions: holdings, release, bytes } = snapshot.info();
    expect(holdings.map(({ name }) => name)).toEqual(functions.map(({ name }) => name));
    expect(release).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(bytes).toBeLessThan(40_000_000);
    for (const { name, content, entities, tables, sources } of holdings) {
      expect(content).toBe(tables.length > 0 || name === "get_info_ping");
      if (tables.length > 0) {
        expect(entities).toBeGreaterThan(0);
        for (const { release, licence } of sources) expect(release !== "" && licence !== "").toBe(true);
      }
    }
  });

  test("an unknown page is the service's own 404, and not absent", () => {
    const ask = (url: string) => snapshot.answer({ method: "GET", url, headers: {}, body: undefined });
    expect(ask("https://rest.ensembl.org/wibble")).toMatchObject({
      status: 404,
      headers: { "content-type": "application/json" },
    });
    expect(ask("https://rest.ensembl.org/wibble").headers["x-biotool-snapshot"]).toBeUndefined();
    expect(() => ask("https://example.org/")).toThrow(NotInSnapshotError);
  });

  test("a folder that holds no snapshot is a damaged file", () => {
    expect(() => openSnapshot({ folder: "/nowhere" })).toThrow(CorruptFileError);
  });
});

describeSnapshot("the release an answer names", () => {
  const snapshot = openSnapshot();
  afterAll(() => snapshot.close());
  const ensembl = "https://rest.ensembl.org";
  const eutils = "https://eutils.ncbi.nlm.nih.gov/entrez/eutils";
  const uniprot = "https://rest.uniprot.org/uniprotkb";

  test.each([
    [`${ensembl}/ontology/id/HP:0001250`, "HPO 2023"],
    [`${ensembl}/ontology/id/MONDO:0009061`, "Mondo 2026-05-05"],
    [
      `${ensembl}/ontology/name/apoptotic%20process`,
      "Gene Ontology 2024-06; Gene Ontology (recent imports); Gene Ontology 2014",
    ],
    [`${ensembl}/ontology/name/apoptotic%20process?simple=1`, "Gene Ontology 2024-06"],
    [`${ensembl}/ontology/name/no%20such%20term?ontology=EFO`, ""],
    [`${ensembl}/homology/symbol/human/BRCA2?target_species=drosophila_melanogaster`, ""],
    [`${ensembl}/variation/human/VCV000012374`, /ClinVar 2024-12-15/],
    [`${ensembl}/variation/human/rs28934578`, /ClinVar 2024-12-15/],
    [`${ensembl}/lookup/symbol/human/BRCA1`, "Ensembl 108/109"],
    [`${ensembl}/lookup/symbol/dog/BRCA1`, "Ensembl 102"],
    [`${ensembl}/lookup/symbol/zebrafish/tp53`, "Ensembl 102"],
    [`${ensembl}/homology/symbol/human/TP53?target_species=danio_rerio`, "ZFIN"],
    [`${ensembl}/homology/symbol/human/TP53?target_species=mus_musculus`, "MGI 2024"],
    [`${ensembl}/homology/symbol/human/HBA1?type=paralogues`, "Ensembl Compara by way of Ideogram"],
    [`${eutils}/esummary.fcgi?db=protein&id=P04637&retmode=json`, "UniProt 2024-07-08"],
    [`${eutils}/esummary.fcgi?db=gene&id=672&retmode=json`, "NCBI Gene 2021"],
    [`${eutils}/einfo.fcgi?retmode=json`, ""],
    [`${uniprot}/P04637?fields=accession,id`, "UniProt 2024-07-08"],
    [`${uniprot}/P02340`, /UniProt 2026-01-28; UniProt 2014-01/],
  ])("%s: %s", (url, release) => {
    const answer = snapshot.answer({
      method: "GET",
      url,
      headers: { accept: "application/json" },
      body: undefined,
    });
    const told = answer.headers["x-biotool-snapshot-release"] ?? "";
    if (typeof release === "string") expect(told).toBe(release);
    else expect(told).toMatch(release);
  });
});

describeSnapshot("the transport", () => {
  const transport = snapshotTransport();
  afterAll(() => transport.close());

  test("names the release of the source, and the date of the snapshot", async () => {
    const delivery = await transport.send(
      buildRequest("lookup_by_symbol", { species: "human", symbol: "BRCA1" }),
    );
    expect(delivery).toMatchObject({
      release: "Ensembl 108/109",
      when: expect.stringMatching(/^\d{4}-\d\d-\d\dT00:00:00Z$/),
    });
    expect(delivery.answer.status).toBe(200);
  });

  test("follows UniProt from an entry name to its accession", async () => {
    const url = "https://rest.uniprot.org/uniprotkb/P53_HUMAN";
    const delivery = await transport.send({
      method: "GET",
      url,
      headers: { accept: "application/json" },
      body: undefined,
    });
    expect(delivery.answer.status).toBe(200);
    expect(delivery.url).toContain("/uniprotkb/P04637");
  });
});

describeSnapshot("the server", () => {
  let server: SnapshotServer;
  beforeAll(async () => {
    server = await serveSnapshot();
  });
  afterAll(() => server.close());
  const base = (name: string): string => server.baseUrls[name] ?? "";
  const json = { accept: "application/json" };

  test("the link to the next page leads to this server", async () => {
    const first = await fetch(
      `${base("BIOTOOL_UNIPROT_URL")}/uniprotkb/search?query=kinase&size=1&format=list`,
    );
    const [, next = ""] = /^<([^>]+)>; rel="next"$/.exec(first.headers.get("link") ?? "") ?? [];
    expect(next).toContain(`127.0.0.1:${server.port}/uniprot/uniprotkb/search?`);
    const second = await fetch(next);
    expect(second.status).toBe(200);
    expect(await second.text()).not.toBe(await first.text());
  });

  test("a service is chosen by its prefix", async () => {
    const gene = await fetch(`${base("BIOTOOL_ENSEMBL_URL")}/lookup/symbol/human/BRCA1`, { headers: json });
    expect(await gene.json()).toMatchObject({ id: "ENSG00000012048" });
    const protein = await fetch(`${base("BIOTOOL_UNIPROT_URL")}/uniprotkb/P38398`, { headers: json });
    expect(await protein.json()).toMatchObject({ primaryAccession: "P38398" });
    const search = await fetch(
      `${base("BIOTOOL_EUTILS_URL")}/entrez/eutils/esearch.fcgi?db=gene&term=BRCA1%5Bsym%5D+AND+human%5Borgn%5D&retmode=json`,
    );
    expect(await search.json()).toMatchObject({ esearchresult: { idlist: ["672"] } });
  });

  test("a redirect stays below the prefix of its service", async () => {
    const entry = await fetch(`${base("BIOTOOL_UNIPROT_URL")}/uniprotkb/P53_HUMAN`, { headers: json });
    expect(entry.redirected).toBe(true);
    expect(await entry.json()).toMatchObject({ primaryAccession: "P04637" });
  });

  test("what is not held is the service's own no, with the header", async () => {
    const answer = await fetch(`${base("BIOTOOL_ENSEMBL_URL")}/lookup/id/ENSG00000000000`, { headers: json });
    expect(answer.status).toBe(400);
    expect(answer.headers.get("x-biotool-snapshot")).toBe("absent");
    expect(await answer.json()).toEqual({ error: "ID 'ENSG00000000000' not found" });
  });

  test("HEAD has the headers and no body, POST of a form is read as its fields", async () => {
    const head = await fetch(`${base("BIOTOOL_ENSEMBL_URL")}/lookup/symbol/human/BRCA1`, { method: "HEAD" });
    expect(Number(head.headers.get("content-length"))).toBeGreaterThan(100);
    expect(await head.text()).toBe("");
    const form = await fetch(`${base("BIOTOOL_EUTILS_URL")}/entrez/eutils/esummary.fcgi`, {
      method: "POST",
      body: new URLSearchParams({ db: "gene", id: "672", retmode: "json" }),
    });
    expect(await form.json()).toMatchObject({ result: { uids: ["672"] } });
  });

  test("a path of no service says which there are", async () => {
    const answer = await fetch(`http://127.0.0.1:${server.port}/wibble`);
    expect(answer.status).toBe(404);
    expect(await answer.json()).toMatchObject({ services: { ensembl: "/ensembl" } });
  });
});
