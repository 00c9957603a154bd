import { tableNamed, tables } from "../schema.ts";
import { geneSets } from "./gene-sets.ts";
import { checkOntologyEdges } from "./ontology-edges.ts";
import { disagreement } from "./residues.ts";
import type { Row, Store } from "./store.ts";

/** What must hold between tables; a row that breaks a rule is left out, with the reason in the account. */
export function checkStore(store: Store): void {
  for (const { name } of tables) dropDuplicates(store, name);
  checkArticles(store);
  checkGenes(store);
  checkTranscripts(store);
  checkExons(store);
  checkGrch37(store);
  checkProteins(store);
  checkVariants(store);
  for (const reference of references) checkReference(store, reference);
  checkOntologyEdges(store);
}

function dropDuplicates(store: Store, name: string): void {
  const { key } = tableNamed(name);
  const seen = new Set<string>();
  store.check(name, (row) => {
    const id = key.map((column) => row[column]).join("\t");
    if (seen.has(id)) return `another row has the same ${key.join(", ")}`;
    seen.add(id);
    return undefined;
  });
}

/** PubMed numbers articles as they come in: some 42 million by May 2026, the date of the newest facts. */
const NEWEST_PMID = 45_000_000;

/** Test data of the collections: a real article has a year and a title. */
function checkArticles(store: Store): void {
  store.check("article", (row) => {
    if (!row["title"]) return "no title";
    if (Number(row["pmid"]) > NEWEST_PMID) return "a PubMed id that is not given out yet";
    const year = row["year"];
    return year === null || year === undefined || (Number(year) > 1780 && Number(year) < 2030)
      ? undefined
      : "no such year";
  });
}

/** Lengths of the human chromosomes by name. */
function chromosomeLengths(store: Store, assembly: string): Map<string, number> {
  return new Map(
    store
      .rows("assembly_sequence")
      .filter((row) => row["assembly"] === assembly && row["role"] === "assembled-molecule")
      .map((row) => [String(row["name"]), Number(row["length"])]),
  );
}

function checkGenes(store: Store): void {
  const human = chromosomeLengths(store, "GRCh38.p14");
  const proofs = new Map(geneSets.map(({ taxid, proof }) => [taxid, proof]));
  store.check("gene", (row) => {
    if (Number(row["start"]) < 1 || Number(row["start"]) > Number(row["end"])) return "start after end";
    const proof = proofs.get(Number(row["taxid"]));
    const length = row["taxid"] === 9606 ? human.get(String(row["chrom"])) : lengthOf(row, proof);
    return length !== undefined && Number(row["end"]) > length ? "past the end of its chromosome" : undefined;
  });
}

const lengthOf = (row: Row, proof: { chrom: string; length: number } | undefined): number | undefined =>
  proof && proof.chrom === row["chrom"] ? proof.length : undefined;

/** A transcript without a gene that is held, or on another strand or chromosome than its gene, is of another gene set. */
function checkTranscripts(store: Store): void {
  const genes = store.by("gene", "id");
  store.check("transcript", (row) => {
    if (!row["gene_id"]) return "no gene";
    const gene = genes.get(row["gene_id"]);
    if (!gene) return "its gene is not held";
    if (row["strand"] && row["strand"] !== gene["strand"]) return "on another strand than its gene";
    if (row["chrom"] && row["chrom"] !== gene["chrom"]) return "on another chromosome than its gene";
    return undefined;
  });
}

/** Exons of a transcript stand or fall together: ranks without a gap, in order along the strand, within the gene and with the transcript's own span. */
function checkExons(store: Store): void {
  const transcripts = store.by("transcript", "id");
  const genes = store.by("gene", "id");
  const wrong = new Map<unknown, string>();
  for (const [id, exons] of store.groups("exon", "transcript_id")) {
    const transcript = transcripts.get(id);
    const problem = transcript
      ? exonProblem(exons, { transcript, gene: genes.get(transcript["gene_id"] ?? null) })
      : "its transcript is not held";
    if (problem) wrong.set(id, problem);
  }
  store.check("exon", (row) => wrong.get(row["transcript_id"]));
  const held = store.groups("exon", "transcript_id");
  for (const row of store.rows("transcript")) {
    const problem = codingProblem(row, held.get(row["id"] ?? null));
    if (!problem) continue;
    store.drop("transcript", { reason: `coding bounds left out: ${problem}`, row });
    row["coding_start"] = null;
    row["coding_end"] = null;
  }
}

function exonProblem(
  exons: Row[],
  { transcript, gene }: { readonly transcript: Row; readonly gene: Row | undefined },
): string | undefined {
  exons.sort((left, right) => Number(left["rank"]) - Number(right["rank"]));
  const sign = Number(transcript["strand"]);
  for (const [at, exon] of exons.entries()) {
    if (exon["rank"] !== at + 1) return "exon ranks have a gap";
    if (Number(exon["start"]) > Number(exon["end"])) return "exon starts after its end";
    const before = exons[at - 1];
    if (before && sign * (Number(exon["start"]) - Number(before["start"])) <= 0)
      return "exons are out of order";
  }
  const { start, end } = span(exons);
  if (start !== transcript["start"] || end !== transcript["end"]) return "exons do not span the transcript";
  if (gene && (start < Number(gene["start"]) || end > Number(gene["end"])))
    return "exon outside its gene (gene table is of an older release)";
  return undefined;
}

const span = (exons: readonly Row[]): { start: number; end: number } => ({
  start: Math.min(...exons.map((exon) => Number(exon["start"]))),
  end: Math.max(...exons.map((exon) => Number(exon["end"]))),
});

/** Coding bounds lie in the exons, and hold three bases a residue plus the stop codon; else they are not shipped. */
function codingProblem(transcript: Row, exons: readonly Row[] | undefined): string | undefined {
  const { coding_start: start, coding_end: end, protein_length: length } = transcript;
  if (!start || !end) return undefined;
  if (!exons) return "exons not held";
  const bases = exons.reduce(
    (sum, exon) =>
      sum +
      Math.max(
        0,
        Math.min(Number(exon["end"]), Number(end)) - Math.max(Number(exon["start"]), Number(start)) + 1,
      ),
    0,
  );
  const coding = 3 * Number(length);
  return bases === coding || bases === coding + 3 ? undefined : "not 3 bases a residue";
}

/** A pair of exons on two assemblies is exact only where both have one length, one chromosome and one strand. */
function checkGrch37(store: Store): void {
  const exons = store.by("exon", "id");
  const transcripts = store.by("transcript", "id");
  store.check("exon_grch37", (row) => {
    const exon = exons.get(row["id"] ?? null);
    if (!exon) return "its exon on GRCh38 is not held";
    const transcript = transcripts.get(exon["transcript_id"] ?? null);
    if (transcript?.["chrom"] !== row["chrom"]) return "on another chromosome than on GRCh38";
    const length = Number(row["end"]) - Number(row["start"]);
    return length === Number(exon["end"]) - Number(exon["start"])
      ? undefined
      : "of another length than on GRCh38";
  });
}

function checkProteins(store: Store): void {
  const proteins = store.by("protein", "accession");
  store.check("protein_sequence", (row) => {
    const sequence = String(row["sequence"]);
    if (!/^[A-Z]+$/.test(sequence)) return "not an amino-acid sequence";
    const protein = proteins.get(row["accession"] ?? null);
    if (!protein) return "its protein is not held";
    if (protein["length"] === sequence.length) return undefined;
    protein["has_sequence"] = 0;
    return "length of the sequence is not the length of the record";
  });
}

function checkVariants(store: Store): void {
  const lengths = chromosomeLengths(store, "GRCh38.p14");
  for (const table of ["snp", "clinvar_variant", "clinvar_record", "pharmacogene_variant"]) {
    store.check(table, (row) => {
      const length = lengths.get(String(row["chrom"]));
      if (length === undefined) return "no such chromosome";
      return Number(row["pos"]) >= 1 && Number(row["pos"]) <= length
        ? undefined
        : "past the end of its chromosome";
    });
  }
  const sequences = store.by("protein_sequence", "accession");
  store.check("protein_variant", (row) => {
    const sequence = sequences.get(row["accession"] ?? null)?.["sequence"];
    return disagreement(String(row["aa_change"]), typeof sequence === "string" ? sequence : undefined);
  });
}

interface Reference {
  readonly from: readonly [table: string, column: string];
  readonly to: readonly [table: string, column: string];
}

/** A row of `from` whose value has no row in `to` is left out. */
const references: readonly Reference[] = [
  { from: ["gene_alias", "hgnc_id"], to: ["hgnc", "hgnc_id"] },
  { from: ["gene_entrez", "gene_id"], to: ["gene", "id"] },
  { from: ["exon", "transcript_id"], to: ["transcript", "id"] },
  { from: ["paralog", "gene_id"], to: ["gene", "id"] },
  { from: ["paralog", "paralog_id"], to: ["gene", "id"] },
  { from: ["ontology_edge", "parent_id"], to: ["ontology_term", "id"] },
  { from: ["gene_phenotype", "hp_id"], to: ["ontology_term", "id"] },
  { from: ["go_annotation", "go_id"], to: ["ontology_term", "id"] },
  { from: ["gwas_association", "doid"], to: ["ontology_term", "id"] },
  { from: ["clinvar_gene", "variation_id"], to: ["clinvar_variant", "variation_id"] },
  { from: ["clinvar_disease", "variation_id"], to: ["clinvar_variant", "variation_id"] },
  { from: ["clinvar_disease", "mondo_id"], to: ["ontology_term", "id"] },
  { from: ["protein_go", "accession"], to: ["protein", "accession"] },
  { from: ["protein_variant", "accession"], to: ["protein", "accession"] },
  { from: ["protein", "taxid"], to: ["organism", "taxid"] },
];

function checkReference(store: Store, { from, to }: Reference): void {
  const held = new Set(store.rows(to[0]).map((row) => row[to[1]]));
  store.check(from[0], (row) =>
    held.has(row[from[1]] ?? null) ? undefined : `${from[1]} is not in ${to[0]}.${to[1]}`,
  );
}
