import type { JsonValue } from "../../../biology/index.ts";
import {
  type BaseChange,
  codingHaplotype,
  hexOf,
  nameOf,
  proteinHaplotype,
} from "../../ensembl/transcript-haplotypes/haplotypes.ts";
import type { Store } from "../store.ts";
import type { AnswerFolder } from "./answer-folder.ts";
import { listAt, untyped } from "./recorded-json.ts";

const { textAt } = untyped;

/**
 * Haplotypes as changes of a coding sequence, without their counts: those are of two samples of a test database. Names, proteins and sequence hashes follow from them; a haplotype whose
 * recorded hash or protein is another is left out.
 */
export function loadEnsemblHaplotypes(answers: AnswerFolder, store: Store): void {
  for (const file of answers.files("get_transcript_haplotypes")) {
    const told = answers.json(file);
    const transcript_id = textAt(told, "transcript_id") ?? "";
    const cds = codingSequence(answers, transcript_id);
    const protein_id = textAt(told, "protein_haplotypes.0.name")?.split(":")[0] ?? null;
    const row = { transcript_id, protein_id, cds };
    if (cds === null) {
      store.drop("haplotype_transcript", { reason: "its coding sequence is not held", row });
      continue;
    }
    store.add("haplotype_transcript", row);
    addHaplotypes(store, { told, transcript_id, cds });
  }
}

/** Upper case of the cDNA that Ensembl masked: what is not coding is in lower case. */
function codingSequence(answers: AnswerFolder, transcript: string): string | null {
  const file = answers
    .files("get_sequence_by_id")
    .find((name) => name.includes(`${transcript}_type_cdna_mask_feature_1.json`));
  const coding = file && textAt(answers.json(file), "seq")?.replace(/[a-z]+/g, "");
  return coding || null;
}

interface Observed {
  readonly told: JsonValue;
  readonly transcript_id: string;
  readonly cds: string;
}

function addHaplotypes(store: Store, { told, transcript_id, cds }: Observed): void {
  const proteins = new Set(listAt(told, "protein_haplotypes").map((protein) => textAt(protein, "hex")));
  for (const [position, haplotype] of listAt(told, "cds_haplotypes").entries()) {
    const row = { transcript_id, position };
    const changes = listAt(haplotype, "diffs").map(changeOf);
    const made = codingHaplotype(cds, changes);
    const agrees =
      made !== undefined &&
      hexOf(made) === textAt(haplotype, "hex") &&
      `${transcript_id}:${nameOf(made)}` === textAt(haplotype, "name") &&
      proteins.has(hexOf(proteinHaplotype(cds, made)));
    if (!agrees) {
      store.drop("transcript_haplotype", { reason: "its sequence has another hash", row });
      continue;
    }
    store.add("transcript_haplotype", row);
    for (const change of changes) {
      store.add("haplotype_change", { transcript_id, haplotype: position, ...change });
    }
  }
}

const changeOf = (
  told: JsonValue,
): BaseChange & { variant: string | null; variation_feature_id: string | null } => {
  const [, position, ref = "", alt = ""] = /^(\d+)([ACGT])>([ACGT])$/.exec(textAt(told, "diff") ?? "") ?? [];
  return {
    position: Number(position),
    ref,
    alt,
    variant: textAt(told, "variation_feature"),
    variation_feature_id: textAt(told, "variation_feature_id"),
  };
};
