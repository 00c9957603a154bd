import { flatFileRecord } from "./flat-file.ts";
import { gffRecord } from "./gff.ts";
import type { Format, Writer } from "./namespace.ts";
import { proteinEntry } from "./protein-entry.ts";
import { fastaRecord, type ProteinRow } from "./protein-parts.ts";
import { entryRecords } from "./recorded-entry.ts";
import { recordedFasta } from "./recorded-fasta.ts";
import { UNIPROTKB_XML_START, uniprotkbXml } from "./uniprotkb-xml.ts";

/** The formats of UniProtKB besides JSON, tables and lists. */
export const uniprotkbWriters: Readonly<Partial<Record<Format, Writer<ProteinRow>>>> = {
  fasta: {
    reads: ["sequence"],
    record: (row, context) => {
      const record = entryRecords(context.database).get(row.accession);
      return record ? recordedFasta(proteinEntry(row, context)) : fastaRecord(row, context);
    },
  },
  xml: {
    start: UNIPROTKB_XML_START,
    end: "</uniprot>\n",
    record: (row, context) => uniprotkbXml(proteinEntry(row, context)),
  },
  txt: { record: (row, context) => flatFileRecord(proteinEntry(row, context)) },
  gff: { reads: ["features"], record: (row, context) => gffRecord(proteinEntry(row, context)) },
};
