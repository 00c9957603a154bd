import type { JsonValue } from "../../../biology/index.ts";
import { listAt, typed } from "./recorded-json.ts";
import { addEvidences, type EntryLoading } from "./uniprot-evidence.ts";

const { joinedAt, numberAt, textAt } = typed;

/** Citations of an entry, by number; the citations themselves are in a table of their own. */
export function addReferences(entry: JsonValue, { accession, store }: EntryLoading): void {
  for (const reference of listAt(entry, "references")) {
    const number = numberAt(reference, "referenceNumber") ?? 0;
    const [comment] = listAt(reference, "referenceComments");
    store.add("entry_reference", {
      accession,
      number,
      citation_id: textAt(reference, "citation.id"),
      positions: joinedAt(reference, "referencePositions"),
      comment_kind: textAt(comment, "type"),
      comment: textAt(comment, "value"),
    });
    addEvidences(reference, { accession, store, about: "reference", position: number });
    addEvidences(comment, { accession, store, about: "comment", position: number });
  }
}

/** Cross-references with their properties. */
export function addCrossReferences(entry: JsonValue, { accession, store }: EntryLoading): void {
  for (const [position, reference] of listAt(entry, "uniProtKBCrossReferences").entries()) {
    store.add("entry_crossref", {
      accession,
      position,
      database: textAt(reference, "database"),
      id: textAt(reference, "id"),
      isoform: textAt(reference, "isoformId"),
    });
    for (const [number, property] of listAt(reference, "properties").entries()) {
      store.add("entry_crossref_property", {
        accession,
        position,
        number,
        name: textAt(property, "key"),
        value: textAt(property, "value"),
      });
    }
  }
}
