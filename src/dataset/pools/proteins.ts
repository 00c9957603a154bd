import type { Pool } from "./pool.ts";

export const humanProteins: Pool = {
  does: "Reviewed human proteins with their gene",
  sql: `SELECT 'homo_sapiens' AS species, 9606 AS taxid, accession, entry_name, protein_name, gene AS symbol, length
    FROM protein WHERE taxid = 9606 AND gene IS NOT NULL AND protein_name IS NOT NULL`,
};

export const reviewedProteins: Pool = {
  does: "Reviewed proteins of any organism",
  sql: `SELECT accession, entry_name, taxid FROM protein WHERE has_sequence = 1`,
};

export const keywords: Pool = { does: "UniProt keywords", sql: "SELECT id, name, category FROM keyword" };

export const diseases: Pool = {
  does: "UniProt human diseases",
  sql: "SELECT id, name, acronym FROM disease WHERE acronym IS NOT NULL",
};

export const locations: Pool = {
  does: "UniProt subcellular locations",
  sql: "SELECT id, name, kind FROM subcellular_location",
};
