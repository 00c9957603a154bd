import type { Answer } from "../../../client/outcome.ts";
import type { Database } from "../../../client/sqlite.ts";
import type { RouteContext } from "../../route.ts";
import { isAnswer, isOn, refused } from "../answers.ts";
import type { GeneRow } from "../genes.ts";
import { type Association, phenotypesOfGene } from "../phenotypes.ts";
import { checkPlace, readPlace } from "../places.ts";
import { HUMAN } from "../species.ts";
import { associationsIn } from "./by-gene.ts";
import { gwasIn } from "./gwas.ts";
import {
  annotatedGenes,
  attributeOptions,
  humanPhenotypes,
  jsonTexts,
  listAnswer,
  wantsTraits,
  withAttributes,
} from "./options.ts";

const MAX_LENGTH = 5_000_000;
const TYPES = ["Variation", "StructuralVariation", "SupportingStructuralVariation", "Gene", "QTL"];

interface Region {
  readonly chrom: string;
  readonly start: number;
  readonly end: number;
}

/** Grouped by variant or gene, as Ensembl gives a region; with `only_phenotypes` each phenotype once, by name. */
export function phenotypeByRegion({ database, path, query }: RouteContext): Answer {
  const held = humanPhenotypes(database, path["species"] ?? "");
  if (isAnswer(held)) return held;
  // Ensembl takes a colon between start and end too.
  const place = readPlace((path["region"] ?? "").replace(/^([^:]{1,80}:\d{1,12}):(\d{2,12})/, "$1-$2"));
  if (isAnswer(place)) return place;
  const wrong = checkPlace(database, { held, place, limit: MAX_LENGTH });
  if (wrong) return wrong;
  const type = query.get("feature_type");
  if (type && !TYPES.includes(type)) return refused(`The feature type ${type} is not understood`);
  const found = wantsTraits(query) ? associationsOf(database, { region: place, type }) : [];
  const groups = Map.groupBy(found, ({ Gene, Variation }) => Gene ?? Variation ?? "");
  const options = attributeOptions(query);
  const entries = [...groups].map(([id, associations]) => ({
    id,
    phenotype_associations: isOn(query, "only_phenotypes")
      ? namesOf(associations)
      : associations.map((one) => {
          const { Gene: _gene, Variation: _variation, ...association } = withAttributes(one, options);
          return association;
        }),
  }));
  return listAnswer(jsonTexts(entries), { query, lacks: annotatedGenes(database) });
}

const associationsOf = (
  database: Database,
  { region, type }: { readonly region: Region; readonly type: string | null },
): Association[] => [
  ...(type && type !== "Gene" ? [] : genePhenotypesIn(database, region)),
  ...(type && type !== "Variation" ? [] : [...associationsIn(database, region), ...gwasIn(database, region)]),
];

const namesOf = (associations: readonly Association[]): unknown[] => [
  ...new Map(
    associations.map(({ description, ontology_accessions }) => [
      description,
      { description, ontology_accessions },
    ]),
  ).values(),
];

function genePhenotypesIn(database: Database, { chrom, start, end }: Region): Association[] {
  const genes = database.all<GeneRow>(
    `SELECT * FROM gene WHERE taxid = ${HUMAN} AND chrom = ? AND start BETWEEN ? AND ? AND "end" >= ? ORDER BY start, id`,
    chrom,
    start - 3_000_000,
    end,
    start,
  );
  return genes.flatMap((gene) => phenotypesOfGene(database, gene));
}
