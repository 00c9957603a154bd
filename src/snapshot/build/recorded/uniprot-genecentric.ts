import type { JsonValue } from "../../../biology/index.ts";
import type { Store } from "../store.ts";
import type { AnswerFolder } from "./answer-folder.ts";
import { keep } from "./keep.ts";
import { at, listAt, typed } from "./recorded-json.ts";
import { entriesIn } from "./uniprot-files.ts";
import { taxonCheck } from "./uniprot-taxa.ts";
import { wrongSequence } from "./wrong-sequence.ts";

const { numberAt, textAt } = typed;

const GROUPS = "uniprot/search_genecentric__uw_uniprotkb_components_entry_genecentric.json";
const ENTRY = "uniprot/get_genecentric_by_accession__uw_genecentric_P05067.json";

const proteinsOf = (group: JsonValue): JsonValue[] =>
  [at(group, "canonicalProtein"), ...listAt(group, "relatedProteins")].filter((part) => part !== undefined);

/** Two answers tell of the same group: a protein is taken where both give it the same sequence and gene. */
export function loadGenecentric(answers: AnswerFolder, store: Store): void {
  const others = new Map(
    proteinsOf(answers.json(ENTRY)).map((protein) => [textAt(protein, "id"), protein] as const),
  );
  const checkTaxon = taxonCheck(store);
  for (const { entry: group } of entriesIn(answers, [GROUPS])) {
    const canonical = textAt(group, "canonicalProtein.id") ?? "";
    for (const [position, protein] of proteinsOf(group).entries()) {
      const row = {
        canonical,
        position,
        id: textAt(protein, "id"),
        proteome_id: textAt(group, "proteomeId"),
        entry_type: textAt(protein, "entryType"),
        entry_name: textAt(protein, "uniProtkbId"),
        protein_name: textAt(protein, "proteinName"),
        gene: textAt(protein, "geneName"),
        taxid: numberAt(protein, "organism.taxonId"),
        organism: textAt(protein, "organism.scientificName"),
        existence: textAt(protein, "proteinExistence"),
        flag: textAt(protein, "flagType"),
        sequence_version: numberAt(protein, "sequenceVersion"),
        sequence: textAt(protein, "sequence.value"),
      };
      const other = others.get(row.id);
      const problem =
        wrongSequence(at(protein, "sequence")) ??
        checkTaxon(row.taxid, row.organism) ??
        (textAt(other, "sequence.value") === row.sequence && textAt(other, "geneName") === row.gene
          ? undefined
          : "the other recorded answer says otherwise");
      keep(store, { table: "genecentric_protein", row, problem });
    }
  }
}
