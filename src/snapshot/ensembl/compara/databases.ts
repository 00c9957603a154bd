/** Databases of Ensembl Compara that vertebrates are in; `homology` is that of the server's own tests. */
const VERTEBRATES = new Set(["vertebrates", "multi", "homology"]);

/** Whether the query asks for vertebrates, which is so unless it says otherwise. */
export const isVertebrateCompara = (query: URLSearchParams): boolean =>
  VERTEBRATES.has(query.get("compara") || "vertebrates");
