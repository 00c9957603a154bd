import type { Route } from "../route.ts";
import { absentRoutes } from "./absent.ts";
import { citations } from "./citations.ts";
import { proteinSources } from "./cited-sources.ts";
import { crossrefDatabases } from "./crossref-databases.ts";
import { diseases } from "./diseases.ts";
import { entryRoute } from "./entry.ts";
import { keywords } from "./keywords.ts";
import { locations } from "./locations.ts";
import type { Namespace } from "./namespace.ts";
import { proteomes } from "./proteomes.ts";
import { searchRoute, streamRoute } from "./search.ts";
import { taxonomy } from "./taxonomy.ts";
import { uniprotkb } from "./uniprotkb.ts";
import { uniprotkbEntryRoute } from "./uniprotkb-route.ts";

/** Search before entry, so that `search` is not taken for an id. */
const routesOf = <Row>(namespace: Namespace<Row>): Route[] => [
  searchRoute(namespace),
  streamRoute(namespace),
  entryRoute(namespace),
];

function withSources(route: Route): Route {
  const cites: Route["cites"] = ({ database }, text) => {
    const files = proteinSources(database, text);
    return files.length > 0 ? files : undefined;
  };
  return { ...route, cites };
}

/** Every route of UniProt answered from the snapshot. */
export const uniprotRoutes: readonly Route[] = [
  ...[searchRoute(uniprotkb), streamRoute(uniprotkb), uniprotkbEntryRoute].map(withSources),
  ...routesOf(keywords),
  ...routesOf(diseases),
  ...routesOf(locations),
  ...routesOf(crossrefDatabases),
  ...routesOf(taxonomy),
  ...routesOf(proteomes),
  ...routesOf(citations),
  ...absentRoutes,
];
