import type { Answer } from "../../../client/outcome.ts";
import type { Database } from "../../../client/sqlite.ts";
import { ancestorsOf } from "../../query/lineage.ts";
import { isAnswer, refused, valuesOf } from "../answers.ts";
import { findSpecies } from "../species.ts";

const methods = {
  orthologues: ["ENSEMBL_ORTHOLOGUES"],
  paralogues: ["ENSEMBL_PARALOGUES"],
  projections: [],
  all: ["ENSEMBL_ORTHOLOGUES", "ENSEMBL_PARALOGUES"],
} as const;

type Method = (typeof methods)["all"][number];

/** Which homologs a query asks for. */
export interface WantedHomologs {
  readonly methods: readonly Method[];
  /** Whether homologs in a taxon are asked for. */
  includes(taxid: number): boolean;
  readonly condensed: boolean;
}

/** Reads `type`, `format`, `target_species` and `target_taxon`; a taxon stands for all that descend from it. */
export function wantedHomologs(database: Database, query: URLSearchParams): WantedHomologs | Answer {
  const type = query.get("type") || "all";
  const method = Object.entries(methods).find(([name]) => name === type.toLowerCase())?.[1];
  if (!method) return refused(`The type '${type}' is not a known available type`);
  const format = query.get("format") || "full";
  if (format !== "full" && format !== "condensed") {
    return refused(`The format '${format}' is not an understood encoding`);
  }
  const targets = targetTaxa(database, query);
  if (isAnswer(targets)) return targets;
  return {
    methods: method,
    condensed: format === "condensed",
    includes: (taxid) =>
      targets.length === 0 ||
      targets.includes(taxid) ||
      ancestorsOf(database, taxid).some((taxon) => targets.includes(taxon.taxid)),
  };
}

function targetTaxa(database: Database, query: URLSearchParams): readonly (number | null)[] | Answer {
  const taxa: (number | null)[] = [];
  for (const name of valuesOf(query, "target_species")) {
    const species = findSpecies(database, name);
    if (!species) return refused(`Nothing is known to this server about the species name '${name}'`);
    taxa.push(species.taxid);
  }
  for (const taxon of valuesOf(query, "target_taxon")) {
    if (!/^\d{1,9}$/.test(taxon)) {
      return refused(
        `Cannot convert taxon ID '${taxon}' into a valid GenomeDB object. Please try again with a different value`,
      );
    }
    taxa.push(Number(taxon));
  }
  return taxa;
}
