import { allOf, type Condition, where } from "../query/condition.ts";

/** Databases that UniParc covers, by the names its filter takes. */
const DATABASES = new Set(
  `EnsemblBacteria EnsemblFungi EnsemblMetazoa EnsemblPlants EnsemblProtists EMBL EMBL_CON EMBL_TPA EMBL_TSA EMBLWGS
Ensembl EnsemblRapid EPO FlyBase FusionGDB H-InvDB IPI JPO KIPO PATRIC PDB PIR PIRARC PRF RefSeq REMTREMBL SEED SGD
UniProtKB/Swiss-Prot TAIR UniProtKB/TrEMBL TREMBLNEW TREMBL_VARSPLIC TROME UNIMES USPTO VectorBase VEGA WBParaSite
WormBase`
    .split(/\s+/)
    .concat("UniProtKB/Swiss-Prot protein isoforms")
    .map((name) => name.toLowerCase()),
);
const MOST_TYPES = 50;
const MOST_TAXA = 100;

/** `dbTypes`, `active`, `taxonIds` and `id`: which records of a sequence are wanted. */
export function readFilters(query: URLSearchParams): { condition: Condition; messages: readonly string[] } {
  const messages: string[] = [];
  const conditions: Condition[] = [];
  const types = listOf(query, "dbTypes").map((name) => name.toLowerCase());
  const unknown = types.filter((name) => !DATABASES.has(name));
  for (const name of unknown) {
    messages.push(`'${name}' is an invalid UniParc cross reference database name`);
  }
  if (types.length > MOST_TYPES) messages.push(tooMany(MOST_TYPES));
  if (types.length > 0) {
    conditions.push(where("lower(database) IN (SELECT value FROM json_each(?))", JSON.stringify(types)));
  }
  const active = query.get("active")?.trim().toLowerCase() ?? "";
  if (active === "true" || active === "false")
    conditions.push(where("active = ?", Number(active === "true")));
  else if (active !== "")
    messages.push("The 'active' parameter has invalid format. It should be true or false");
  const taxa = listOf(query, "taxonIds");
  if (taxa.length > MOST_TAXA) messages.push(tooMany(MOST_TAXA));
  if (taxa.some((taxid) => !/^\d{1,12}$/.test(taxid))) {
    messages.push("The taxonIds value has invalid format. It should be a list of comma separated taxonIds.");
  } else if (taxa.length > 0) {
    conditions.push(where("taxid IN (SELECT value FROM json_each(?))", JSON.stringify(taxa.map(Number))));
  }
  const id = query.get("id")?.trim() ?? "";
  if (id !== "") conditions.push(where("id = ?", id));
  return { condition: allOf(conditions), messages };
}

const tooMany = (most: number): string => `${most} is the maximum count limit of comma separated items`;

const listOf = (query: URLSearchParams, name: string): string[] =>
  query
    .getAll(name)
    .join(",")
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");
