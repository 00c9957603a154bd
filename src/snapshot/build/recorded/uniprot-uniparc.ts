import type { JsonValue } from "../../../biology/index.ts";
import { describeSequence } from "../../uniprot/sequence.ts";
import type { Row, Store } from "../store.ts";
import { type AnswerFolder, sourceName } from "./answer-folder.ts";
import { at, entriesOf, listAt, textAt, wholeAt, wrongSequence } from "./uniprot-json.ts";
import { type TaxonCheck, taxonCheck } from "./uniprot-taxa.ts";

const LIGHT = "uniprot/get_uniparc_light__uw_uniparc_uniParcLightEntryModelData.json";
const DATABASES = "uniprot/get_uniparc_databases__uw_uniparc_uniparcXrefsModelData.json";
const PROTEINS = [
  "uniprot/search_uniprotkb__pq_uniprot_results.json",
  "uniprot/get_uniprotkb_entry__uw_uniprotkb_A8Y1C3UniprotkbApi.json",
];
const CLUSTERS = [
  "uniprot/search_uniref__uw_uniprotkb_components_entry_similar-proteins_unirefP05067.json",
  "uniprot/search_uniref__uw_uniprotkb_components_entry_similar-proteins_unirefP05067-4.json",
  "uniprot/get_uniref_by_id__uw_uniref_uniRefModelData.json",
];
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
  for (const [position, record] of listAt(answers.json(DATABASES), "results").entries()) {
    addReference(referenceRow(record, { upi: first, position }), loading);
  }
  const seen = new Set<string>([first]);
  for (const file of PROTEINS) {
    for (const entry of entriesOf(answers.json(file))) addOfProtein(entry, { file, seen, ...loading });
  }
  for (const file of CLUSTERS) {
    for (const entry of entriesOf(answers.json(file))) addOfCluster(entry, { file, seen, ...loading });
  }
}

function addEntry(row: Row, { store, problem }: { store: Store; problem: string | undefined }): boolean {
  const wrong = problem ?? (UPI.test(String(row["upi"])) ? undefined : "the id is none of UniParc");
  if (wrong) store.drop("uniparc_entry", wrong, row);
  else store.add("uniparc_entry", row);
  return !wrong;
}

const sequenceCells = (sequence: string) => {
  const { length, crc64 } = describeSequence(sequence);
  return { length, crc64, sequence };
};

function addLight(entry: JsonValue, { store, checkTaxon }: Loading): void {
  const upi = textAt(entry, "uniParcId") ?? "";
  const row = {
    upi,
    ...sequenceCells(textAt(entry, "sequence.value") ?? ""),
    reference_count: wholeAt(entry, "crossReferenceCount"),
    first_seen: textAt(entry, "oldestCrossRefCreated"),
    last_seen: textAt(entry, "mostRecentCrossRefUpdated"),
    source: sourceName(LIGHT),
  };
  if (!addEntry(row, { store, problem: wrongSequence(at(entry, "sequence")) })) return;
  const lists = { gene: "geneNames", protein: "proteinNames", accession: "uniProtKBAccessions" };
  for (const [kind, key] of Object.entries(lists)) {
    for (const [position, name] of listAt(entry, key).entries()) {
      if (typeof name === "string") store.add("uniparc_name", { upi, kind, position, name });
    }
  }
  for (const [position, organism] of listAt(entry, "organisms").entries()) {
    const row = {
      upi,
      position,
      taxid: wholeAt(organism, "taxonId"),
      scientific_name: textAt(organism, "scientificName"),
      common_name: textAt(organism, "commonName"),
    };
    const problem = checkTaxon(row.taxid, row.scientific_name);
    if (problem) store.drop("uniparc_organism", problem, row);
    else store.add("uniparc_organism", row);
  }
  for (const [position, taxon] of listAt(entry, "commonTaxons").entries()) {
    const row = {
      upi,
      position,
      top_level: textAt(taxon, "topLevel"),
      taxid: wholeAt(taxon, "commonTaxonId"),
      name: textAt(taxon, "commonTaxon"),
    };
    const problem = checkTaxon(row.taxid, row.name);
    if (problem) store.drop("uniparc_common_taxon", problem, row);
    else store.add("uniparc_common_taxon", row);
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
  addFeatures(entry, { upi, store, length: row.length });
}

function addFeatures(
  entry: JsonValue,
  { upi, store, length }: { upi: string; store: Store; length: number },
): void {
  for (const [position, feature] of listAt(entry, "sequenceFeatures").entries()) {
    const places = listAt(feature, "locations").map(
      (place) => [wholeAt(place, "start") ?? 0, wholeAt(place, "end") ?? 0] as const,
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
    if (inside) store.add("uniparc_feature", row);
    else store.drop("uniparc_feature", "a place is not within the sequence", row);
  }
}

const flag = (value: JsonValue | undefined): number | null =>
  typeof value === "boolean" ? Number(value) : null;

const referenceRow = (record: JsonValue, { upi, position }: { upi: string; position: number }): Row => ({
  upi,
  position,
  database: textAt(record, "database"),
  id: textAt(record, "id"),
  version_i: wholeAt(record, "versionI"),
  version: wholeAt(record, "version"),
  active: flag(at(record, "active")),
  created: textAt(record, "created"),
  last_updated: textAt(record, "lastUpdated"),
  gene: textAt(record, "geneName"),
  protein_name: textAt(record, "proteinName"),
  taxid: wholeAt(record, "organism.taxonId"),
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
  if (problem) store.drop("uniparc_reference", problem, row);
  else store.add("uniparc_reference", row);
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
  const row = {
    upi,
    ...sequenceCells(textAt(entry, "sequence.value") ?? ""),
    source: sourceName(file),
  };
  if (!addEntry(row, { store, problem: wrongSequence(at(entry, "sequence")) })) return;
  const [gene] = listAt(entry, "genes");
  addReference(
    {
      upi,
      position: 0,
      database: database(textAt(entry, "entryType")),
      id: textAt(entry, "primaryAccession"),
      version: wholeAt(entry, "entryAudit.sequenceVersion"),
      active: 1,
      gene: textAt(gene, "geneName.value"),
      protein_name:
        textAt(entry, "proteinDescription.recommendedName.fullName.value") ??
        textAt(listAt(entry, "proteinDescription.submissionNames")[0], "fullName.value"),
      taxid: wholeAt(entry, "organism.taxonId"),
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
  const row = {
    upi,
    ...sequenceCells(textAt(member, "sequence.value") ?? ""),
    source: sourceName(file),
  };
  if (!addEntry(row, { store, problem: wrongSequence(at(member, "sequence")) })) return;
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
      taxid: wholeAt(member, "organismTaxId"),
      organism: scientific,
      common_name: common,
    },
    { store, checkTaxon },
  );
}
