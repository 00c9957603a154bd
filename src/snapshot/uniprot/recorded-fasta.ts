import type { Entry } from "./namespace.ts";
import { fastaLines } from "./protein-parts.ts";

/** The FASTA record of an entry recorded whole, with protein existence and sequence version in its header. */
export function recordedFasta(entry: Entry): string {
  const { organism, proteinDescription, genes, sequence, entryAudit, entryType } = entry as Readonly<
    Record<string, Entry>
  >;
  const names = proteinDescription as Entry;
  const name = (names["recommendedName"] ?? (names["submissionNames"] as Entry[])[0]) as Entry;
  const [gene] = (genes as unknown as Entry[] | undefined) ?? [];
  const geneName =
    (gene?.["geneName"] as Entry | undefined) ?? (gene?.["orfNames"] as Entry[] | undefined)?.[0];
  const database = String(entryType).includes("unreviewed") ? "tr" : "sp";
  const title = [
    `${database}|${entry["primaryAccession"]}|${entry["uniProtkbId"]}`,
    String((name["fullName"] as Entry)["value"]),
    `OS=${organism?.["scientificName"]} OX=${organism?.["taxonId"]}`,
    geneName ? `GN=${geneName["value"]}` : "",
    `PE=${String(entry["proteinExistence"])[0]}`,
    `SV=${entryAudit?.["sequenceVersion"]}`,
  ];
  return fastaLines(title.filter((part) => part !== "").join(" "), String(sequence?.["value"]));
}
