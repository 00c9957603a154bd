import { type ChildProcess, execFile, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { installStrangers, strangersFolder } from "./strangers/install.ts";
import { openServiceProxy, type ServiceProxy } from "./strangers/proxy.ts";

const run = promisify(execFile);
const main = fileURLToPath(new URL("../dist/apps/cli/main.js", import.meta.url));
const strangers = installStrangers();

/** What a script's checks came to: its last line is one JSON document, "ok" or the problem of each. */
async function checksOf(command: string, words: readonly string[], environment: NodeJS.ProcessEnv) {
  const { stdout } = await run(command, words, {
    cwd: strangersFolder,
    env: { ...process.env, PYTHONDONTWRITEBYTECODE: "1", ...environment },
    timeout: 300_000,
  });
  const outcomes = JSON.parse(stdout.trimEnd().split("\n").at(-1) ?? "") as Record<string, string>;
  expect(Object.keys(outcomes).length).toBeGreaterThan(0);
  return Object.entries(outcomes).flatMap(([name, outcome]) =>
    outcome === "ok" ? [] : [`${name}: ${outcome}`],
  );
}

if (typeof strangers === "string") {
  describe("clients of strangers", () => {
    it.skip(`are not installed: ${strangers}`, () => {});
  });
} else {
  describe("clients of strangers, unchanged, against `biotool snapshot serve`", () => {
    const { python, nodeTool } = strangers;
    const home = mkdtempSync(join(tmpdir(), "biotool-strangers-home-"));
    let server: ChildProcess;
    let bases: Record<string, string>;
    let proxy: ServiceProxy;
    let environment: NodeJS.ProcessEnv;

    beforeAll(async () => {
      server = spawn(process.execPath, [main, "snapshot", "serve", "--port", "0", "--json"], {
        stdio: ["ignore", "pipe", "ignore"],
      });
      bases = await printedBy(server);
      proxy = await openServiceProxy(Number(new URL(bases["BIOTOOL_EUTILS_URL"] ?? "").port));
      // Clients keep settings and caches in the home folder.
      environment = { ...proxy.environment, PYTHONPATH: join(strangersFolder, "trust"), HOME: home };
    });

    afterAll(() => {
      server.kill();
      proxy.close();
      rmSync(home, { recursive: true, force: true });
    });

    it.each([
      ["Biopython's Bio.Entrez, its parser validating", "biopython.py"],
      ["Ensembl's ensembl_rest and pyensemblrest", "ensembl.py"],
      ["UniProt's unipressed, UniProtMapper and bioservices", "uniprot.py"],
      ["the MCP server uniprotkb-mcp", "mcp_client.py"],
    ])("%s", async (_, script) => {
      expect(await checksOf(python, [script], environment)).toEqual([]);
    });

    it("the command-line tool bionode-ncbi", async () => {
      const { stdout } = await run(
        process.execPath,
        [nodeTool, "search", "gene", "BRCA1[sym] AND human[orgn]"],
        {
          env: { ...process.env, ...environment },
        },
      );
      expect(JSON.parse(stdout)).toMatchObject({ uid: "672", name: "BRCA1", organism: { taxid: 9606 } });
    });

    it.each([
      ["requests of Python", python, "reference.py"],
      ["fetch of JavaScript", process.execPath, "reference.mjs"],
    ])("plain %s with only the base URL changed", async (_, command, script) => {
      expect(await checksOf(command, [script], bases)).toEqual([]);
    });

    it("ask the services alone, and nothing leaves the machine", () => {
      expect(proxy.passed.length).toBeGreaterThan(50);
      // What two of the tools tell their makers is refused.
      expect([...new Set(proxy.refused)].filter((host) => /ensembl|uniprot|nih\.gov/.test(host))).toEqual([]);
    });
  });
}

/** The base URLs that the command prints as one JSON document when it listens. */
async function printedBy(server: ChildProcess): Promise<Record<string, string>> {
  if (!server.stdout) throw new Error("no output");
  let text = "";
  for await (const line of createInterface({ input: server.stdout })) {
    text += line;
    if (line === "}") return JSON.parse(text) as Record<string, string>;
  }
  throw new Error(`the server printed ${text}`);
}
