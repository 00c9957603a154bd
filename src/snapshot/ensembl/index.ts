import type { FunctionDefinition } from "../../catalog/definition.ts";
import { functions } from "../../catalog/index.ts";
import type { Route } from "../route.ts";
import { archiveRoutes } from "./archive/index.ts";
import { cafeTreeRoutes } from "./cafe-tree/index.ts";
import { withSources } from "./cited-sources.ts";
import { alignmentRegion } from "./compara/alignment-region.ts";
import { comparativeRoutes } from "./comparative-genomics/index.ts";
import { crossReferenceRoutes } from "./cross-references/index.ts";
import { type EnsemblRoute, served, withExtensions } from "./formats/index.ts";
import { ga4ghRoutes } from "./ga4gh/index.ts";
import { geneTreeRoutes } from "./gene-tree/index.ts";
import { infoRoutes } from "./info/index.ts";
import { linkageRoutes } from "./linkage/index.ts";
import { lookupRoutes } from "./lookup/index.ts";
import { mappingRoutes } from "./mapping/index.ts";
import { ontologyRoutes } from "./ontology/index.ts";
import { overlapRoutes } from "./overlap/index.ts";
import { phenotypeRoutes } from "./phenotype/index.ts";
import { bindingMatrix } from "./regulation/binding-matrix.ts";
import { sequenceRoutes } from "./sequence/index.ts";
import { taxonomyRoutes } from "./taxonomy/index.ts";
import { transcriptHaplotypes } from "./transcript-haplotypes/transcript-haplotypes.ts";
import { variantRecoderRoutes } from "./variant-recoder/index.ts";
import { variationRoutes } from "./variation/index.ts";
import { vepRoutes } from "./vep/index.ts";

const answered: readonly EnsemblRoute[] = [
  ...lookupRoutes,
  ...overlapRoutes,
  ...crossReferenceRoutes,
  ...comparativeRoutes,
  ...variationRoutes,
  ...vepRoutes,
  ...variantRecoderRoutes,
  ...ga4ghRoutes,
  ...phenotypeRoutes,
  ...ontologyRoutes,
  ...taxonomyRoutes,
  ...sequenceRoutes,
  ...archiveRoutes,
  ...mappingRoutes,
  ...infoRoutes,
  ...linkageRoutes,
  ...geneTreeRoutes,
  ...cafeTreeRoutes,
  alignmentRegion,
  // The path of the first releases, which the service still takes.
  { ...alignmentRegion, path: "/alignment/block/region/{species}/{region}", functions: [], methods: ["GET"] },
  bindingMatrix,
  transcriptHaplotypes,
];

const covered = new Set(answered.flatMap((route) => route.functions));

/** A last placeholder that may be left out: /info/biotypes/groups/coding. */
const shorter = ({ path, parameters }: FunctionDefinition): string[] => {
  const [last, name = ""] = /\/\{(\w+)\}$/.exec(path) ?? [];
  return last !== undefined && parameters[name]?.required === false ? [path.slice(0, -last.length)] : [];
};

/** Pages Ensembl has and the snapshot holds nothing of: absent, not unknown. */
const absentRoutes: readonly Route[] = functions
  .filter(({ service, name }) => service === "ensembl" && !covered.has(name))
  .flatMap((definition) =>
    [definition.path, ...shorter(definition)].map(
      (path): Route => ({
        service: "ensembl",
        path,
        functions: [definition.name],
        tables: [],
        answer: () => undefined,
      }),
    ),
  );

/** Every route of Ensembl. */
export const ensemblRoutes: readonly Route[] = [
  ...answered.flatMap(withExtensions).map(withSources).map(served),
  ...absentRoutes.map(served),
];
