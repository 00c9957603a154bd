import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { MANIFEST_FILE, type Manifest, type ManifestTable } from "../manifest.ts";
import { SCHEMA_VERSION, type Table, tables, type Volume, volumes } from "../schema.ts";
import { checkStore } from "./checks.ts";
import { loadClinvarPairs } from "./clinvar-pairs.ts";
import { qualityOf } from "./compress.ts";
import { type FactFolder, openFacts } from "./facts.ts";
import { loadGenes } from "./gene-tables.ts";
import { loadGrch37, loadHomology } from "./homology-tables.ts";
import { loadGoAnnotations, loadOntologies } from "./ontology-tables.ts";
import { loadPlainTables } from "./plain-tables.ts";
import { loadProteins } from "./protein-tables.ts";
import { openAnswers } from "./recorded/answer-folder.ts";
import { loadRecorded } from "./recorded/index.ts";
import { releases } from "./releases.ts";
import { shipVolumes } from "./ship.ts";
import { Store } from "./store.ts";
import { loadTaxa } from "./taxon-tables.ts";
import { loadTranscripts } from "./transcript-tables.ts";

/** Raised when the same facts give other bytes. */
const BUILDER_VERSION = 2;

export interface BuildOptions {
  /** Folder of fact tables with its SOURCES.tsv. */
  readonly facts: string;
  /** Folder of recorded answers with its INDEX.tsv; without it, the tables read out of them are empty. */
  readonly responses?: string | undefined;
  /** Folder the volumes and the manifest are written to. */
  readonly out: string;
  /** Volumes to write; the others stay as the last build in the same folder left them. @default all */
  readonly only?: readonly Volume[];
  /** Brotli quality of every volume, 0 to 11. @default each volume's own, which takes minutes */
  readonly quality?: number;
  readonly onProgress?: (message: string) => void;
}

/**
 * Reads the fact tables, checks them, and writes the volumes and `manifest.json`. The same facts give the same bytes.
 * @throws UsageError where a fact table is missing
 */
export async function buildSnapshot({
  facts: folder,
  responses,
  out,
  only = volumes,
  quality,
  onProgress = () => {},
}: BuildOptions): Promise<Manifest> {
  const facts = openFacts(folder);
  onProgress("reading fact tables");
  const answers = responses === undefined ? undefined : openAnswers(responses);
  const store = loadStore(facts);
  onProgress("checking");
  checkStore(store);
  if (answers) loadRecorded(answers, store);
  mkdirSync(out, { recursive: true });
  const qualities = quality === undefined ? qualityOf : () => quality;
  const written = await shipVolumes(store, { out, only, qualities, onProgress });
  const sources = [...sourcesUsed(facts), ...(answers?.sources() ?? [])];
  const manifest: Manifest = {
    schema: SCHEMA_VERSION,
    builder: BUILDER_VERSION,
    date: newestDate(sources),
    volumes: written,
    tables: tables.map((table) => tableEntry(table, store)),
    sources,
    dropped: store.drops,
  };
  writeFileSync(join(out, MANIFEST_FILE), `${JSON.stringify(manifest, null, 1)}\n`);
  return manifest;
}

/** Order matters where a loader looks at what another has read. */
export function loadStore(facts: FactFolder): Store {
  const store = new Store();
  loadPlainTables(facts, store);
  loadGenes(facts, store);
  loadTranscripts(facts, store);
  loadHomology(facts, store);
  loadGrch37(facts, store);
  loadOntologies(facts, store);
  loadGoAnnotations(facts, store);
  loadTaxa(facts, store);
  loadProteins(facts, store);
  loadClinvarPairs(store);
  return store;
}

const tableEntry = ({ name, sources }: Table, store: Store): ManifestTable => ({
  name,
  sources,
  rows: store.rows(name).length,
  offered: store.offered(name),
});

const sourcesUsed = (facts: FactFolder): Manifest["sources"] =>
  facts.sources
    .filter(({ file }) => facts.hashes.has(file))
    .map(({ file, what, source, licence, note }) => ({
      file,
      what,
      release: releases[file] ?? what,
      source,
      licence,
      note,
      sha256: facts.hashes.get(file) ?? "",
    }));

/** The newest date that a source names, a recorded answer too; facts of other tables are older, as their own entries say. */
export function newestDate(sources: Manifest["sources"]): string {
  const dates = sources.flatMap(
    ({ what, source, release, note }) =>
      `${what} ${source} ${release} ${note}`.match(/\b20\d\d-\d\d-\d\d\b/g) ?? [],
  );
  return dates.sort().at(-1) ?? "1970-01-01";
}
