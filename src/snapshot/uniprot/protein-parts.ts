import type { Database } from "../../client/sqlite.ts";
import { listed } from "../query/lists.ts";
import { proteinResidues } from "../query/residues.ts";
import type { Entry } from "./namespace.ts";
import { compact } from "./vocabulary.ts";

export interface ProteinRow {
  readonly accession: string;
  readonly entry_name: string;
  readonly taxid: number | null;
  readonly protein_name: string | null;
  readonly ecs: string | null;
  readonly gene: string | null;
  readonly gene_synonyms: string | null;
  readonly length: number | null;
  readonly has_sequence: number | null;
}

/** The recommended name alone: the source goes on with EC numbers and with what the chain is cleaved into. */
export const recommendedName = (text: string): string =>
  text
    .replace(/ \[(?:Cleaved into|Includes): .*$/s, "")
    .replace(/ \(EC [^)]*\)?/g, "")
    .trim();

/** EC numbers, which the source writes with spaces between them. */
const ecsOf = ({ ecs }: ProteinRow): readonly string[] => listed(ecs).flatMap((part) => part.split(" "));

export function proteinDescription(row: ProteinRow): Entry | undefined {
  if (row.protein_name === null) return undefined;
  const ecNumbers = ecsOf(row).map((value) => ({ value }));
  return { recommendedName: compact({ fullName: { value: recommendedName(row.protein_name) }, ecNumbers }) };
}

/** Genes with their synonyms. A protein of several genes has their names one after the other, `;` ending each gene. */
export function genes(row: ProteinRow): Entry[] {
  const groups: string[][] = [[]];
  for (const name of [...listed(row.gene), ...listed(row.gene_synonyms)]) {
    groups.at(-1)?.push(name.replace(/;$/, ""));
    if (name.endsWith(";")) groups.push([]);
  }
  return groups.flatMap(([name, ...synonyms]) =>
    name ? [compact({ geneName: { value: name }, synonyms: synonyms.map((value) => ({ value })) })] : [],
  );
}

export const sequenceOf = (
  database: Database,
  { accession, has_sequence }: ProteinRow,
): string | undefined => (has_sequence ? proteinResidues(database, accession) : undefined);

/** A FASTA record; protein existence and sequence version are not held, so the header ends before them. */
export function fastaRecord(
  row: ProteinRow,
  { database, range }: { database: Database; range?: { from: number; to: number } },
): string | undefined {
  const whole = sequenceOf(database, row);
  if (whole === undefined) return undefined;
  const sequence = range ? whole.slice(Math.max(range.from, 1) - 1, range.to) : whole;
  const organism = row.taxid === null ? undefined : scientificName(database, row.taxid);
  const title = [
    `sp|${row.accession}|${row.entry_name}${range ? `|${range.from}-${range.to}` : ""}`,
    row.protein_name === null ? "" : recommendedName(row.protein_name),
    organism ? `OS=${organism} OX=${row.taxid}` : "",
    row.gene ? `GN=${row.gene.replace(/;$/, "")}` : "",
  ];
  return fastaLines(title.filter((part) => part !== "").join(" "), sequence);
}

/** A FASTA record with lines of 60 residues. */
export const fastaLines = (title: string, sequence: string): string =>
  `>${title}\n${sequence.replace(/.{60}(?=.)/g, "$&\n")}\n`;

const scientificName = (database: Database, taxid: number): string | undefined =>
  database.get<{ scientific_name: string }>("SELECT scientific_name FROM taxon WHERE taxid = ?", taxid)
    ?.scientific_name;
