import type { Service } from "../catalog/definition.ts";
import type { Route } from "./route.ts";

/** A route that fits a path, with the values of its placeholders. */
export interface RouteMatch {
  readonly route: Route;
  readonly path: Readonly<Record<string, string>>;
}

export type Router = (service: Service, pathname: string) => RouteMatch | undefined;

interface CompiledRoute {
  readonly route: Route;
  readonly segments: readonly string[];
}

/** Finds the route of a path; where several fit, the one that says more literally, then the one listed first. */
export function compileRoutes(routes: readonly Route[]): Router {
  const compiled = Map.groupBy(
    routes.map((route): CompiledRoute => ({ route, segments: segmentsOf(route.path) })),
    ({ route, segments }) => groupOf(route.service, segments),
  );
  for (const list of compiled.values()) list.sort((left, right) => literals(right) - literals(left));
  return (service, pathname) => {
    const segments = decoded(segmentsOf(pathname));
    if (!segments) return undefined;
    for (const { route, segments: pattern } of compiled.get(groupOf(service, segments)) ?? []) {
      if (fits(pattern, segments)) return { route, path: valuesOf(pattern, segments) };
    }
    return undefined;
  };
}

/** Every route begins with a word, never with a placeholder. */
const groupOf = (service: Service, segments: readonly string[]): string =>
  `${service} ${segments.length} ${segments[0] ?? ""}`;

/** Base paths are left out, a slash at the end counts for nothing. */
export const segmentsOf = (pathname: string): string[] =>
  pathname
    .replace(/^\/entrez\/eutils(?=\/)/, "")
    .split("/")
    .filter((segment) => segment !== "");

const isPlaceholder = (part: string): boolean => part.startsWith("{");

const literals = ({ segments }: CompiledRoute): number =>
  segments.filter((segment) => !isPlaceholder(segment)).length;

const fits = (pattern: readonly string[], segments: readonly string[]): boolean =>
  pattern.every((part, at) => part === segments[at] || isPlaceholder(part));

function valuesOf(pattern: readonly string[], segments: readonly string[]): Record<string, string> {
  const path: Record<string, string> = {};
  for (const [at, part] of pattern.entries()) {
    if (isPlaceholder(part)) path[part.slice(1, -1)] = segments[at] ?? "";
  }
  return path;
}

/** Undefined where an escape is broken: such a path has no route. */
function decoded(segments: readonly string[]): readonly string[] | undefined {
  try {
    return segments.map((segment) => (segment.includes("%") ? decodeURIComponent(segment) : segment));
  } catch {
    return undefined;
  }
}
