import type { Database } from "../../client/sqlite.ts";
import type { Lack } from "./namespace.ts";
import type { ProteinRow } from "./protein-parts.ts";
import { entryRecords } from "./recorded-entry.ts";

export const referencePath = (database: string): string =>
  `uniProtKBCrossReferences[?(@.database=='${database}')]`;
export const VARIANT_PATH = "features[?(@.type=='Natural variant')]";
export const DISEASE_PATH = "comments[?(@.commentType=='DISEASE')]";

/** Databases whose cross-references are known for every human protein, as far as it has any. */
const LINKED = ["RefSeq", "Ensembl", "GeneID", "MANE-Select", "HGNC", "MIM", "Proteomes", "GO"];

/** Of every protein that was not recorded whole. */
const ALWAYS: readonly Lack[] = [
  { name: "function and other comments", path: "comments", except: [DISEASE_PATH] },
  { name: "features other than natural variants", path: "features", except: [VARIANT_PATH] },
  { name: "keywords", path: "keywords" },
  { name: "references", path: "references" },
  { name: "dates and versions", path: "entryAudit" },
  { name: "annotation score", path: "annotationScore" },
  { name: "protein existence", path: "proteinExistence" },
  { name: "other cross-references", path: "uniProtKBCrossReferences", except: LINKED.map(referencePath) },
];
/** Of a human one. */
const HUMAN: readonly Lack[] = [
  ...ALWAYS,
  // Those of humsavar: a disease of which no missense variant is known is not among them.
  { name: "other diseases", path: DISEASE_PATH },
  { name: "alternative names", path: "proteinDescription.alternativeNames" },
];
/** Of another, of which Swiss-Prot's list of names says no more than the entry name. */
const OTHER: readonly Lack[] = [
  ...ALWAYS,
  { name: "protein name", path: "proteinDescription" },
  { name: "gene names", path: "genes" },
  { name: "diseases", path: "comments" },
  { name: "natural variants", path: "features" },
];
const SEQUENCE: Lack = { name: "sequence", path: "sequence", except: ["sequence.length"] };
const LENGTH: Lack = { name: "length", path: "sequence.length" };
const NONE: readonly Lack[] = [];

/** One list for each sort of row. */
const lists = new Map<string, readonly Lack[]>();

export function proteinLacks(row: ProteinRow, database: Database): readonly Lack[] {
  if (entryRecords(database).has(row.accession)) return NONE;
  const isHuman = row.protein_name !== null;
  const sort = `${isHuman} ${row.has_sequence} ${row.length === null}`;
  const known = lists.get(sort);
  if (known) return known;
  const list = [
    ...(isHuman ? HUMAN : OTHER),
    ...(row.has_sequence ? [] : [SEQUENCE]),
    ...(row.length === null ? [LENGTH] : []),
  ];
  lists.set(sort, list);
  return list;
}
