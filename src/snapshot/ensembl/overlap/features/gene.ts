import { valuesOf } from "../../answers.ts";
import { canonicalOf, placeOf } from "../../features.ts";
import { descriptionOf } from "../../genes.ts";
import { type FeatureReader, genesIn } from "../area.ts";

/** Every gene; undefined where the biotype asked for is not known of one. */
export const geneFeatures: FeatureReader = (area) => {
  const { database, held, query } = area;
  const biotypes = valuesOf(query, "biotype");
  const genes = genesIn(area);
  if (genes.length > 0 && query.get("logic_name")) return undefined;
  if (biotypes.length > 0 && genes.some(({ biotype }) => biotype === null)) return undefined;
  return genes
    .filter(({ biotype }) => biotypes.length === 0 || biotypes.includes(biotype ?? ""))
    .map((gene) => ({
      feature_type: "gene",
      id: gene.id,
      gene_id: gene.id,
      external_name: gene.symbol ?? undefined,
      description: descriptionOf(database, gene),
      biotype: gene.biotype ?? undefined,
      canonical_transcript: canonicalOf(database, gene),
      ...placeOf(gene, held),
    }));
};
