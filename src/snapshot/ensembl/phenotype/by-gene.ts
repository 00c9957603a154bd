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
import { gwasLacks, gwasOf } from "./gwas.ts";
import {
  annotatedGenes,
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
  const gene =
    geneById(database, unversioned(asked)) ?? geneBySymbol(database, { taxid: held.taxid, symbol: asked });
  if (!gene) return absent(`Gene ${asked} not found`);
  if (!wantsTraits(query)) return listAnswer([], { query });
  const own = phenotypesOfGene(database, gene);
  const ofVariants = variantsOfGene(database, gene);
  const isWithVariants = isOn(query, "include_associated");
  const overlapping = isOn(query, "include_overlap") ? associationsIn(database, gene) : [];
  const shown = [...own, ...(isWithVariants ? ofVariants : []), ...overlapping];
  const beside = [
    ...(isWithVariants || ofVariants.length === 0
      ? []
      : [`${ofVariants.length} phenotypes of its variants (include_associated=1 adds them)`]),
    ...(gene.symbol ? gwasLacks(database, { by: "reported_gene", value: gene.symbol }) : []),
  ];
  if (shown.length === 0 && beside.length > 0)
    return absent(`the snapshot holds no phenotype of ${asked} itself; there are ${beside.join(" and ")}`);
  const options = attributeOptions(query);
  return listAnswer([...new Set(jsonTexts(shown.map((one) => withAttributes(one, options))))], {
    query,
    lacks: [...(own.length > 0 ? [] : annotatedGenes(database)), ...beside],
  });
}

/** Phenotypes that ClinVar and the GWAS Catalog give variants which report the gene. */
const variantsOfGene = (database: Database, { symbol }: GeneRow): Association[] =>
  symbol
    ? [
        ...clinvarAssociations(database, clinvarOfGene(database, symbol)),
        ...gwasOf(database, { by: "reported_gene", value: symbol }),
      ]
    : [];

export const associationsIn = (
  database: Database,
  place: { readonly chrom: string; readonly start: number; readonly end: number },
): Association[] => clinvarAssociations(database, clinvarIn(database, place));
