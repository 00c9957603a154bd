import type { Table } from "../table.ts";

const RECORDED = [
  "responses/uniprot/search_literature_citations__uw_supporting-data_citations_citationsModelData.json",
  "responses/uniprot/uniprotkb_publications__uw_uniprotkb_components_entry_entryPublicationsData.json",
  "responses/uniprot/search_uniprotkb__pq_uniprot_results.json",
  "responses/uniprot/get_uniprotkb_entry__uw_uniprotkb_A8Y1C3UniprotkbApi.json",
  "responses/uniprot/get_proteome_by_upid__uw_proteomes_proteomesEntryModelData.json",
];

/** Citations with all their authors. */
export const citationTables: readonly Table[] = [
  {
    name: "citation_record",
    volume: "recorded",
    does: "A citation as UniProt writes it: id is the PubMed id, or one of UniProt's own (CI-…); date is a year, or a month and year; complete is 1 where all authors are listed; groups are authoring groups",
    sources: RECORDED,
    columns: {
      id: "TEXT",
      type: "TEXT",
      title: "TEXT",
      journal: "TEXT",
      date: "TEXT",
      volume: "TEXT",
      first_page: "TEXT",
      last_page: "TEXT",
      pubmed: "TEXT",
      doi: "TEXT",
      groups: "TEXT",
      complete: "INTEGER",
      source: "TEXT",
    },
    key: ["id"],
  },
  {
    name: "citation_author",
    volume: "recorded",
    does: "An author of a citation",
    sources: RECORDED,
    columns: { citation_id: "TEXT", position: "INTEGER", name: "TEXT" },
    key: ["citation_id", "position"],
  },
];
