import type { Database } from "../../client/sqlite.ts";
import { listed } from "../query/lists.ts";
import type { DiseaseRow } from "./diseases.ts";
import type { Entry } from "./namespace.ts";
import { compact } from "./vocabulary.ts";

interface VariantRow {
  readonly id: string;
  readonly aa_change: string;
  readonly rsid: number | null;
  readonly disease_ids: string | null;
}

const ONE_LETTER: Readonly<Record<string, string>> = {
  ...{ Ala: "A", Arg: "R", Asn: "N", Asp: "D", Cys: "C", Gln: "Q", Glu: "E", Gly: "G", His: "H", Ile: "I" },
  ...{ Leu: "L", Lys: "K", Met: "M", Phe: "F", Pro: "P", Ser: "S", Thr: "T", Trp: "W", Tyr: "Y", Val: "V" },
  ...{ Sec: "U", Pyl: "O" },
};

const variantsOf = (database: Database, accession: string): VariantRow[] =>
  database.all<VariantRow>(
    "SELECT id, aa_change, rsid, disease_ids FROM protein_variant WHERE accession = ?",
    accession,
  );

/** Diseases by id, each read once however many variants name it. */
function diseaseReader(database: Database): (id: string) => DiseaseRow | undefined {
  const read = new Map<string, DiseaseRow | undefined>();
  return (id) => {
    if (!read.has(id)) read.set(id, database.get<DiseaseRow>("SELECT * FROM disease WHERE id = ?", id));
    return read.get(id);
  };
}

/** Natural variants as UniProtKB's features write them, along the sequence. */
export function naturalVariants(database: Database, accession: string): Entry[] {
  const diseaseOf = diseaseReader(database);
  return variantsOf(database, accession)
    .map((row) => ({ row, change: /^p\.([A-Z][a-z]{2})(\d+)([A-Z][a-z]{2})$/.exec(row.aa_change) }))
    .flatMap(({ row, change }) => (change ? [{ row, change, position: Number(change[2]) }] : []))
    .sort((a, b) => a.position - b.position || (a.row.id < b.row.id ? -1 : 1))
    .map(({ row, change, position }) => feature(row, { change, position, diseaseOf }));
}

function feature(
  row: VariantRow,
  {
    change,
    position,
    diseaseOf,
  }: { change: RegExpExecArray; position: number; diseaseOf: ReturnType<typeof diseaseReader> },
): Entry {
  const place = { value: position, modifier: "EXACT" };
  const acronyms = listed(row.disease_ids).map((id) => diseaseOf(id)?.acronym ?? id);
  const where = [acronyms.join(" and "), row.rsid === null ? "" : `dbSNP:rs${row.rsid}`].filter(
    (part) => part !== "",
  );
  return {
    type: "Natural variant",
    location: { start: place, end: place },
    description: where.length > 0 ? `in ${where.join("; ")}` : "",
    ...(row.rsid === null ? {} : { featureCrossReferences: [{ database: "dbSNP", id: `rs${row.rsid}` }] }),
    featureId: row.id,
    alternativeSequence: {
      originalSequence: ONE_LETTER[change[1] ?? ""] ?? "X",
      alternativeSequences: [ONE_LETTER[change[3] ?? ""] ?? "X"],
    },
  };
}

/** Diseases that a variant of the protein is seen in, as comments; variants that are likely benign do not count. */
export function diseaseComments(database: Database, accession: string): Entry[] {
  const diseaseOf = diseaseReader(database);
  const harmful = database.all<Pick<VariantRow, "disease_ids">>(
    "SELECT DISTINCT disease_ids FROM protein_variant WHERE accession = ? AND disease_ids <> '' AND significance IS NOT 'lbb'",
    accession,
  );
  const ids = [...new Set(harmful.flatMap((row) => listed(row.disease_ids)))].sort();
  return ids.flatMap((id) => {
    const row = diseaseOf(id);
    const [mim] = listed(row?.mims);
    return row
      ? [
          {
            commentType: "DISEASE",
            disease: compact({
              diseaseId: row.name,
              diseaseAccession: row.id,
              acronym: row.acronym ?? undefined,
              diseaseCrossReference: mim ? { database: "MIM", id: mim } : undefined,
            }),
          },
        ]
      : [];
  });
}
