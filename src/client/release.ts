/**
 * The release as the answer names it: UniProt's own (2026_02), for Ensembl the version of its REST interface,
 * because its answers do not name the release of the data.
 */
export function releaseOf(headers: Readonly<Record<string, string>>): string | undefined {
  const rest = headers["x-ensembl-rest-version"];
  return headers["x-uniprot-release"] ?? (rest === undefined ? undefined : `REST ${rest}`);
}
