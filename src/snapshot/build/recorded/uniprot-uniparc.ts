import type { JsonValue } from "../../../biology/index.ts";
import { describeSequence } from "../../uniprot/sequence.ts";
import type { Row, Store } from "../store.ts";
import { type AnswerFolder, sourceName } from "./answer-folder.ts";
import { keep } from "./keep.ts";
import { at, listAt, typed } from "./recorded-json.ts";
import { CLUSTER_FILES, entriesIn, FILES, PROTEIN_FILES } from "./uniprot-files.ts";
import { addOrganisms, type TaxonCheck, taxonCheck } from "./uniprot-taxa.ts";
import { wrongSequence } from "./wrong-sequence.ts";

const { numberAt, textAt } = typed;

const LIGHT = "uniprot/get_uniparc_light__uw_uniparc_uniParcLightEntryModelData.json";
const UPI = /^UPI[0-9A-F]{10}$/;

interface Loading {
  readonly store: Store;
  readonly checkTaxon: TaxonCheck;
}

/** The one light entry and the first page of its records, and of other entries the sequence and the UniProtKB record. */
export function loadUniparc(answers: AnswerFolder, store: Store): void {
  const loading = { store, checkTaxon: taxonCheck(store) };
  addLight(answers.json(LIGHT), loading);
  const first = textAt(answers.json(LIGHT), "uniParcId") ?? "";
  for (const [position, record] of listAt(answers.json(FILES.uniparcRecords), "results").entries()) {
    addReference(referenceRow(record, { upi: first, position }), loading);
  }
  const seen = new Set<string>([first]);
  for (const { entry, file } of entriesIn(answers, PROTEIN_FILES)) {
    addOfProtein(entry, { file, seen, ...loading });
  }
  for (const { entry, file } of entriesIn(answers, CLUSTER_FILES)) {
    addOfCluster(entry, { file, seen, ...loading });
  }
}

interface Told {
  readonly upi: string;
  /** As an answer holds it: value, length, mass and checksums. */
  readonly sequence: JsonValue | undefined;
  readonly more?: Row;
  readonly file: string;
}

/** Adds an entry with its sequence; whether there was no problem with it. */
function addEntry(store: Store, { upi, sequence, more, file }: Told): boolean {
  const residues = textAt(sequence, "value") ?? "";
  const { length, crc64 } = describeSequence(residues);
  const row = { upi, length, crc64, sequence: residues, ...more, source: sourceName(file) };
  const problem = wrongSequence(sequence) ?? (UPI.test(upi) ? undefined : "the id is none of UniParc");
  return keep(store, { table: "uniparc_entry", row, problem });
}

function addLight(entry: JsonValue, { store, checkTaxon }: Loading): void {
  const upi = textAt(entry, "uniParcId") ?? "";
  const sequence = at(entry, "sequence");
  const more = {
    reference_count: numberAt(entry, "crossReferenceCount"),
    first_seen: textAt(entry, "oldestCrossRefCreated"),
    last_seen: textAt(entry, "mostRecentCrossRefUpdated"),
  };
  if (!addEntry(store, { upi, sequence, more, file: LIGHT })) return;
  const lists = { gene: "geneNames", protein: "proteinNames", accession: "uniProtKBAccessions" };
  for (const [kind, key] of Object.entries(lists)) {
    for (const [position, name] of listAt(entry, key).entries()) {
      if (typeof name === "string") store.add("uniparc_name", { upi, kind, position, name });
    }
  }
  addOrganisms(entry, { table: "uniparc_organism", owner: { upi }, store, checkTaxon });
  for (const [position, taxon] of listAt(entry, "commonTaxons").entries()) {
    const row = {
      upi,
      position,
      top_level: textAt(taxon, "topLevel"),
      taxid: numberAt(taxon, "commonTaxonId"),
      name: textAt(taxon, "commonTaxon"),
    };
    keep(store, { table: "uniparc_common_taxon", row, problem: checkTaxon(row.taxid, row.name) });
  }
  for (const [position, proteome] of listAt(entry, "proteomes").entries()) {
    const row = {
      upi,
      position,
      proteome_id: textAt(proteome, "id"),
      component: textAt(proteome, "component"),
    };
    store.add("uniparc_proteome", row);
  }
  addFeatures(entry, { upi, store, length: textAt(sequence, "value")?.length ?? 0 });
}

function addFeatures(
  entry: JsonValue,
  { upi, store, length }: { upi: string; store: Store; length: number },
): void {
  for (const [position, feature] of listAt(entry, "sequenceFeatures").entries()) {
    const places = listAt(feature, "locations").map(
      (place) => [numberAt(place, "start") ?? 0, numberAt(place, "end") ?? 0] as const,
    );
    const row = {
      upi,
      position,
      database: textAt(feature, "database"),
      signature: textAt(feature, "databaseId"),
      interpro_id: textAt(feature, "interproGroup.id"),
      interpro_name: textAt(feature, "interproGroup.name"),
      places: places.map(([start, end]) => `${start}-${end}`).join("|"),
    };
    const inside = places.every(([start, end]) => start >= 1 && start <= end && end <= length);
    const problem = inside ? undefined : "a place is not within the sequence";
    keep(store, { table: "uniparc_feature", row, problem });
  }
}

const flag = (value: JsonValue | undefined): number | null =>
  typeof value === "boolean" ? Number(value) : null;

const referenceRow = (record: JsonValue, { upi, position }: { upi: string; position: number }): Row => ({
  upi,
  position,
  database: textAt(record, "database"),
  id: textAt(record, "id"),
  version_i: numberAt(record, "versionI"),
  version: numberAt(record, "version"),
  active: flag(at(record, "active")),
  created: textAt(record, "created"),
  last_updated: textAt(record, "lastUpdated"),
  gene: textAt(record, "geneName"),
  protein_name: textAt(record, "proteinName"),
  taxid: numberAt(record, "organism.taxonId"),
  organism: textAt(record, "organism.scientificName"),
  common_name: textAt(record, "organism.commonName"),
  ncbi_gi: textAt(record, "ncbiGi"),
  proteomes:
    listAt(record, "proteomes")
      .map((proteome) => `${textAt(proteome, "id")}:${textAt(proteome, "component")}`)
      .join("|") || null,
});

function addReference(row: Row, { store, checkTaxon }: Loading): void {
  const problem = checkTaxon(row["taxid"] ?? null, row["organism"] ?? null);
  keep(store, { table: "uniparc_reference", row, problem });
}

interface Further extends Loading {
  readonly file: string;
  readonly seen: Set<string>;
}

const database = (entryType: string | null): string =>
  entryType?.includes("Swiss-Prot") ? "UniProtKB/Swiss-Prot" : "UniProtKB/TrEMBL";

/** An entry of UniProtKB names its UniParc entry, and is one of its records. */
function addOfProtein(entry: JsonValue, { file, seen, store, checkTaxon }: Further): void {
  const upi = textAt(entry, "extraAttributes.uniParcId") ?? "";
  if (seen.has(upi)) return;
  seen.add(upi);
  if (!addEntry(store, { upi, sequence: at(entry, "sequence"), file })) return;
  addReference(
    {
      upi,
      position: 0,
      database: database(textAt(entry, "entryType")),
      id: textAt(entry, "primaryAccession"),
      version: numberAt(entry, "entryAudit.sequenceVersion"),
      active: 1,
      gene: textAt(entry, "genes.0.geneName.value"),
      protein_name:
        textAt(entry, "proteinDescription.recommendedName.fullName.value") ??
        textAt(entry, "proteinDescription.submissionNames.0.fullName.value"),
      taxid: numberAt(entry, "organism.taxonId"),
      organism: textAt(entry, "organism.scientificName"),
      common_name: textAt(entry, "organism.commonName"),
    },
    { store, checkTaxon },
  );
}

/** The representative of a UniRef cluster names its UniParc entry. */
function addOfCluster(entry: JsonValue, { file, seen, store, checkTaxon }: Further): void {
  const member = at(entry, "representativeMember");
  const upi = textAt(member, "uniparcId") ?? "";
  if (seen.has(upi)) return;
  seen.add(upi);
  if (!addEntry(store, { upi, sequence: at(member, "sequence"), file })) return;
  const [accession] = listAt(member, "accessions");
  const [, scientific = null, common = null] =
    /^(.*?)(?: \((.*)\))?$/.exec(textAt(member, "organismName") ?? "") ?? [];
  const isIsoform = String(accession).includes("-");
  addReference(
    {
      upi,
      position: 0,
      database: isIsoform
        ? "UniProtKB/Swiss-Prot protein isoforms"
        : database(store.by("protein", "accession").has(String(accession)) ? "Swiss-Prot" : null),
      id: String(accession),
      active: 1,
      protein_name: textAt(member, "proteinName"),
      taxid: numberAt(member, "organismTaxId"),
      organism: scientific,
      common_name: common,
    },
    { store, checkTaxon },
  );
}
