import { residueLetter } from "../../../../biology/index.ts";
import type { Database } from "../../../../client/sqlite.ts";
import { valuesOf } from "../../answers.ts";
import type { Feature } from "../../features.ts";
import type { TranscriptRow } from "../../genes.ts";
import { residuesOf } from "../../sequence/protein.ts";
import { consequencesWanted } from "../../so-terms.ts";

interface VariantRow {
  readonly rsid: number;
  readonly aa_change: string;
}

const MISSENSE = "missense_variant";

/**
 * Missense variants of UniProt that dbSNP knows, where the protein is UniProt's own and has the residue that the variant
 * replaces. Undefined where none is held, for Ensembl has many more.
 */
export function transcriptVariations(
  { database, query }: { readonly database: Database; readonly query: URLSearchParams },
  row: TranscriptRow,
): Feature[] | undefined {
  const types = valuesOf(query, "type");
  const wanted = consequencesWanted(database, query);
  if (wanted?.length === 0) return [];
  if (wanted?.includes(MISSENSE) === false || (types.length > 0 && !types.includes(MISSENSE)))
    return undefined;
  const residues = residuesOf(database, row);
  if (residues === undefined) return undefined;
  const rows = database.all<VariantRow>(
    "SELECT DISTINCT rsid, aa_change FROM protein_variant WHERE accession = ? AND rsid IS NOT NULL",
    row.uniprot_accession,
  );
  const features = rows
    .flatMap((variant) => variationOf(variant, { row, residues }) ?? [])
    .sort((left, right) => left.start - right.start || (left.id < right.id ? -1 : 1));
  return features.length > 0 ? features : undefined;
}

function variationOf(
  { rsid, aa_change }: VariantRow,
  { row, residues }: { readonly row: TranscriptRow; readonly residues: string },
) {
  const [, from = "", at = "", to = ""] =
    /^p\.([A-Z][a-z]{2})(\d{1,6})([A-Z][a-z]{2})$/.exec(aa_change) ?? [];
  const [reference, other] = [residueLetter(from), residueLetter(to)];
  const position = Number(at);
  if (!reference || !other || residues[position - 1] !== reference) return undefined;
  return {
    feature_type: "transcript_variation",
    id: `rs${rsid}`,
    type: MISSENSE,
    residues: `${reference}/${other}`,
    Parent: row.id,
    translation: row.protein_id,
    seq_region_name: row.protein_id,
    start: position,
    end: position,
  };
}
