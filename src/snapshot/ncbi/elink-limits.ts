interface Asked {
  readonly from: string;
  readonly command: string;
}

/** Limits of links that a query asks for. */
export interface LinkLimits {
  /** What the service would apply and the facts held cannot, so that any answer would be another. */
  readonly absent?: string;
  /** Those that have no effect, and where the service has them. */
  readonly unused: readonly string[];
}

/** A list of one database's links to itself is never held, so `term` has nothing here that it could limit. */
export function readLinkLimits(query: URLSearchParams, { from, command }: Asked): LinkLimits {
  const has = (name: string): boolean => (query.get(name) ?? "") !== "";
  // The service takes the two together or not at all.
  const hasDates = has("reldate") || (has("mindate") && has("maxdate"));
  const isDated = from === "pubmed" && (command === "neighbor" || command === "neighbor_history");
  return {
    ...(hasDates && isDated ? { absent: "the dates by which links from db=pubmed are limited" } : {}),
    unused: [
      ...(has("term") ? ["a limit by term (the service has it where db is dbfrom)"] : []),
      ...(hasDates && !isDated
        ? ["a limit by dates (the service has it for neighbors of dbfrom=pubmed)"]
        : []),
      ...(has("holding") ? ["a limit by holding (the service has it for cmd=llinks and llinkslib)"] : []),
    ],
  };
}
