import { createHash } from "node:crypto";
import { existsSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { setImmediate as turn } from "node:timers/promises";
import { cacheFolder, madeFolder } from "../../../client/cache-folder.ts";
import type { Database } from "../../../client/sqlite.ts";
import { unpackResidues } from "../../query/residues.ts";
import { recommendedName } from "../../uniprot/protein-parts.ts";
import { runChild } from "./child.ts";
import type { BlastTools } from "./tools.ts";

/** Name of the only database: what NCBI calls it. */
export const DATABASE_NAME = "swissprot";

const TITLE = "Swiss-Prot of January 2014, the part that the snapshot holds";
const TIMEOUT_MS = 300_000;
const ONE_HOUR_MS = 3_600_000;
const ONE_DAY_MS = 24 * ONE_HOUR_MS;

interface Row {
  readonly accession: string;
  readonly entry_name: string;
  readonly protein_name: string | null;
  readonly taxid: number | null;
  readonly scientific_name: string | null;
  readonly sequence: Uint8Array;
}

/** Folder of everything that BLAST keeps. */
export const blastFolder = (): string => madeFolder(join(cacheFolder(), "blast"));

/** Where the database of the sequences held is, or will be: other sequences have another name. */
export function databaseFolder(database: Database): string {
  // The volume is attached when it is first asked.
  database.get("SELECT 1 FROM protein_sequence LIMIT 1");
  const file = database.get<{ file: string }>(
    "SELECT file FROM pragma_database_list WHERE name = 'sequences'",
  )?.file;
  const key = createHash("sha256")
    .update(basename(file ?? ""))
    .digest("hex")
    .slice(0, 16);
  return join(blastFolder(), `db-${key}`);
}

const making = new Map<string, Promise<string>>();

/**
 * The folder of the BLAST database, made where it is missing. It appears whole or not at all: another process that makes
 * it at the same time, or one that was killed, does no harm.
 */
export function sequenceDatabase(database: Database, tools: BlastTools): Promise<string> {
  const folder = databaseFolder(database);
  if (existsSync(folder)) return Promise.resolve(folder);
  const known = making.get(folder);
  if (known) return known;
  const made = make(folder, { database, tools }).finally(() => making.delete(folder));
  making.set(folder, made);
  return made;
}

async function make(
  folder: string,
  { database, tools }: { database: Database; tools: BlastTools },
): Promise<string> {
  removeLeft(folder);
  const draft = madeFolder(`${folder}.${process.pid}.tmp`);
  try {
    const taxa = database.all<{ accession: string; taxid: number }>(
      "SELECT accession, taxid FROM protein WHERE has_sequence = 1 AND taxid IS NOT NULL",
    );
    writeFileSync(
      join(draft, "taxa.txt"),
      taxa.map(({ accession, taxid }) => `${accession} ${taxid}\n`).join(""),
    );
    const names = ["-title", TITLE, "-out", DATABASE_NAME, "-taxid_map", "taxa.txt"];
    await runChild({
      program: tools.makeblastdb,
      args: ["-dbtype", "prot", "-in", "-", "-parse_seqids", ...names],
      folder: draft,
      complaints: join(draft, "stderr.txt"),
      timeoutMs: TIMEOUT_MS,
      input: fasta(database),
    });
    putInPlace(draft, folder);
    return folder;
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

/** Another process may have been first; its database is as good. */
function putInPlace(draft: string, folder: string): void {
  try {
    renameSync(draft, folder);
  } catch (problem) {
    if (!existsSync(folder)) throw problem;
  }
}

/** Drafts that a killed process left behind, and databases of sequences that are not held any more. */
function removeLeft(folder: string): void {
  const parent = blastFolder();
  for (const name of readdirSync(parent)) {
    if (!name.startsWith("db-") || name === basename(folder)) continue;
    const path = join(parent, name);
    const age = Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0);
    if (age > (name.endsWith(".tmp") ? ONE_HOUR_MS : ONE_DAY_MS))
      rmSync(path, { recursive: true, force: true });
  }
}

/** A database that BLAST cannot read is made anew by the next search. */
export const removeDatabase = (folder: string): void => rmSync(folder, { recursive: true, force: true });

const PAGE = 500;

/** All sequences, some at a time, so that other requests are answered in between. */
async function* fasta(database: Database): AsyncGenerator<string> {
  let last = "";
  for (;;) {
    const rows = database.all<Row>(
      `SELECT protein.*, taxon.scientific_name, protein_sequence.sequence FROM protein_sequence
       CROSS JOIN protein USING (accession) LEFT JOIN taxon USING (taxid)
       WHERE protein_sequence.accession > ? ORDER BY protein_sequence.accession LIMIT ${PAGE}`,
      last,
    );
    const end = rows.at(-1);
    if (!end) return;
    last = end.accession;
    yield rows.map(record).join("");
    await turn();
  }
}

/** As NCBI's definition lines: `sp|P69905|HBA_HUMAN RecName: Full=Hemoglobin subunit alpha [Homo sapiens]`. */
function record({ accession, entry_name, protein_name, scientific_name, sequence }: Row): string {
  const name = protein_name === null ? "" : ` RecName: Full=${recommendedName(protein_name)}`;
  const organism = scientific_name === null ? "" : ` [${scientific_name}]`;
  return `>sp|${accession}|${entry_name}${name}${organism}\n${unpackResidues(sequence)}\n`;
}
