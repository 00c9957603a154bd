import type { JsonValue } from "../../../biology/index.ts";
import type { Store } from "../store.ts";
import { type AnswerFolder, sourceName } from "./answer-folder.ts";
import { keep } from "./keep.ts";
import { at, listAt, typed } from "./recorded-json.ts";
import { FILES } from "./uniprot-files.ts";
import { taxonCheck } from "./uniprot-taxa.ts";

const { numberAt, textAt } = typed;

export function loadProteomes(answers: AnswerFolder, store: Store): void {
  loadRecorded(answers, store);
  loadNamed(answers, store);
}

/** Proteomes of which no more is known than their organism: those that a record of one protein names. */
function loadNamed(answers: AnswerFolder, store: Store): void {
  const organisms = new Map<string, { taxids: Set<number>; file: string }>();
  const add = (id: string | null, { taxid, file }: { taxid: number | null; file: string }): void => {
    if (id === null || taxid === null) return;
    const known = organisms.get(id) ?? { taxids: new Set(), file };
    known.taxids.add(taxid);
    organisms.set(id, known);
  };
  for (const record of listAt(answers.json(FILES.uniparcRecords), "results")) {
    for (const proteome of listAt(record, "proteomes")) {
      add(textAt(proteome, "id"), {
        taxid: numberAt(record, "organism.taxonId"),
        file: FILES.uniparcRecords,
      });
    }
  }
  const entry = answers.json(FILES.entry);
  for (const reference of listAt(entry, "uniProtKBCrossReferences")) {
    if (textAt(reference, "database") === "Proteomes") {
      add(textAt(reference, "id"), { taxid: numberAt(entry, "organism.taxonId"), file: FILES.entry });
    }
  }
  for (const [id, { taxids, file }] of organisms) {
    const [taxid = null] = taxids;
    const row = { id, taxid, source: sourceName(file) };
    const problem = taxids.size > 1 ? "records name several organisms" : undefined;
    keep(store, { table: "proteome_record", row, problem });
  }
}

/** The proteome that was recorded, without its description, which is prose. */
function loadRecorded(answers: AnswerFolder, store: Store): void {
  const entry = answers.json(FILES.proteome);
  const row = proteomeRow(entry);
  const total = numberAt(entry, "proteinCount");
  const problem =
    taxonCheck(store)(row.taxid, textAt(entry, "taxonomy.scientificName")) ??
    ((row.reviewed_count ?? 0) + (row.unreviewed_count ?? 0) === total
      ? undefined
      : "reviewed and unreviewed proteins are not all proteins") ??
    ((row.busco_single ?? 0) + (row.busco_duplicated ?? 0) === row.busco_complete &&
    row.busco_complete + (row.busco_fragmented ?? 0) + (row.busco_missing ?? 0) === row.busco_total
      ? undefined
      : "the parts of BUSCO do not add up");
  if (!keep(store, { table: "proteome_record", row, problem })) return;
  addComponents(entry, { store, proteome: row.id });
  for (const [position, citation] of listAt(entry, "citations").entries()) {
    const citation_id = textAt(citation, "id");
    store.add("proteome_citation", { proteome_id: row.id, position, citation_id });
  }
}

const proteomeRow = (entry: JsonValue) => {
  const busco = at(entry, "proteomeCompletenessReport.buscoReport");
  const cpd = at(entry, "proteomeCompletenessReport.cpdReport");
  return {
    id: textAt(entry, "id"),
    taxid: numberAt(entry, "taxonomy.taxonId"),
    modified: textAt(entry, "modified"),
    type: textAt(entry, "proteomeType"),
    annotation_score: numberAt(entry, "annotationScore"),
    superkingdom: textAt(entry, "superkingdom"),
    gene_count: numberAt(entry, "geneCount"),
    protein_count: numberAt(entry, "proteinCount"),
    assembly_id: textAt(entry, "genomeAssembly.assemblyId"),
    assembly_url: textAt(entry, "genomeAssembly.genomeAssemblyUrl"),
    assembly_level: textAt(entry, "genomeAssembly.level"),
    assembly_source: textAt(entry, "genomeAssembly.source"),
    annotation_source: textAt(entry, "genomeAnnotation.source"),
    annotation_url: textAt(entry, "genomeAnnotation.url"),
    reviewed_count: numberAt(entry, "proteomeStatistics.reviewedProteinCount"),
    unreviewed_count: numberAt(entry, "proteomeStatistics.unreviewedProteinCount"),
    isoform_count: numberAt(entry, "proteomeStatistics.isoformProteinCount"),
    busco_lineage: textAt(busco, "lineageDb"),
    busco_total: numberAt(busco, "total"),
    busco_complete: numberAt(busco, "complete"),
    busco_single: numberAt(busco, "completeSingle"),
    busco_duplicated: numberAt(busco, "completeDuplicated"),
    busco_fragmented: numberAt(busco, "fragmented"),
    busco_missing: numberAt(busco, "missing"),
    busco_score: numberAt(busco, "score"),
    cpd_average: numberAt(cpd, "averageCdss"),
    cpd_confidence: numberAt(cpd, "confidence"),
    cpd_proteomes: numberAt(cpd, "proteomeCount"),
    cpd_deviation: numberAt(cpd, "stdCdss"),
    cpd_status: textAt(cpd, "status"),
    source: sourceName(FILES.proteome),
  };
};

function addComponents(
  entry: JsonValue,
  { store, proteome }: { store: Store; proteome: string | null },
): void {
  for (const [position, component] of listAt(entry, "components").entries()) {
    const of = (database: string): string | null =>
      listAt(component, "proteomeCrossReferences")
        .filter((part) => textAt(part, "database") === database)
        .map((part) => textAt(part, "id"))
        .join("|") || null;
    store.add("proteome_component", {
      proteome_id: proteome,
      position,
      name: textAt(component, "name"),
      protein_count: numberAt(component, "proteinCount"),
      annotation_source: textAt(component, "genomeAnnotation.source"),
      annotation_url: textAt(component, "genomeAnnotation.url"),
      genome_accessions: of("GenomeAccession"),
      biosample: of("Biosample"),
    });
  }
}
