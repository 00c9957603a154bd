import type { JsonValue } from "../../../biology/index.ts";
import type { Row, Store } from "../store.ts";
import { type AnswerFolder, sourceName } from "./answer-folder.ts";
import { keep } from "./keep.ts";
import { at, listAt, typed } from "./recorded-json.ts";
import { CLUSTER_FILES, entriesIn } from "./uniprot-files.ts";
import { addOrganisms, type TaxonCheck, taxonCheck } from "./uniprot-taxa.ts";
import { wrongSequence } from "./wrong-sequence.ts";

const { joinedAt, numberAt, textAt } = typed;

const CLUSTER = /^UniRef(100|90|50)_(\w+(?:-\d+)?)$/;

const FASTA_ANSWER = "uniprot/stream_uniref__ur_stream-f72464.txt";
const TABLE_ANSWER = "uniprot/stream_uniref__ur_stream-c796e4.txt";

export function loadUniref(answers: AnswerFolder, store: Store): void {
  const checkTaxon = taxonCheck(store);
  const seen = new Set<string>();
  for (const { entry, file } of entriesIn(answers, CLUSTER_FILES)) {
    const id = textAt(entry, "id") ?? "";
    if (!seen.has(id)) addCluster(entry, { id, file, store, checkTaxon });
    seen.add(id);
  }
  addFasta(answers, { store, checkTaxon });
}

function addCluster(
  entry: JsonValue,
  { id, file, store, checkTaxon }: { id: string; file: string; store: Store; checkTaxon: TaxonCheck },
): void {
  const row = clusterRow(entry, { id, file });
  const problem =
    wrongSequence(at(entry, "representativeMember.sequence")) ??
    (CLUSTER.test(id) ? undefined : "the id is none of UniRef") ??
    (numberAt(entry, "representativeMember.sequenceLength") === row["length"]
      ? undefined
      : "the length is not that of the sequence") ??
    checkTaxon(row["common_taxid"] ?? null, row["common_taxon"] ?? null) ??
    checkTaxon(row["representative_taxid"] ?? null, row["representative_organism"] ?? null);
  if (keep(store, { table: "uniref_cluster", row, problem })) addParts(entry, { id, store, checkTaxon });
}

function clusterRow(entry: JsonValue, { id, file }: { id: string; file: string }): Row {
  const member = at(entry, "representativeMember");
  const sequence = textAt(member, "sequence.value") ?? "";
  return {
    id,
    name: textAt(entry, "name"),
    identity: Number(CLUSTER.exec(id)?.[1] ?? 0),
    member_count: numberAt(entry, "memberCount"),
    organism_count: numberAt(entry, "organismCount"),
    updated: textAt(entry, "updated"),
    common_taxid: numberAt(entry, "commonTaxon.taxonId"),
    common_taxon: textAt(entry, "commonTaxon.scientificName"),
    seed_id: textAt(entry, "seedId"),
    is_seed: at(member, "seed") === true ? 1 : null,
    member_id_types: joinedAt(entry, "memberIdTypes"),
    representative_id: textAt(member, "memberId"),
    representative_name: textAt(member, "proteinName"),
    representative_taxid: numberAt(member, "organismTaxId"),
    representative_organism: textAt(member, "organismName"),
    representative_accessions: joinedAt(member, "accessions"),
    representative_upi: textAt(member, "uniparcId"),
    uniref50_id: textAt(member, "uniref50Id"),
    uniref90_id: textAt(member, "uniref90Id"),
    uniref100_id: textAt(member, "uniref100Id"),
    length: sequence.length,
    sequence,
    source: sourceName(file),
  };
}

function addParts(
  entry: JsonValue,
  { id, store, checkTaxon }: { id: string; store: Store; checkTaxon: TaxonCheck },
): void {
  const members = listAt(entry, "members");
  const [first] = listAt(entry, "representativeMember.accessions");
  for (const [position, member] of (members.length > 0 ? members : [first]).entries()) {
    if (typeof member === "string")
      store.add("uniref_member", { cluster_id: id, position, member_id: member });
  }
  addOrganisms(entry, { table: "uniref_organism", owner: { cluster_id: id }, store, checkTaxon });
  for (const [position, term] of listAt(entry, "goTerms").entries()) {
    const row = {
      cluster_id: id,
      position,
      go_id: textAt(term, "goId"),
      aspect: textAt(term, "aspect"),
    };
    store.add("uniref_go", row);
  }
}

const HEADER = /^>(UniRef\d+_\S+) (.+) n=(\d+) Tax=(.+) TaxID=(\d+) RepID=(\S+)$/;

/** A stream recorded as FASTA, and the same as a table: name, size and common taxon of the clusters, and the sequence. */
function addFasta(
  answers: AnswerFolder,
  { store, checkTaxon }: { store: Store; checkTaxon: TaxonCheck },
): void {
  const sizes = new Map(
    answers
      .text(TABLE_ANSWER)
      .split("\n")
      .map((line) => line.split("\t"))
      .map(([id = "", name, size]) => [id, { name, size: Number(size) }] as const),
  );
  const proteins = store.by("protein", "entry_name");
  for (const record of answers.text(FASTA_ANSWER).split(/^(?=>)/m)) {
    const [header = "", ...lines] = record.trim().split("\n");
    const [, id = "", name, size, taxon = "", taxid, representative = ""] = HEADER.exec(header) ?? [];
    const protein = proteins.get(representative);
    const sequence = lines.join("");
    const row: Row = {
      id,
      name: `Cluster: ${name}`,
      identity: Number(CLUSTER.exec(id)?.[1] ?? 0),
      member_count: Number(size),
      common_taxid: Number(taxid),
      common_taxon: taxon,
      representative_id: representative,
      representative_name: protein?.["protein_name"] ?? null,
      representative_taxid: protein?.["taxid"] ?? null,
      representative_organism: null,
      representative_accessions: protein?.["accession"] ?? null,
      length: sequence.length,
      sequence,
      source: sourceName(FASTA_ANSWER),
    };
    const table = sizes.get(id);
    const problem =
      checkTaxon(row["common_taxid"] ?? null, taxon) ??
      (table?.size === row["member_count"] && table?.name === row["name"]
        ? undefined
        : "the table recorded with it says otherwise") ??
      (protein?.["length"] === sequence.length ? undefined : "the length is not that of the protein");
    if (!keep(store, { table: "uniref_cluster", row, problem })) continue;
    store.add("uniref_member", {
      cluster_id: id,
      position: 0,
      member_id: row["representative_accessions"] ?? null,
    });
  }
}
