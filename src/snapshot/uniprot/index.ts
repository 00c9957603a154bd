import type { Route } from "../route.ts";
import { accessionsRoute } from "./accessions-route.ts";
import { citations } from "./citations.ts";
import { proteinSources, recordedSources } from "./cited-sources.ts";
import { crossrefDatabases } from "./crossref-databases.ts";
import { diseases } from "./diseases.ts";
import { entryRoute } from "./entry.ts";
import { genecentricRoutes } from "./genecentric.ts";
import { keywords } from "./keywords.ts";
import { locations } from "./locations.ts";
import type { Namespace } from "./namespace.ts";
import { notHeldRoutes } from "./not-held-routes.ts";
import { proteomes } from "./proteomes.ts";
import { ruleRoutes } from "./rules.ts";
import { searchRoute, streamRoute } from "./search.ts";
import { taxaRoute, taxonomy } from "./taxonomy.ts";
import { uniparcRoutes } from "./uniparc-routes.ts";
import { uniprotkb } from "./uniprotkb.ts";
import { earlierEntryRoute, uniprotkbEntryRoute } from "./uniprotkb-route.ts";
import { unirefRoutes } from "./uniref-routes.ts";

/** Search before entry, so that `search` is not taken for an id. */
const routesOf = <Row>(namespace: Namespace<Row>): Route[] => [
  searchRoute(namespace),
  streamRoute(namespace),
  entryRoute(namespace),
];

const ofProteins: NonNullable<Route["cites"]> = ({ database }, text) => {
  const files = proteinSources(database, text);
  return files.length > 0 ? files : undefined;
};

const citing = (routes: readonly Route[], cites: NonNullable<Route["cites"]>): Route[] =>
  routes.map((route) => ({ ...route, cites }));

/** Every route of UniProt answered from the snapshot. */
export const uniprotRoutes: readonly Route[] = [
  ...citing(
    [searchRoute(uniprotkb), streamRoute(uniprotkb), accessionsRoute, uniprotkbEntryRoute],
    ofProteins,
  ),
  earlierEntryRoute,
  ...routesOf(keywords),
  ...routesOf(diseases),
  ...routesOf(locations),
  ...routesOf(crossrefDatabases),
  ...routesOf(taxonomy),
  taxaRoute,
  ...citing(routesOf(proteomes), recordedSources("proteome_record", { key: "id", pattern: /\bUP\d{9}\b/g })),
  ...routesOf(citations),
  ...citing(
    unirefRoutes,
    recordedSources("uniref_cluster", { key: "id", pattern: /\bUniRef\d+_\w+(?:-\d+)?/g }),
  ),
  ...citing(uniparcRoutes, recordedSources("uniparc_entry", { key: "upi", pattern: /\bUPI[0-9A-F]{10}\b/g })),
  ...genecentricRoutes,
  ...citing(
    ruleRoutes,
    recordedSources("annotation_rule", { key: "id", pattern: /\b(?:UR\d{9}|ARBA\d{8})\b/g }),
  ),
  ...notHeldRoutes,
];
