import type { EnsemblRoute } from "./ensembl-route.ts";
import { extensionNames } from "./format.ts";

/** A route whose path ends in a word is found with an extension too: /info/ping.json. Others keep it in their placeholder. */
export function withExtensions(route: EnsemblRoute): readonly EnsemblRoute[] {
  if (/\}\/?$/.test(route.path)) return [route];
  const path = route.path.replace(/\/$/, "");
  return [route, ...extensionNames.map((name) => ({ ...route, path: `${path}.${name}` }))];
}
