import {
  anyOf,
  type Condition,
  hasElement,
  isText,
  mentions,
  NEVER,
  type Wanted,
  where,
} from "../query/condition.ts";
import { belowAmong } from "../query/lineage.ts";
import { withRdf } from "./formats.ts";
import type { Entry, Lack, Namespace, QueryField, Writer } from "./namespace.ts";
import { fastaLines } from "./protein-parts.ts";
import { type ClusterRow, fullCluster, lightCluster } from "./uniref-entry.ts";
import { unirefXml } from "./uniref-xml.ts";
import { byName, inText, plain, textField } from "./vocabulary.ts";

export const UNIREF_ID = {
  placeholder: "id",
  pattern: /^(UniRef100|UniRef90|UniRef50)_\w{1,60}(-[0-9]{1,9})?$/i,
  message: "The 'id' value has invalid format. It should be a valid UniRef Cluster id",
  /** `uniref50_p04637` as `UniRef50_P04637`. */
  normalise: (text: string) => text.toUpperCase().replace(/^UNIREF/, "UniRef"),
};

const UPI = /^UPI\w{10}$/i;
/** `1`, `1.0` and `0.90`: the field is compared as a number; per cent are held. */
const identityIs = ({ text }: Wanted): Condition =>
  /^\d(?:\.\d{1,4})?$/.test(text) ? where("identity = ?", Math.round(Number(text) * 10_000) / 100) : NEVER;
const clusters = { table: "uniref_cluster", column: "common_taxid" };

const withMember: QueryField = {
  rows: (wanted) =>
    anyOf([
      where("id IN (SELECT cluster_id FROM uniref_member WHERE member_id = ?)", wanted.text.toUpperCase()),
      hasElement("representative_accessions", { text: wanted.text, separator: "|" }),
      isText("representative_id", wanted),
    ]),
};

const withSequence: QueryField = {
  pattern: UPI,
  message: () => "The 'uniparc' filter value has invalid format. It should be a valid UniParc UPI",
  rows: ({ text }) =>
    anyOf([
      where("representative_upi = ?", text.toUpperCase()),
      where("id IN (SELECT cluster_id FROM uniref_member WHERE member_id = ?)", text.toUpperCase()),
    ]),
};

const updated = { filter: "range", column: "updated", of: "days" } as const;

const idIs = ({ text }: Wanted): Condition => where("id = ?", UNIREF_ID.normalise(text));

const fasta: Writer<ClusterRow> = {
  reads: ["representativeMember.sequence"],
  record: (row) => {
    const title = `${row.id} ${row.name.replace(/^Cluster: /, "")} n=${row.member_count} Tax=${row.common_taxon} TaxID=${row.common_taxid} RepID=${row.representative_id}`;
    return fastaLines(title, row.sequence);
  },
};

const FEW: readonly Lack[] = [{ name: "members beyond the first ten", path: "members" }];
/** Of a cluster that was recorded as FASTA only. */
const BARE: readonly Lack[] = [
  { name: "members", path: "members" },
  { name: "organisms", path: "organisms" },
  { name: "date", path: "updated" },
];
const NONE: readonly Lack[] = [];

/** Clusters as searches and streams give them. */
export const uniref: Namespace<ClusterRow> = {
  path: "uniref",
  functions: { entry: "get_uniref_by_id", search: "search_uniref", stream: "stream_uniref" },
  tables: ["uniref_cluster", "uniref_member", "uniref_organism", "uniref_go", "protein", "taxon", "organism"],
  id: UNIREF_ID,
  from: "uniref_cluster",
  key: "id",
  whole: false,
  formats: { ...withRdf("tsv", "fasta", "list", "json", "xlsx") },
  queryFields: {
    id: {
      pattern: /^(UniRef100|UniRef90|UniRef50)_[\w|-]{1,80}$/i,
      message: () => "The 'id' filter value has invalid format. It should be a valid UniRef Cluster id",
      rows: idIs,
    },
    name: textField("uniref_cluster", ["name"]),
    identity: { rows: identityIs },
    count: { filter: "range", column: "member_count" },
    length: { filter: "range", column: "length" },
    date_modified: updated,
    created: updated,
    uniprotkb: withMember,
    uniprot_id: withMember,
    uniparc: withSequence,
    upi: withSequence,
    taxonomy_id: {
      pattern: /^[0-9]{1,12}$/,
      message: () => "The 'taxonomy_id' filter value should be a number",
      rows: ({ text }, database) => belowAmong({ database, ...clusters }, where("taxid = ?", Number(text))),
    },
    taxonomy_name: {
      rows: (wanted, database) =>
        belowAmong({ database, ...clusters }, mentions({ index: "taxon_text" }, wanted)),
    },
    cluster: {
      rows: (wanted) =>
        anyOf([
          idIs(wanted),
          ...["uniref50_id", "uniref90_id", "uniref100_id"].map((column) => isText(column, wanted)),
        ]),
    },
  },
  isKnownField: (name) => name === "organism_sort",
  anyField: (wanted) =>
    anyOf([
      UNIREF_ID.pattern.test(wanted.text) ? idIs(wanted) : NEVER,
      inText("uniref_cluster")(wanted),
      UPI.test(wanted.text) || /^[A-Z0-9]{6,10}(-\d{1,3})?$/i.test(wanted.text)
        ? where("id IN (SELECT cluster_id FROM uniref_member WHERE member_id = ?)", wanted.text.toUpperCase())
        : NEVER,
    ]),
  sorts: {
    id: "id",
    organism_sort: undefined,
    count: "member_count",
    length: "length",
    date_modified: "updated",
    created: "updated",
  },
  relevance: byName("name"),
  returnFields: {
    id: plain("Cluster ID", "id", { always: true, column: 0 }),
    name: plain("Cluster Name", "name", { column: 1 }),
    common_taxon: plain("Common taxon", "commonTaxon", {
      column: 2,
      cell: ({ commonTaxon }) => String((commonTaxon as Entry | undefined)?.["scientificName"] ?? ""),
    }),
    common_taxonid: plain("Common taxon ID", "commonTaxon.taxonId"),
    organism_id: {
      header: "Organism IDs",
      paths: ["representativeMember.organismTaxId", "members[*].organismTaxId", "organisms[*].taxonId"],
      cell: (entry) => organismCells(entry, "taxonId"),
    },
    organism: {
      header: "Organisms",
      paths: ["representativeMember.organismName", "members[*].organismName", "organisms"],
      cell: (entry) => organismCells(entry, "scientificName"),
    },
    identity: plain("Identity", "entryType", {
      cell: ({ entryType }) => (Number(String(entryType).slice("UniRef".length)) / 100).toFixed(1),
    }),
    length: plain("Length", "representativeMember.sequence.length"),
    sequence: plain("Reference sequence", "representativeMember.sequence.value"),
    types: {
      header: "Types",
      paths: ["representativeMember.memberIdType", "members[*].memberIdType", "memberIdTypes"],
      cell: ({ memberIdTypes }) => ((memberIdTypes as string[] | undefined) ?? []).join("; "),
    },
    members: plain("Cluster members", "members"),
    count: plain("Size", "memberCount", { column: 3 }),
    date_modified: plain("Date of last modification", "updated", { column: 4 }),
    created: plain("Date of last modification", "updated"),
  },
  entry: lightCluster,
  writers: { fasta },
  facets: {
    identity: {
      label: "Clusters",
      multiple: true,
      value: "printf('%.1f', identity / 100.0)",
      labels: { "1.0": "100%", "0.9": "90%", "0.5": "50%" },
    },
  },
  lacks: (row) => {
    if (row.member_id_types === null && row.updated === null) return BARE;
    return row.member_count > 10 ? FEW : NONE;
  },
};

const organismCells = ({ organisms, representativeMember }: Entry, key: string): string => {
  const listed = (organisms as Entry[] | undefined) ?? [];
  const one = representativeMember as Entry | undefined;
  const alone = key === "taxonId" ? one?.["organismTaxId"] : one?.["organismName"];
  return listed.length > 0
    ? listed
        .map(({ [key]: value, commonName }) =>
          key === "scientificName" && commonName ? `${value} (${commonName})` : String(value),
        )
        .join("; ")
    : String(alone ?? "");
};

/** One cluster, with its first members in full. */
export const unirefEntry: Namespace<ClusterRow> = {
  ...uniref,
  formats: { ...uniref.formats, entry: ["tsv", "fasta", "list", "xml", "json", "xlsx", "rdf", "ttl", "nt"] },
  entry: fullCluster,
  writers: { fasta, xml: unirefXml },
};
