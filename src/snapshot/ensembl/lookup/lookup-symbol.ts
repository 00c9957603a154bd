import type { Answer } from "../../../client/outcome.ts";
import type { RouteContext } from "../../route.ts";
import { absent, isAnswer, json } from "../answers.ts";
import type { EnsemblRoute } from "../formats/index.ts";
import { geneBySymbol } from "../genes.ts";
import { heldSpecies } from "../species.ts";
import { describeFound } from "./expanded.ts";
import { lookupReads, lookupTables } from "./tables.ts";

function answer(context: RouteContext): Answer | undefined {
  const { database, path } = context;
  const symbol = path["symbol"] ?? "";
  const held = heldSpecies(database, path["species"] ?? "");
  if (isAnswer(held)) return held;
  const gene = geneBySymbol(database, { taxid: held.taxid, symbol });
  if (!gene) return absent(`No valid lookup found for symbol ${symbol}`);
  const described = describeFound({ type: "gene", gene }, context);
  return described && json(described.feature, described);
}

export const lookupSymbol: EnsemblRoute = {
  service: "ensembl",
  path: "/lookup/symbol/{species}/{symbol}",
  functions: ["lookup_by_symbol"],
  tables: [...lookupTables, "gene_alias"],
  reads: lookupReads,
  answer,
};
