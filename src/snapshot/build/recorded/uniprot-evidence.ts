import type { JsonValue } from "../../../biology/index.ts";
import type { Store } from "../store.ts";
import { keep } from "./keep.ts";
import { listAt, typed } from "./recorded-json.ts";

const { textAt } = typed;

/** The entry whose parts are read. */
export interface EntryLoading {
  readonly accession: string;
  readonly store: Store;
}

/** Evidence that a part of an entry carries: a code of the evidence ontology, and where it comes from. */
export function addEvidences(
  part: JsonValue | undefined,
  { accession, store, about, position }: EntryLoading & { about: string; position: number },
): void {
  for (const [number, evidence] of listAt(part, "evidences").entries()) {
    const row = {
      accession,
      about,
      position,
      number,
      code: textAt(evidence, "evidenceCode"),
      source: textAt(evidence, "source"),
      id: textAt(evidence, "id"),
    };
    const problem = /^ECO:\d{7}$/.test(row.code ?? "")
      ? undefined
      : "the code is none of the evidence ontology";
    keep(store, { table: "entry_evidence", row, problem });
  }
}
