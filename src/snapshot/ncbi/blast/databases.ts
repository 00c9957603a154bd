import { DATABASE_NAME } from "./sequence-database.ts";

type Letters = "protein" | "nucleotide";

interface Program {
  readonly query: Letters;
  readonly database: Letters;
}

/** What each program compares with what (shared/spec/ncbi.json, blast_databases). */
export const programs: Readonly<Record<string, Program>> = {
  blastp: { query: "protein", database: "protein" },
  blastx: { query: "nucleotide", database: "protein" },
  blastn: { query: "nucleotide", database: "nucleotide" },
  tblastn: { query: "protein", database: "nucleotide" },
  tblastx: { query: "nucleotide", database: "nucleotide" },
};

const PROTEIN =
  "nr nr_cluster_seq refseq_protein refseq_select_prot swissprot pdbaa pdb landmark env_nr tsa_nr pataa".split(
    " ",
  );
const NUCLEOTIDE =
  "nt core_nt refseq_rna refseq_select_rna pdbnt 16s_ribosomal_rna env_nt tsa_nt patnt refseq_genomes".split(
    " ",
  );

/** Why a search cannot be made here; undefined where it can. */
export type Obstacle = { readonly refused: string } | { readonly absent: string };

export function obstacleOf(programName: string, databaseName: string): Obstacle | undefined {
  const program = programs[programName];
  if (!program) {
    return { refused: `Unknown PROGRAM ${programName}; it is one of ${Object.keys(programs).join(", ")}` };
  }
  const name = databaseName.toLowerCase();
  if (name === "") return { refused: "No DATABASE was given" };
  const holds = PROTEIN.includes(name) ? "protein" : NUCLEOTIDE.includes(name) ? "nucleotide" : undefined;
  if (holds !== undefined && holds !== program.database) {
    return {
      refused: `${programName} searches ${program.database} databases, and ${databaseName} is a ${holds} database`,
    };
  }
  if (program.database === "nucleotide") {
    return { absent: `the snapshot does not hold nucleotide sequences, so ${programName} finds none` };
  }
  return name === DATABASE_NAME
    ? undefined
    : {
        absent: `the snapshot does not hold the BLAST database ${databaseName}; of ${DATABASE_NAME} it holds a part`,
      };
}
