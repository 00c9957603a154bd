import type { Answer } from "../../../client/outcome.ts";
import type { Database } from "../../../client/sqlite.ts";
import type { RouteContext } from "../../route.ts";
import { absent, isAnswer, isOn } from "../answers.ts";
import { type GeneRow, geneById, geneBySymbol, unversioned } from "../genes.ts";
import {
  type Association,
  clinvarAssociations,
  clinvarIn,
  clinvarOfGene,
  phenotypesOfGene,
} from "../phenotypes.ts";
import {
  attributeOptions,
  humanPhenotypes,
  jsonTexts,
  listAnswer,
  wantsTraits,
  withAttributes,
} from "./options.ts";

export function phenotypeByGene({ database, path, query }: RouteContext): Answer {
  const asked = path["gene"] ?? "";
  const held = humanPhenotypes(database, path["species"] ?? "");
  if (isAnswer(held)) return held;
  const gene = geneById(database, unversioned(asked)) ?? geneBySymbol(database, held, asked);
  if (!gene) return absent(`Gene ${asked} not found`);
  if (!wantsTraits(query)) return listAnswer([], query);
  const associated = isOn(query, "include_associated") ? variantsOfGene(database, gene) : [];
  const overlapping = isOn(query, "include_overlap") ? associationsIn(database, gene) : [];
  const options = attributeOptions(query);
  const all = [...phenotypesOfGene(database, gene), ...associated, ...overlapping];
  return listAnswer([...new Set(jsonTexts(all.map((one) => withAttributes(one, options))))], query);
}

const variantsOfGene = (database: Database, gene: GeneRow): Association[] =>
  gene.symbol ? clinvarAssociations(database, clinvarOfGene(database, gene.symbol)) : [];

export const associationsIn = (
  database: Database,
  place: { readonly chrom: string; readonly start: number; readonly end: number },
): Association[] => clinvarAssociations(database, clinvarIn(database, place));
