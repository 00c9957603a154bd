import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it, vi } from "vitest";
import { shell } from "../../../test/shell.ts";

afterEach(() => vi.unstubAllEnvs());

describe("biotool ask", () => {
  it("answers with the call, the source and a link", async () => {
    const { status, out } = await shell("ask", "Where in the human genome is BRCA1?");
    expect(status).toBe(0);
    expect(out).toContain("43,044,295");
    expect(out).toContain("biotool call lookup_by_symbol --species homo_sapiens --symbol BRCA1");
    expect(out).toMatch(/source\s+Ensembl/);
    expect(out).toMatch(/link\s+https:\/\//);
  });

  it("prints one JSON document with --json", async () => {
    const { out } = await shell("ask", "Where in the human genome is BRCA1?", "--json");
    const answer = JSON.parse(out);
    expect(answer.decision.call).toEqual({
      name: "lookup_by_symbol",
      arguments: { species: "homo_sapiens", symbol: "BRCA1" },
    });
    expect(answer.outcome.status).toBe("data");
    expect(answer.outcome.provenance).toMatchObject({ service: "ensembl", transport: "snapshot" });
    expect(answer.outcome.provenance.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it("declines what no function answers, with status 1", async () => {
    const { status, out } = await shell("ask", "What is the weather in Paris?");
    expect(status).toBe(1);
    expect(out).toMatch(/functions of the catalogue do not look up/);
    expect(out).not.toMatch(/^source/m);
  });

  it("offers --live for what the snapshot does not hold", async () => {
    const { status, out } = await shell("ask", "What is the gene tree ENSGT00390000003602?");
    expect(status).toBe(1);
    expect(out).toContain("--live");
  });
});

describe("biotool call", () => {
  it("prints the request and a curl line with --dry-run, and sends nothing", async () => {
    vi.stubEnv("BIOTOOL_ENSEMBL_URL", "http://127.0.0.1:9");
    const { status, out } = await shell(
      "call",
      "lookup_by_symbol",
      "--species",
      "human",
      "--symbol",
      "BRCA1",
      "--dry-run",
      "--live",
    );
    expect(status).toBe(0);
    expect(out).toContain("GET https://rest.ensembl.org/lookup/symbol/human/BRCA1");
    expect(out).toContain(
      "curl -sS -H 'accept: application/json' https://rest.ensembl.org/lookup/symbol/human/BRCA1",
    );
  });

  it("names every wrong argument at once, with status 2", async () => {
    const { status, err } = await shell(
      "call",
      "get_ld_pairwise",
      "--id1",
      "no id",
      "--species",
      "human",
      "--r2",
      "7",
    );
    expect(status).toBe(2);
    for (const name of ["id1", "id2", "r2"]) expect(err).toContain(name);
  });

  it("takes a flag again for a list, and refuses it for one value", async () => {
    const list = await shell(
      "call",
      "overlap_by_region",
      "--region",
      "17:1-9",
      "--species",
      "human",
      "--feature",
      "gene",
      "--feature",
      "exon",
      "--dry-run",
    );
    expect(list.out).toContain("feature=gene&feature=exon");
    const one = await shell(
      "call",
      "get_info_assembly",
      "--species",
      "human",
      "--species",
      "mouse",
      "--dry-run",
    );
    expect(one).toMatchObject({ status: 2, out: "" });
    expect(one.err).toContain("given twice");
  });

  it("names every unknown flag with the nearest right one", async () => {
    const { status, err } = await shell("call", "lookup_by_symbol", "--specis", "human", "--simbol", "BRCA1");
    expect(status).toBe(2);
    expect(err).toContain("--species");
    expect(err).toContain("--symbol");
  });

  it("takes a parameter that is named like an option of its own", async () => {
    const { out } = await shell("call", "einfo", "--db", "gene", "--version", "2.0", "--dry-run");
    expect(out).toContain("version=2.0");
  });

  it("lists the parameters of a function in its help", async () => {
    const { status, out } = await shell("call", "overlap_by_region", "--help");
    expect(status).toBe(0);
    for (const name of ["--feature", "--region", "--species"]) expect(out).toContain(name);
  });

  it("says what could not be reached, with status 3, when the network is cut", async () => {
    vi.stubEnv("BIOTOOL_UNIPROT_URL", "http://127.0.0.1:9");
    const { status, out } = await shell(
      "call",
      "get_uniprotkb_entry",
      "--accession",
      "P04637",
      "--live",
      "--timeout",
      "3",
    );
    expect(status).toBe(3);
    expect(out).toContain("could not answer");
  });

  it("records a live answer and replays it without the service", async () => {
    const server = createServer((_, answer) => {
      answer.setHeader("content-type", "application/json");
      answer.end('{"ping":1}');
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    vi.stubEnv("BIOTOOL_ENSEMBL_URL", `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    const { mkdtempSync } = await import("node:fs");
    const cassette = `${mkdtempSync("/tmp/biotool-cli-")}/ping.cassette`;
    const recorded = await shell("call", "get_info_ping", "--record", cassette, "--raw");
    await new Promise((resolve) => server.close(resolve));
    const replayed = await shell("call", "get_info_ping", "--replay", cassette, "--raw");
    expect(recorded).toMatchObject({ status: 0, out: '{"ping":1}\n' });
    expect(replayed).toMatchObject({ status: 0, out: '{"ping":1}\n' });
    const info = await shell("cassette", "info", cassette, "--json");
    expect(JSON.parse(info.out)).toMatchObject({ answers: 1 });
    const drifted = await shell("cassette", "drift", cassette);
    expect(drifted).toMatchObject({ status: 3, out: expect.stringContaining("could not be asked again") });
  });
});

describe("mistakes on the command line", () => {
  it.each([
    [["asj"], "ask"],
    [["call", "lookup_by_symbl"], "lookup_by_symbol"],
    [["call", "lookup_by_symbol", "--symbl", "BRCA1"], "--symbol"],
    [["snapshot", "inf"], "info"],
    [["call", "overlap_by_region", "--region", "17:1-9", "--species", "human", "--feature", "gena"], "gene"],
  ])("%j gets a suggestion and status 2", async (words, suggestion) => {
    const { status, err, out } = await shell(...words);
    expect(status).toBe(2);
    expect(out).toBe("");
    expect(err).toContain(suggestion);
  });

  it("a file that is no cassette is called damaged, with status 4", async () => {
    const { status, err } = await shell("cassette", "info", "package.json");
    expect(status).toBe(4);
    expect(err).toContain("package.json");
  });

  it("a cassette that is not there and an empty question are wrong uses, with status 2", async () => {
    const replay = await shell("call", "get_info_ping", "--replay", "/nonexistent.cassette");
    expect(replay.status).toBe(2);
    expect(replay.err).toContain("--record /nonexistent.cassette");
    expect((await shell("ask", "")).status).toBe(2);
    expect((await shell("ask", " ", "--json")).out).toContain('"usage"');
  });

  it("a missing question is a JSON document with --json, too", async () => {
    const { status, out } = await shell("ask", "--json");
    expect(status).toBe(2);
    expect(JSON.parse(out).error).toMatchObject({ code: "usage" });
  });

  it("an error is one JSON document with --json", async () => {
    const { status, out } = await shell("call", "lookup_by_symbol", "--json");
    expect(status).toBe(2);
    expect(JSON.parse(out).error).toMatchObject({ code: "argument", function: "lookup_by_symbol" });
  });
});

describe("biotool functions", () => {
  it("lists all 136, and finds one by words", async () => {
    const all = await shell("functions", "--json");
    expect(JSON.parse(all.out)).toHaveLength(136);
    const found = await shell("functions", "gene", "orthologs");
    expect(found.out.split("\n").slice(0, 3).join("\n")).toContain("homology");
  });

  it("shows one with its JSON Schema", async () => {
    const { out } = await shell("functions", "show", "lookup_by_symbol", "--json");
    expect(JSON.parse(out)).toMatchObject({
      name: "lookup_by_symbol",
      parameters: { required: ["species", "symbol"] },
    });
  });
});

describe("shell completion", () => {
  it.each(["bash", "zsh", "fish"])("prints a script for %s", async (name) => {
    expect((await shell("completion", name)).out).toContain("biotool complete");
  });

  it.each([
    [["complete", "--", "sn"], "snapshot"],
    [["complete", "--", "call", "lookup_by_s"], "lookup_by_symbol"],
    [["complete", "--", "call", "lookup_by_symbol", "--sy"], "--symbol"],
    [["complete", "--", "call", "overlap_by_region", "--feature", "ge"], "gene"],
    [["complete", "--", "snapshot", "s"], "serve"],
  ])("%j completes to %s", async (words, candidate) => {
    expect((await shell(...words)).out.split("\n")).toContain(candidate);
  });
});
