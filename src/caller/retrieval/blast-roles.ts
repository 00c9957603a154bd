import type { Found, Task } from "./fill.ts";

type Letters = "nucleotide" | "protein";

/** Which program compares a query with a database, by the letters of each. Source: BLAST help, program selection. */
const PROGRAMS: Readonly<Record<Letters, Readonly<Record<Letters, string>>>> = {
  nucleotide: { nucleotide: "blastn", protein: "blastx" },
  protein: { nucleotide: "tblastn", protein: "blastp" },
};
/** What programs search in; the others search nucleotides. */
const SEARCH_PROTEINS = new Set(["blastp", "blastx"]);
const PROTEIN_DATABASES = new Set(
  "nr swissprot refseq_protein refseq_select_prot pdbaa landmark env_nr tsa_nr pataa nr_cluster_seq".split(
    " ",
  ),
);
/** What the service's own pages search in where nothing is chosen. */
const USUAL: Readonly<Record<Letters, string>> = { nucleotide: "nt", protein: "nr" };

/** Program or database of a BLAST search, where the question names none: by the letters of what is searched with. */
export function blastRole(task: Task, name: string): Found | undefined {
  if (task.definition.name !== "blast") return undefined;
  const letters = lettersOf(task);
  const program = named(task, "blast-program") ?? /\bt?blast[npx]\b/i.exec(task.question)?.[0].toLowerCase();
  const database = named(task, "blast-database");
  if (name === "database" && database === undefined) {
    const wanted = program === undefined ? letters : SEARCH_PROTEINS.has(program) ? "protein" : "nucleotide";
    if (wanted && letters)
      return {
        value: USUAL[wanted],
        evidence: { rule: `the largest ${wanted} database unless one is named` },
      };
  }
  if (name === "program" && program === undefined && letters) {
    const target =
      database === undefined ? letters : PROTEIN_DATABASES.has(database) ? "protein" : "nucleotide";
    return {
      value: PROGRAMS[letters][target],
      evidence: { rule: `the query is a ${letters} sequence, the database one of ${target} sequences` },
    };
  }
  return undefined;
}

const named = ({ entities }: Task, kind: string): string | undefined =>
  entities.find((entity) => entity.kind.id === kind)?.normal;

/** Whether the query is of nucleotides or amino acids: by its letters, or by the form of its accession. */
function lettersOf({ entities }: Task): Letters | undefined {
  const query = entities.find(({ kind }) => kind.id === "blast-query")?.normal;
  if (query === undefined) return undefined;
  if (/^[NXYW]P_\d|^[A-Z]{3}\d{5}\b|^[OPQ]\d[A-Z0-9]{3}\d\b/.test(query)) return "protein";
  if (/^[A-Z]{1,2}_?\d/.test(query)) return "nucleotide";
  const sequence = query.replace(/^>.*\n/, "").replaceAll(/[^A-Za-z]/g, "");
  const bases = sequence.replaceAll(/[^ACGTUN]/gi, "").length;
  return bases > sequence.length * MOSTLY ? "nucleotide" : "protein";
}

/** Share of A, C, G, T, U and N from which a sequence is one of nucleotides; in proteins it is about a third. */
const MOSTLY = 0.85;
