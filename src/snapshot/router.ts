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
    ({ route, segments }) => `${route.service} ${segments.length}`,
  );
  for (const list of compiled.values()) list.sort((left, right) => literals(right) - literals(left));
  return (service, pathname) => {
    const segments = segmentsOf(pathname);
    for (const { route, segments: pattern } of compiled.get(`${service} ${segments.length}`) ?? []) {
      const path = matchSegments(pattern, segments);
      if (path) return { route, path };
    }
    return undefined;
  };
}

/** Base paths are left out, a slash at the end counts for nothing. */
export const segmentsOf = (pathname: string): string[] =>
  pathname
    .replace(/^\/entrez\/eutils(?=\/)/, "")
    .split("/")
    .filter((segment) => segment !== "");

const literals = ({ segments }: CompiledRoute): number =>
  segments.filter((segment) => !segment.startsWith("{")).length;

function matchSegments(
  pattern: readonly string[],
  segments: readonly string[],
): Record<string, string> | undefined {
  const path: Record<string, string> = {};
  for (const [at, part] of pattern.entries()) {
    const segment = decode(segments[at] ?? "");
    if (segment === undefined) return undefined;
    if (part.startsWith("{")) path[part.slice(1, -1)] = segment;
    else if (part !== segment) return undefined;
  }
  return path;
}

function decode(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}
