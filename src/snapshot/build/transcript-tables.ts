import { integer, relist, strand, text, versioned } from "./cells.ts";
import type { FactFolder, FactRow } from "./facts.ts";
import type { Row, Store } from "./store.ts";

/** Joins the transcript list, MANE, the coding bounds and the span of the exons (already in the store) by transcript id. */
export function loadTranscripts(facts: FactFolder, store: Store): void {
  const transcripts = new Map<string, Row>();
  const at = (id: string | null): Row => {
    const row = transcripts.get(id ?? "") ?? { id };
    transcripts.set(id ?? "", row);
    return row;
  };
  for (const row of facts.rows("transcripts_human.tsv.gz"))
    Object.assign(at(text(row["transcript_id"])), listed(row));
  for (const row of facts.rows("mane_transcripts_human.tsv.gz")) {
    Object.assign(at(versioned(row["ensembl_transcript"]).id), mane(row));
  }
  for (const row of facts.rows("cds_human_mane.tsv.gz")) {
    const { id } = versioned(row["transcript_id"]);
    Object.assign(at(id), {
      coding_start: integer(row["coding_start"]),
      coding_end: integer(row["coding_end"]),
      protein_length: integer(row["protein_length"]),
    });
  }
  addExons(facts, { store, at });
  for (const row of transcripts.values()) store.add("transcript", row);
}

const listed = (row: FactRow): Row => ({
  gene_id: text(row["ensembl_gene_id"]),
  version: versioned(row["mane_select"]).version,
  protein_id: text(row["protein_id"]),
  protein_length: integer(row["protein_length"]),
  uniprot_accession: text(row["uniprot_accession"]),
  refseq_ids: relist(row["refseq_ids"], /[|,]/),
});

/** Span of a MANE transcript by its own table; where exons are held, theirs is the same or the exons are dropped by a check. */
const mane = (row: FactRow): Row => {
  const transcript = versioned(row["ensembl_transcript"]);
  const protein = versioned(row["ensembl_protein"]);
  return {
    version: transcript.version,
    gene_id: versioned(row["ensembl_gene_id"]).id,
    protein_id: protein.id,
    protein_version: protein.version,
    chrom: chromosomeOf(row["refseq_chromosome"]),
    start: integer(row["start"]),
    end: integer(row["end"]),
    strand: strand(row["strand"]),
    mane: row["mane_status"] === "MANE Select" ? "select" : "plus_clinical",
    refseq_transcript: text(row["refseq_transcript"]),
    refseq_protein: text(row["refseq_protein"]),
  };
};

/** `NC_000023.11` is X: RefSeq numbers the human chromosomes 1 to 24. Patches (NW_, NT_) have no short name here. */
function chromosomeOf(refseq: string | undefined): string | null {
  const number = /^NC_0000(\d\d)\.\d+$/.exec(refseq ?? "")?.[1];
  if (number === undefined) return refseq ?? null;
  return { "23": "X", "24": "Y" }[number] ?? String(Number(number));
}

interface Transcripts {
  readonly store: Store;
  readonly at: (id: string | null) => Row;
}

/** Exons of another version of a transcript than MANE's may lie elsewhere, so they are left out. */
function addExons(facts: FactFolder, { store, at }: Transcripts): void {
  const otherVersion = new Set<unknown>();
  for (const row of facts.rows("exons_human_mane.tsv.gz")) {
    const { id, version } = versioned(row["transcript_id"]);
    const transcript = at(id);
    if (transcript["mane"] && transcript["version"] !== version) otherVersion.add(id);
    else addExon(transcript, row);
  }
  store.check("exon", ({ transcript_id: id }) =>
    otherVersion.has(id) ? "of another version of its transcript than MANE's" : undefined,
  );
}

/** For the few transcripts whose exons are held while MANE's table does not name them. */
function addExon(transcript: Row, row: FactRow): void {
  if (transcript["mane"]) return;
  const start = integer(row["start"]);
  const end = integer(row["end"]);
  transcript["version"] ??= versioned(row["transcript_id"]).version;
  transcript["chrom"] ??= text(row["chrom"]);
  transcript["strand"] ??= strand(row["strand"]);
  transcript["start"] = Math.min(Number(transcript["start"] ?? start), Number(start));
  transcript["end"] = Math.max(Number(transcript["end"] ?? end), Number(end));
}
