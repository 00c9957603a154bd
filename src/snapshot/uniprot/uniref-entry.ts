import type { Database } from "../../client/sqlite.ts";
import { listed } from "../query/lists.ts";
import type { Entry, EntryContext } from "./namespace.ts";
import type { ProteinRow } from "./protein-parts.ts";
import { describeSequence } from "./sequence.ts";
import { organismEntry } from "./taxa.ts";
import { compact } from "./vocabulary.ts";

export interface ClusterRow {
  readonly id: string;
  readonly name: string;
  readonly identity: number;
  readonly member_count: number;
  readonly organism_count: number | null;
  readonly updated: string | null;
  readonly common_taxid: number;
  readonly common_taxon: string;
  readonly seed_id: string | null;
  readonly is_seed: number | null;
  readonly member_id_types: string | null;
  readonly representative_id: string;
  readonly representative_name: string | null;
  readonly representative_taxid: number;
  readonly representative_organism: string | null;
  readonly representative_accessions: string | null;
  readonly representative_upi: string | null;
  readonly uniref50_id: string | null;
  readonly uniref90_id: string | null;
  readonly uniref100_id: string | null;
  readonly length: number;
  readonly sequence: string;
  readonly source: string;
}

export interface MemberRow {
  readonly cluster_id: string;
  readonly position: number;
  readonly member_id: string;
}

const membersOf = (database: Database, { id }: ClusterRow): MemberRow[] =>
  database.all<MemberRow>("SELECT * FROM uniref_member WHERE cluster_id = ? ORDER BY position", id);

const isRepresentative = (row: ClusterRow, { member_id }: MemberRow): boolean =>
  listed(row.representative_accessions).includes(member_id) || row.representative_id === member_id;

/** A cluster as searches and `/light` give it: ids of its first members, and their organisms. */
export function lightCluster(row: ClusterRow, context: EntryContext): Entry {
  const { database, wants } = context;
  const members = wants("members") || wants("memberIdTypes") ? membersOf(database, row) : [];
  return compact({
    id: row.id,
    name: row.name,
    updated: row.updated,
    entryType: `UniRef${row.identity}`,
    commonTaxon: commonTaxon(row),
    memberCount: row.member_count,
    organismCount: row.organism_count,
    representativeMember: wants("representativeMember") ? representative(row, context) : undefined,
    seedId: row.seed_id,
    memberIdTypes: listed(row.member_id_types),
    members: members.map(({ member_id }) => member_id),
    organisms: wants("organisms") ? organisms(database, row) : [],
    goTerms: wants("goTerms") ? goTerms(database, row) : [],
  });
}

/** A cluster in full: its members as objects, the representative one apart. */
export function fullCluster(row: ClusterRow, context: EntryContext): Entry {
  const { database, wants } = context;
  const others = wants("members")
    ? membersOf(database, row).filter((member) => !isRepresentative(row, member))
    : [];
  return compact({
    id: row.id,
    name: row.name,
    memberCount: row.member_count,
    updated: row.updated,
    entryType: `UniRef${row.identity}`,
    commonTaxon: commonTaxon(row),
    seedId: row.seed_id,
    goTerms: wants("goTerms") ? goTerms(database, row) : [],
    representativeMember: wants("representativeMember") ? representative(row, context) : undefined,
    members: others.map(({ member_id }) => memberEntry(database, member_id)),
  });
}

/** A member in full: the representative one as recorded, another by what the protein tables know of its accession. */
export function clusterMember(row: MemberRow, context: EntryContext): Entry {
  const { database } = context;
  const cluster = database.get<ClusterRow>("SELECT * FROM uniref_cluster WHERE id = ?", row.cluster_id);
  return cluster && isRepresentative(cluster, row)
    ? representative(cluster, context)
    : memberEntry(database, row.member_id);
}

const commonTaxon = ({ common_taxon, common_taxid }: ClusterRow): Entry => ({
  scientificName: common_taxon,
  taxonId: common_taxid,
});

function representative(row: ClusterRow, { database }: EntryContext): Entry {
  return compact({
    memberIdType: "UniProtKB ID",
    memberId: row.representative_id,
    organismName: row.representative_organism ?? organismName(database, row.representative_taxid),
    organismTaxId: row.representative_taxid,
    sequenceLength: row.length,
    proteinName: row.representative_name,
    accessions: listed(row.representative_accessions),
    uniref50Id: row.uniref50_id,
    uniref90Id: row.uniref90_id,
    uniref100Id: row.uniref100_id,
    uniparcId: row.representative_upi,
    seed: row.is_seed === null ? undefined : true,
    sequence: { ...describeSequence(row.sequence) },
  });
}

function memberEntry(database: Database, id: string): Entry {
  if (id.startsWith("UPI")) return { memberIdType: "UniParc", memberId: id };
  const protein = database.get<ProteinRow>("SELECT * FROM protein WHERE accession = ?", id);
  return compact({
    memberIdType: "UniProtKB ID",
    memberId: protein?.entry_name,
    organismName: protein?.taxid ? organismName(database, protein.taxid) : undefined,
    organismTaxId: protein?.taxid,
    sequenceLength: protein?.length,
    proteinName: protein?.protein_name,
    accessions: [id],
  });
}

function organismName(database: Database, taxid: number): string | undefined {
  const { scientificName, commonName } = organismEntry(database, taxid) ?? {};
  return commonName ? `${scientificName} (${commonName})` : (scientificName as string | undefined);
}

const organisms = (database: Database, { id }: ClusterRow): Entry[] =>
  database
    .all<{ scientific_name: string; common_name: string | null; taxid: number }>(
      "SELECT * FROM uniref_organism WHERE cluster_id = ? ORDER BY position",
      id,
    )
    .map(({ scientific_name, common_name, taxid }) =>
      compact({ scientificName: scientific_name, commonName: common_name, taxonId: taxid }),
    );

const goTerms = (database: Database, { id }: ClusterRow): Entry[] =>
  database
    .all<{ go_id: string; aspect: string }>(
      "SELECT go_id, aspect FROM uniref_go WHERE cluster_id = ? ORDER BY position",
      id,
    )
    .map(({ go_id, aspect }) => ({ goId: go_id, aspect }));
