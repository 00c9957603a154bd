import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

/** Programs of NCBI BLAST+ that searching needs. */
const PROGRAMS = ["blastp", "blastx", "blast_formatter", "makeblastdb"] as const;

export type BlastProgram = (typeof PROGRAMS)[number];

/** Where each program is. */
export type BlastTools = Readonly<Record<BlastProgram, string>>;

/** What to say where BLAST+ is missing: the line that installs it. */
export const INSTALL_LINE =
  "BLAST searches need NCBI BLAST+: apt-get install ncbi-blast+ (Debian, Ubuntu), brew install blast (macOS)";

/** The programs on the PATH; undefined where one is missing. */
export function findBlastTools(path = process.env["PATH"] ?? ""): BlastTools | undefined {
  const found = PROGRAMS.flatMap((name) => {
    const place = placeOf(name, path);
    return place === undefined ? [] : [[name, place] as const];
  });
  return found.length === PROGRAMS.length ? (Object.fromEntries(found) as BlastTools) : undefined;
}

const placeOf = (name: string, path: string): string | undefined =>
  path
    .split(delimiter)
    .filter((folder) => folder !== "")
    .flatMap((folder) => [join(folder, name), join(folder, `${name}.exe`)])
    .find(isExecutable);

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
