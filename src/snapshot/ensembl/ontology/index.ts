import type { EnsemblRoute } from "../formats/index.ts";
import { ontologyAncestors } from "./ontology-ancestors.ts";
import { ontologyChart } from "./ontology-chart.ts";
import { ontologyDescendants } from "./ontology-descendants.ts";
import { ontologyId } from "./ontology-id.ts";
import { ontologyName } from "./ontology-name.ts";

export const ontologyRoutes: readonly EnsemblRoute[] = [
  ontologyId,
  ontologyName,
  ontologyAncestors,
  ontologyChart,
  ontologyDescendants,
];
