import { species as speciesKind } from "../../biology/index.ts";
import type { Facts } from "../../snapshot/index.ts";

/** Finds the gene behind a symbol, an Ensembl id, an NCBI gene id or a protein; what is not held keeps the name it has. */
export interface GeneIndex {
  bySymbol(symbol: string, species: string): string;
  /** Gene, transcript, protein or exon id of Ensembl, or a symbol. */
  byAnyId(id: string, species: string): string;
  byNcbiId(id: string): string;
  /** UniProt accession or entry name. */
  byProtein(name: string): string;
}

const BY_SYMBOL = "SELECT ensembl_gene_id AS id FROM hgnc WHERE symbol = ?";
const BY_ID: Readonly<Record<string, string>> = {
  T: "SELECT gene_id AS id FROM transcript WHERE id = ?",
  P: "SELECT gene_id AS id FROM transcript WHERE protein_id = ?",
  E: "SELECT t.gene_id AS id FROM exon e JOIN transcript t ON t.id = e.transcript_id WHERE e.id = ?",
};
const BY_NCBI = "SELECT ensembl_gene_id AS id FROM hgnc WHERE ncbi_gene_id = ?";
const BY_PROTEIN =
  "SELECT h.ensembl_gene_id AS id FROM protein p JOIN hgnc h ON h.symbol = p.gene WHERE p.taxid = 9606 AND (p.accession = ? OR p.entry_name = ?)";

/** A gene index over the snapshot's tables; answers are remembered. */
export function geneIndex(facts: Facts): GeneIndex {
  const known = new Map<string, string>();
  const remember = (key: string, find: () => string | undefined): string => {
    const found = known.get(key) ?? find() ?? key;
    known.set(key, found);
    return found;
  };
  const gene = (sql: string, ...values: (string | number)[]): string | undefined => {
    const id = facts.get<{ id: string | null }>(sql, ...values)?.id;
    return id ? `gene:${id}` : undefined;
  };
  const bySymbol = (symbol: string, species: string): string => {
    const name = speciesKind.normalise(species) ?? species;
    return remember(`gene:${name}:${symbol.toUpperCase()}`, () =>
      name === "homo_sapiens" ? gene(BY_SYMBOL, symbol.toUpperCase()) : undefined,
    );
  };
  return {
    bySymbol,
    byAnyId: (id, species) => {
      const [bare = id] = id.split(".");
      const letter = /^ENS[A-Z]{0,3}([GTPE])\d{11}$/.exec(bare)?.[1];
      if (letter === undefined)
        return /^[A-Za-z][\w-]{1,14}$/.test(bare) ? bySymbol(bare, species) : `id:${bare}`;
      return letter === "G"
        ? `gene:${bare}`
        : remember(`id:${bare}`, () => gene(BY_ID[letter] as string, bare));
    },
    byNcbiId: (id) => remember(`ncbi-gene:${id}`, () => gene(BY_NCBI, Number(id))),
    byProtein: (name) => {
      const [bare = name] = name.toUpperCase().split("-");
      return remember(`protein:${bare}`, () => gene(BY_PROTEIN, bare, bare));
    },
  };
}
