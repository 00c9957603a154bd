import { absent, isAnswer } from "../answers.ts";
import type { EnsemblRoute } from "../formats/index.ts";
import { geneBySymbol } from "../genes.ts";
import { heldSpecies } from "../species.ts";
import { homologyOf, homologyTables } from "./homology-of.ts";
import { homologyWriters } from "./orthoxml.ts";

/** Homologs of a gene by its symbol; the answer names the gene by its id. */
export const homologySymbol: EnsemblRoute = {
  service: "ensembl",
  path: "/homology/symbol/{species}/{symbol}",
  functions: ["get_homology_by_symbol"],
  tables: [...homologyTables, "gene_alias"],
  writers: homologyWriters,
  answer(context) {
    const { database, path } = context;
    const symbol = path["symbol"] ?? "";
    const held = heldSpecies(database, path["species"] ?? "");
    if (isAnswer(held)) return held;
    const gene = geneBySymbol(database, { taxid: held.taxid, symbol });
    return gene
      ? homologyOf(context, { gene, asked: gene.id })
      : absent(`No valid lookup found for symbol ${symbol}`);
  },
};
