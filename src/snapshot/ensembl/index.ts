import type { FunctionDefinition } from "../../catalog/definition.ts";
import { functions } from "../../catalog/index.ts";
import type { Route } from "../route.ts";
import { archiveRoutes } from "./archive/index.ts";
import { withSources } from "./cited-sources.ts";
import { comparativeRoutes } from "./comparative-genomics/index.ts";
import { crossReferenceRoutes } from "./cross-references/index.ts";
import { infoRoutes } from "./info.ts";
import { lookupRoutes } from "./lookup.ts";
import { mappingRoutes } from "./mapping/index.ts";
import { ontologyRoutes } from "./ontology.ts";
import { overlapRoutes } from "./overlap.ts";
import { phenotypeRoutes } from "./phenotype.ts";
import { sequenceRoutes } from "./sequence/index.ts";
import { taxonomyRoutes } from "./taxonomy.ts";
import { variationRoutes } from "./variation.ts";
import { vepRoutes } from "./vep.ts";

const answered: readonly Route[] = [
  ...lookupRoutes,
  ...overlapRoutes,
  ...crossReferenceRoutes,
  ...comparativeRoutes,
  ...variationRoutes,
  ...vepRoutes,
  ...phenotypeRoutes,
  ...ontologyRoutes,
  ...taxonomyRoutes,
  ...sequenceRoutes,
  ...archiveRoutes,
  ...mappingRoutes,
  ...infoRoutes,
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
export const ensemblRoutes: readonly Route[] = [...answered.map(withSources), ...absentRoutes];
