import type { Database } from "../../client/sqlite.ts";
import { type ProteinRow, sequenceOf } from "../uniprot/protein-parts.ts";
import { element } from "./answers.ts";
import type { FetchContext, FetchForm } from "./entrez-database.ts";
import { scientificName, swissprotOf, titleOf } from "./protein-records.ts";

/** A Swiss-Prot sequence, or the stretch of it that `seq_start` and `seq_stop` name, 1-based, both ends part of it. */
interface Stretch {
  readonly row: ProteinRow;
  readonly residues: string;
  /** `:2-5` after the id of a stretch. */
  readonly suffix: string;
}

function stretchOf(uid: string, { database, query }: FetchContext): Stretch | undefined {
  const row = swissprotOf(uid, database);
  const whole = row && sequenceOf(database, row);
  if (!row || whole === undefined) return undefined;
  const start = placeOf(query.get("seq_start"), 1);
  const stop = placeOf(query.get("seq_stop"), whole.length);
  const suffix = start > 1 || stop < whole.length ? `:${start}-${stop}` : "";
  return { row, residues: whole.slice(start - 1, stop), suffix };
}

const placeOf = (text: string | null, fallback: number): number =>
  text !== null && /^\d{1,9}$/.test(text) ? Math.max(Number(text), 1) : fallback;

/** All of them or nothing: a sequence that is left out would not be missed. */
function written(
  uids: readonly string[],
  { context, write }: { context: FetchContext; write: (stretch: Stretch, database: Database) => string },
): string | undefined {
  const stretches = uids.map((uid) => stretchOf(uid, context));
  if (!stretches.every((stretch) => stretch !== undefined)) return undefined;
  return stretches.map((stretch) => write(stretch, context.database)).join("");
}

/** The version in NCBI's header is not held, so it is not given. */
function fasta({ row, residues, suffix }: Stretch): string {
  const title = titleOf(row);
  return `>sp|${row.accession}|${row.entry_name}${suffix}${title === "" ? "" : ` ${title}`}\n${residues.replace(/.{70}(?=.)/g, "$&\n")}\n\n`;
}

const DOCTYPE =
  '<!DOCTYPE TSeqSet PUBLIC "-//NCBI//NCBI TSeq/EN" "https://www.ncbi.nlm.nih.gov/dtd/NCBI_TSeq.dtd">';

function tinySeq({ row, residues }: Stretch, database: Database): string {
  const organism = scientificName(row.taxid, database);
  const members = [
    '<TSeq_seqtype value="protein"/>',
    element("TSeq_sid", `sp|${row.accession}|${row.entry_name}`),
    row.taxid === null ? "" : element("TSeq_taxid", row.taxid),
    organism ? element("TSeq_orgname", organism) : "",
    element("TSeq_defline", titleOf(row)),
    element("TSeq_length", residues.length),
    element("TSeq_sequence", residues),
  ];
  return `<TSeq>\n${members
    .filter((member) => member !== "")
    .map((member) => `  ${member}\n`)
    .join("")}</TSeq>\n`;
}

export const proteinForms: readonly FetchForm[] = [
  {
    rettypes: ["fasta"],
    retmodes: ["", "text"],
    type: "text/plain",
    write: (uids, context) => written(uids, { context, write: fasta }),
  },
  {
    rettypes: ["fasta"],
    retmodes: ["xml"],
    type: "text/xml",
    write: (uids, context) => {
      const records = written(uids, { context, write: tinySeq });
      return (
        records && `<?xml version="1.0" encoding="UTF-8"  ?>\n${DOCTYPE}\n\n<TSeqSet>\n${records}</TSeqSet>\n`
      );
    },
  },
  { rettypes: ["acc"], retmodes: ["", "text"], type: "text/plain", write: (uids) => `${uids.join("\n")}\n` },
];
