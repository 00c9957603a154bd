import { isAnswer, json } from "../answers.ts";
import { postRoute } from "../formats/index.ts";
import { geneBySymbol } from "../genes.ts";
import { heldSpecies } from "../species.ts";
import { describeFound } from "./expanded.ts";
import { lookupTables } from "./tables.ts";

/** Several symbols of one species: an object by symbol; those not found are left out. */
export const lookupSymbols = postRoute({
  path: "/lookup/symbol/{species}",
  tables: [...lookupTables, "gene_alias"],
  member: "symbols",
  most: 1000,
  answer({ entries, context }) {
    const { database, path } = context;
    const held = heldSpecies(database, path["species"] ?? "");
    if (isAnswer(held)) return held;
    const described = entries.map((symbol) => {
      const gene = geneBySymbol(database, { taxid: held.taxid, symbol });
      return [symbol, gene && describeFound({ type: "gene", gene }, context)] as const;
    });
    return json(Object.fromEntries(described.map(([symbol, one]) => [symbol, one?.feature])), {
      lacks: [...new Set(described.flatMap(([symbol, one]) => one?.lacks ?? [symbol]))],
    });
  },
});
