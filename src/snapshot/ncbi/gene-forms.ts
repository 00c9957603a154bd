import type { FetchForm } from "./entrez-database.ts";
import { type GeneRecord, geneRecord } from "./gene-summary.ts";
import { geneTable } from "./gene-table.ts";

/** The text that NCBI gives for genes, also where a format is asked for that it does not have. */
export const geneForms: readonly FetchForm[] = [
  geneTable,
  {
    rettypes: ["", "summary"],
    retmodes: ["text", "json"],
    type: "text/plain",
    write: (uids, { database }) => {
      const records = uids
        .map((uid) => geneRecord(Number(uid), database))
        .filter((record) => record !== undefined);
      return `\n${records.map((record, at) => `${at + 1}. ${paragraph(record)}`).join("\n")}\n`;
    },
  },
];

function paragraph(record: GeneRecord): string {
  const { symbol, description, commonName, place, chromosome, map_location, aliases, mims } = record;
  const organism = `[${record.organism}${commonName ? ` (${commonName})` : ""}]`;
  const lines = [
    symbol,
    record.officialSymbol
      ? `Official Symbol: ${symbol} and Name: ${description ?? ""} ${organism}`
      : `${description ?? ""} ${organism}`,
    aliases.length > 0 ? `Other Aliases: ${aliases.join(", ")}` : "",
    chromosome ? `Chromosome: ${chromosome}${map_location ? `; Location: ${map_location}` : ""}` : "",
    place
      ? `Annotation: ${chromosome ? `Chromosome ${chromosome}` : ""} ${place.accession} (${span(place)})`
      : "",
    mims.length > 0 ? `MIM: ${mims.join(", ")}` : "",
    `ID: ${record.ncbi_gene_id}`,
  ];
  return `${lines.filter((line) => line !== "").join("\n")}\n`;
}

/** 1-based here, 0-based in the summary. */
const span = ({ start, stop }: { start: number; stop: number }): string =>
  start <= stop ? `${start + 1}..${stop + 1}` : `${stop + 1}..${start + 1}, complement`;
