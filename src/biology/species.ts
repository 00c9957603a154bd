import { defineKind, type Mention } from "./kind.ts";
import { lexicon } from "./lexicon/table.ts";
import { findByName, folded, type Species } from "./species-name/species-index.ts";
import { isApprovedSymbol } from "./symbol/is-approved.ts";
import { taxonId } from "./taxon-id.ts";
import { wordRuns } from "./word-runs.ts";

export type { Species };

/**
 * Species as Ensembl names it (`homo_sapiens`), in Latin (`Homo sapiens`, `H. sapiens`), in English (`human`, `mice`,
 * `murine`), or by NCBI Taxonomy id (`9606`). Strains and breeds have names of their own and are equal to nothing else:
 * `mus_musculus_aj` is not `mouse`, 559292 (S288C) is not 4932.
 * A binomial that no table holds is read as a production name, since Ensembl's list grows with each release.
 */
export const species = defineKind<Species>({
  id: "species",
  title: "a species",
  examples: ["homo_sapiens", "human", "Homo sapiens", "H. sapiens", "9606", "mus_musculus"],
  schema: { type: ["string", "integer"] },
  parse: parseSpecies,
  format: ({ productionName, taxonId: id, scientificName = "" }) =>
    productionName ??
    (BINOMIAL.test(scientificName) ? folded(scientificName).replaceAll(" ", "_") : String(id)),
  find: findSpecies,
  same: (left, right) =>
    left.productionName === right.productionName &&
    (left.productionName !== undefined || left.taxonId === right.taxonId),
});

const BINOMIAL = /^[A-Z][a-z]{2,} [a-z]{2,}$/;
const UNLISTED = /^(?:[a-z]{3,}(?:_[a-z0-9]{2,}){1,8}|[A-Z][a-z]{2,} [a-z]{3,}(?: [a-z]{3,})?)$/;

function parseSpecies(text: string): Species | undefined {
  const id = taxonId.parse(text);
  if (id !== undefined) return findByName(String(id)) ?? { taxonId: id, ...nameOf(String(id)) };
  const known = findByName(text) ?? inTaxonomy(folded(text));
  if (known) return known;
  return UNLISTED.test(text) ? { productionName: folded(text).replaceAll(" ", "_") } : undefined;
}

/** A species or strain of the whole taxonomy, by scientific or common name. */
function inTaxonomy(name: string): Species | undefined {
  const [id, ...others] = lexicon("taxa").find(name)?.[1]?.split("|") ?? [];
  if (id === undefined || others.length > 0) return undefined;
  const [, scientificName = "", rank = ""] = lexicon("taxa").find(`#${id}`) ?? [];
  const lowEnough = /^(?:species|subspecies|strain|isolate|no rank|varietas|serotype|forma specialis)$/.test(
    rank,
  );
  return lowEnough && name.includes(" ") ? { taxonId: Number(id), scientificName } : undefined;
}

function nameOf(id: string): { scientificName?: string } {
  const scientificName = lexicon("taxa").find(`#${id}`)?.[1];
  return scientificName === undefined ? {} : { scientificName };
}

/** A short word in capitals may be a gene (CAT, and MICE, a pseudogene); HUMAN and ZEBRAFISH are none. */
const mayBeGene = (word: string): boolean =>
  /^[A-Z]+$/.test(word) && (word.length < 4 || isApprovedSymbol(word));

/** Species in prose: names, whole words, longest first; taxonomy ids after a word such as `taxid`. */
export function findSpecies(text: string): Mention<Species>[] {
  const mixed = /[a-z]/.test(text);
  const mentions: Mention<Species>[] = taxonId.recognise(text).flatMap((mention) => {
    const value = findByName(mention.text);
    return value ? [{ ...mention, value, normal: species.normalise(mention.text) ?? mention.text }] : [];
  });
  let last = 0;
  for (const runs of wordRuns(text, 8)) {
    for (const { start, end } of runs) {
      const written = text.slice(start, end);
      if (start < last || /^\d+$/.test(written) || (mixed && mayBeGene(written))) continue;
      const value = findByName(written);
      const normal = value && species.normalise(written);
      if (value === undefined || normal === undefined) continue;
      mentions.push({ start, end, text: written, value, normal });
      last = end;
      break;
    }
  }
  return mentions.sort((left, right) => left.start - right.start);
}
