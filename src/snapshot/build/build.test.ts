import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { afterAll, expect, test } from "vitest";
import { describeShared, hasShared, sharedPath } from "../../../test/shared.ts";
import { UsageError } from "../../errors/index.ts";
import { openVolumes } from "../lazy-database.ts";
import type { Manifest } from "../manifest.ts";
import { proteinResidues } from "../query/residues.ts";
import { buildSnapshot, newestDate } from "./build.ts";

test("the date of a snapshot is that of its newest source, recorded answers included", () => {
  const source = { file: "", what: "", release: "", source: "", licence: "", note: "", sha256: "" };
  const sources = [
    { ...source, what: "genes of 2026-05-05" },
    { ...source, note: "retrieved 2026-06-04" },
  ];
  expect(newestDate(sources)).toBe("2026-06-04");
});

const folder = mkdtempSync(join(tmpdir(), "biotool-build-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Rows of the slice: those that name one of these, and the first few. */
const NAMES =
  /\b(?:HBB|TP53|ENSG00000244734|ENST00000335295|ENSG00000141510|ENST00000269305|P68871|P04637|HUMAN|9606)\b/;

const readFacts = (file: string): string[] => {
  const bytes = readFileSync(sharedPath(`facts/${file}`));
  return (file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8").trimEnd().split("\n");
};

/** A small folder of fact tables in the form of the real one; `change` may spoil a table. */
function slice(
  name: string,
  change: (file: string, lines: string[]) => string[] = (_file, lines) => lines,
): string {
  const out = join(folder, name);
  mkdirSync(out, { recursive: true });
  for (const file of readdirSync(sharedPath("facts"))) {
    if (file === "README.md") continue;
    const [header = "", ...rows] = readFacts(file);
    const whole = file === "SOURCES.tsv" || file.startsWith("assembly_sequences");
    const kept = whole
      ? rows
      : rows.filter((row, at) => at < 20 || (at < 400_000 && NAMES.test(row))).slice(0, 400);
    const text = `${[header, ...change(file, kept)].join("\n")}\n`;
    writeFileSync(join(out, file), file.endsWith(".gz") ? gzipSync(text) : text);
  }
  return out;
}

const build = (facts: string, out: string): Promise<Manifest> =>
  buildSnapshot({ facts, out: join(folder, out), quality: 1 });

const dropped = (manifest: Manifest, table: string): string[] =>
  manifest.dropped.filter((drop) => drop.table === table).map(({ reason }) => reason);

/** The slice is read once: the facts are large. */
const good = hasShared ? slice("good") : "";

function spoiled(name: string, file: string, change: (lines: string[]) => string[]): Promise<Manifest> {
  const out = join(folder, name);
  mkdirSync(out, { recursive: true });
  for (const each of readdirSync(good)) {
    const bytes = readFileSync(join(good, each));
    if (each !== file) {
      writeFileSync(join(out, each), bytes);
      continue;
    }
    const text = (each.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8").trimEnd().split("\n");
    const changed = `${change(text).join("\n")}\n`;
    writeFileSync(join(out, each), each.endsWith(".gz") ? gzipSync(changed) : changed);
  }
  return build(out, `${name}-out`);
}

/** Changes one cell of the first row that has a text in it. */
function withCell(lines: string[], { of, column, to }: { of: string; column: string; to: string }): string[] {
  const names = (lines[0] ?? "").split("\t");
  const at = lines.findIndex((line) => line.includes(of));
  const cells = (lines[at] ?? "").split("\t");
  cells[names.indexOf(column)] = to;
  return lines.with(at, cells.join("\t"));
}

describeShared("building from a slice of the facts", () => {
  test("the same facts give the same bytes", async () => {
    const [first, second] = [await build(good, "first"), await build(good, "second")];
    expect(second).toEqual(first);
    for (const { file } of first.volumes) {
      expect(
        readFileSync(join(folder, "second", file)).equals(readFileSync(join(folder, "first", file))),
      ).toBe(true);
    }
  });

  test("the order of the rows in a fact table does not matter", async () => {
    const first = await build(good, "in-order");
    const manifest = await spoiled("shuffled", "genes_human_grch38.tsv.gz", ([header = "", ...rows]) => [
      header,
      ...rows.reverse(),
    ]);
    expect(manifest.volumes.map(({ sha256 }) => sha256)).toEqual(first.volumes.map(({ sha256 }) => sha256));
  });

  test("what is shipped can be asked after unpacking", async () => {
    const manifest = await build(good, "asked");
    const database = openVolumes(manifest, { from: join(folder, "asked"), cache: join(folder, "cache") });
    expect(
      database.get(
        "SELECT g.symbol, t.refseq_transcript, count(*) AS exons FROM gene g JOIN transcript t ON t.gene_id = g.id JOIN exon e ON e.transcript_id = t.id WHERE g.id = 'ENSG00000244734'",
      ),
    ).toEqual({ symbol: "HBB", refseq_transcript: "NM_000518.5", exons: 3 });
    expect(proteinResidues(database, "P68871")).toHaveLength(147);
    database.close();
  });

  test("every drop is named with a reason, and every other row is kept", async () => {
    const manifest = await build(good, "account");
    for (const { name, rows, offered } of manifest.tables) {
      const lost = manifest.dropped
        .filter(({ table, reason }) => table === name && !reason.startsWith("coding bounds"))
        .reduce((sum, drop) => sum + drop.rows, 0);
      expect(`${name} ${rows + lost}`).toBe(`${name} ${offered}`);
    }
  });

  test.each([
    [
      "a gene past the end of its chromosome",
      "genes_human_grch38.tsv.gz",
      { of: "\tHBB\t", column: "end", to: "999999999" },
      "gene",
      "past the end of its chromosome",
    ],
    [
      "a coordinate that is no number",
      "genes_human_grch38.tsv.gz",
      { of: "\tHBB\t", column: "start", to: "5,225,464" },
      "gene",
      "start is not a whole number",
    ],
    [
      "an exon outside its transcript",
      "exons_human_mane.tsv.gz",
      { of: "ENST00000335295", column: "end", to: "5229999" },
      "exon",
      "exons do not span the transcript",
    ],
    [
      "coding bounds that do not hold the protein",
      "cds_human_mane.tsv.gz",
      { of: "ENST00000335295", column: "coding_end", to: "5227070" },
      "transcript",
      "coding bounds left out: not 3 bases a residue",
    ],
    [
      "a sequence of another length than its record",
      "protein_sequences.tsv.gz",
      { of: "HBB_HUMAN", column: "sequence", to: "MVHLT" },
      "protein_sequence",
      "length of the sequence is not the length of the record",
    ],
    [
      "a substitution of a residue that is not there",
      "uniprot_variants_human.tsv.gz",
      { of: "P68871", column: "aa_change", to: "p.Trp2Arg" },
      "protein_variant",
      "reference residue is not that of the sequence",
    ],
    [
      "a variant on no chromosome",
      "variants_clinvar_plp.tsv.gz",
      { of: "rs", column: "chrom", to: "27" },
      "clinvar_variant",
      "no such chromosome",
    ],
  ])("leaves out %s", async (name, file, change, table, reason) => {
    const manifest = await spoiled(name.replaceAll(" ", "-"), file, (lines) => withCell(lines, change));
    expect(dropped(manifest, table)).toContain(reason);
  });

  test("leaves out test data of the article collections", async () => {
    expect(dropped(await build(good, "articles"), "article")).toContain("year is not a whole number");
  });

  test("volume 0 and pages 0-0 of an article are not known ones", async () => {
    const manifest = await spoiled("pages", "pubmed_articles.tsv", ([header = "", first = "", ...rows]) => {
      const cells = first.split("\t");
      for (const [name, value] of [
        ["volume", "0"],
        ["pages", "0-0"],
      ] as const)
        cells[header.split("\t").indexOf(name)] = value;
      return [header, cells.join("\t"), ...rows];
    });
    const database = openVolumes(manifest, { from: join(folder, "pages-out"), cache: join(folder, "cache") });
    const placeholders = "SELECT count(*) AS rows FROM article WHERE volume = '0' OR pages = '0-0'";
    expect(database.get(placeholders)).toEqual({ rows: 0 });
    expect(database.get("SELECT count(*) > 0 AS held FROM article WHERE volume IS NULL")).toEqual({
      held: 1,
    });
    database.close();
  });

  test("a folder without SOURCES.tsv is refused", async () => {
    await expect(build(folder, "none")).rejects.toThrow(UsageError);
  });
});
