import type { JsonValue } from "../../../biology/index.ts";
import type { Row, Store } from "../store.ts";
import { type AnswerFolder, sourceName } from "./answer-folder.ts";
import { keep } from "./keep.ts";
import { at, listAt, typed } from "./recorded-json.ts";
import { addCrossReferences, addReferences } from "./uniprot-entry-links.ts";
import { addEvidences, type EntryLoading } from "./uniprot-evidence.ts";
import { entriesIn, PROTEIN_FILES } from "./uniprot-files.ts";
import { taxonCheck } from "./uniprot-taxa.ts";
import { wrongSequence } from "./wrong-sequence.ts";

const { joinedAt, numberAt, textAt } = typed;

const PART = "uniprot/get_uniprotkb_entry__bm_uniprot_get_p15056_20260812.json";

/** Entries recorded whole, and the names and cross-references of one of which a part was recorded. */
export function loadEntries(answers: AnswerFolder, store: Store): void {
  const checkTaxon = taxonCheck(store);
  const proteins = store.by("protein", "accession");
  for (const { entry, file } of entriesIn(answers, PROTEIN_FILES)) {
    const row = entryRow(entry, file);
    const held = proteins.get(row["accession"] ?? null);
    const problem =
      wrongSequence(at(entry, "sequence")) ??
      checkTaxon(row["taxid"] ?? null, row["organism"] ?? null) ??
      (held === undefined || held["entry_name"] === row["entry_name"] ? undefined : "another entry name");
    if (keep(store, { table: "entry_record", row, problem })) addEntry(entry, { row, store });
  }
  for (const { entry } of entriesIn(answers, [PART])) {
    const loading = { accession: textAt(entry, "primaryAccession") ?? "", store };
    addNames(entry, loading);
    addCrossReferences(entry, loading);
  }
}

const entryRow = (entry: JsonValue, file: string): Row => ({
  accession: textAt(entry, "primaryAccession"),
  entry_name: textAt(entry, "uniProtkbId"),
  reviewed: Number(textAt(entry, "entryType")?.includes("Swiss-Prot") ?? false),
  secondary_accessions: joinedAt(entry, "secondaryAccessions"),
  first_public: textAt(entry, "entryAudit.firstPublicDate"),
  last_annotation: textAt(entry, "entryAudit.lastAnnotationUpdateDate"),
  last_sequence: textAt(entry, "entryAudit.lastSequenceUpdateDate"),
  entry_version: numberAt(entry, "entryAudit.entryVersion"),
  sequence_version: numberAt(entry, "entryAudit.sequenceVersion"),
  annotation_score: numberAt(entry, "annotationScore"),
  existence: textAt(entry, "proteinExistence"),
  taxid: numberAt(entry, "organism.taxonId"),
  organism: textAt(entry, "organism.scientificName"),
  upi: textAt(entry, "extraAttributes.uniParcId"),
  sequence: textAt(entry, "sequence.value"),
  source: sourceName(file),
});

function addEntry(entry: JsonValue, { row, store }: { row: Row; store: Store }): void {
  const loading = { accession: String(row["accession"]), store };
  addEvidences(at(entry, "organism"), { ...loading, about: "organism", position: 0 });
  addNames(entry, loading);
  addComments(entry, loading);
  addFeatures(entry, { ...loading, sequence: String(row["sequence"]) });
  addKeywords(entry, loading);
  addReferences(entry, loading);
  addCrossReferences(entry, loading);
}

function addNames(entry: JsonValue, { accession, store }: EntryLoading): void {
  const description = at(entry, "proteinDescription");
  const recommended = at(description, "recommendedName.fullName");
  const names: { kind: string; gene?: number; name: JsonValue | undefined }[] = [
    ...(recommended === undefined ? [] : [{ kind: "recommended", name: recommended }]),
    ...listAt(description, "alternativeNames").map((name) => ({
      kind: "alternative",
      name: at(name, "fullName"),
    })),
    ...listAt(description, "submissionNames").map((name) => ({
      kind: "submitted",
      name: at(name, "fullName"),
    })),
    ...listAt(entry, "genes").flatMap((gene, number) => [
      ...(at(gene, "geneName") === undefined
        ? []
        : [{ kind: "gene", gene: number, name: at(gene, "geneName") }]),
      ...listAt(gene, "synonyms").map((name) => ({ kind: "synonym", gene: number, name })),
      ...listAt(gene, "orderedLocusNames").map((name) => ({ kind: "locus", gene: number, name })),
      ...listAt(gene, "orfNames").map((name) => ({ kind: "orf", gene: number, name })),
    ]),
  ];
  for (const [position, { kind, gene, name }] of names.entries()) {
    store.add("entry_name_part", {
      accession,
      position,
      kind,
      gene_no: gene ?? null,
      value: textAt(name, "value"),
    });
    addEvidences(name, { accession, store, about: "name", position });
  }
}

/** Isoforms and places in the cell; comments of other kinds are prose. */
function addComments(entry: JsonValue, { accession, store }: EntryLoading): void {
  for (const comment of listAt(entry, "comments")) {
    for (const [position, isoform] of listAt(comment, "isoforms").entries()) {
      store.add("entry_isoform", {
        accession,
        position,
        events: joinedAt(comment, "events"),
        name: textAt(isoform, "name.value"),
        isoform_ids: joinedAt(isoform, "isoformIds"),
        sequence_ids: joinedAt(isoform, "sequenceIds"),
        status: textAt(isoform, "isoformSequenceStatus"),
      });
    }
    for (const [position, place] of listAt(comment, "subcellularLocations").entries()) {
      const row = {
        accession,
        position,
        location_id: textAt(place, "location.id"),
        topology_id: textAt(place, "topology.id"),
      };
      store.add("entry_location", row);
      addEvidences(at(place, "location"), { accession, store, about: "location", position });
      addEvidences(at(place, "topology"), { accession, store, about: "topology", position });
    }
  }
}

function addFeatures(
  entry: JsonValue,
  { accession, store, sequence }: EntryLoading & { sequence: string },
): void {
  for (const [position, feature] of listAt(entry, "features").entries()) {
    const start = numberAt(feature, "location.start.value") ?? 0;
    const end = numberAt(feature, "location.end.value") ?? 0;
    const original = textAt(feature, "alternativeSequence.originalSequence");
    const row = {
      accession,
      position,
      type: textAt(feature, "type"),
      start,
      end,
      description: textAt(feature, "description"),
      feature_id: textAt(feature, "featureId"),
      original,
      alternatives: joinedAt(feature, "alternativeSequence.alternativeSequences"),
      varies: at(feature, "alternativeSequence") === undefined ? null : 1,
      dbsnp:
        listAt(feature, "featureCrossReferences")
          .map((part) => textAt(part, "id"))
          .join("|") || null,
    };
    const problem =
      (start >= 1 && start <= end && end <= sequence.length
        ? undefined
        : "the place is not within the sequence") ??
      (original === null || sequence.slice(start - 1, end) === original
        ? undefined
        : "the residues are not those of the sequence");
    if (keep(store, { table: "entry_feature", row, problem })) {
      addEvidences(feature, { accession, store, about: "feature", position });
    }
  }
}

function addKeywords(entry: JsonValue, { accession, store }: EntryLoading): void {
  const held = store.by("keyword", "id");
  for (const [position, keyword] of listAt(entry, "keywords").entries()) {
    const row = { accession, position, keyword_id: textAt(keyword, "id") };
    const same = held.get(row.keyword_id)?.["name"] === textAt(keyword, "name");
    const problem = same ? undefined : "the keyword has another name";
    if (keep(store, { table: "entry_keyword", row, problem })) {
      addEvidences(keyword, { accession, store, about: "keyword", position });
    }
  }
}
