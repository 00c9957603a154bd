import type { Pool } from "./pool.ts";

export const keywords: Pool = { does: "UniProt keywords", sql: "SELECT id, name, category FROM keyword" };

export const diseases: Pool = {
  does: "UniProt human diseases",
  sql: "SELECT id, name, acronym FROM disease WHERE acronym IS NOT NULL",
};

export const locations: Pool = {
  does: "UniProt subcellular locations",
  sql: "SELECT id, name, kind FROM subcellular_location",
};
