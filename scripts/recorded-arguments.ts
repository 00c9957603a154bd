import { recordings } from "../bench/agreement/recordings.ts";
import type { Arguments, FunctionDefinition, Request } from "../src/catalog/definition.ts";
import { segmentsOf } from "../src/snapshot/router.ts";
import { hasShared } from "../test/shared.ts";

/** Arguments of the recorded requests of a function; none where the folder beside the project is missing. */
export function recordedArguments(definition: FunctionDefinition): readonly Arguments[] {
  if (!hasShared) return [];
  return requestsByFunction(definition.name).flatMap((request) => {
    const args = argumentsOf(request, definition);
    return args ? [args] : [];
  });
}

let byFunction: ReadonlyMap<string, readonly Request[]> | undefined;

function requestsByFunction(name: string): readonly Request[] {
  byFunction ??= new Map(
    [...Map.groupBy(recordings(), ({ label }) => label)].map(([label, of]) => [
      label,
      of.flatMap(({ request, reading }) =>
        request?.method === "GET" && reading.status === "data" ? [request] : [],
      ),
    ]),
  );
  return byFunction.get(name) ?? [];
}

/** What a request asks for in the function's own parameters; undefined where its path is another one. */
function argumentsOf({ url }: Request, { path, parameters }: FunctionDefinition): Arguments | undefined {
  const { pathname, searchParams } = new URL(url.replaceAll(";", "&"));
  const [asked, template] = [segmentsOf(pathname), segmentsOf(path)];
  if (asked.length !== template.length) return undefined;
  const args: Record<string, string> = {};
  for (const [at, part] of template.entries()) {
    const segment = asked[at] ?? "";
    if (part.startsWith("{")) args[part.slice(1, -1)] = decodeURIComponent(segment);
    else if (part !== segment) return undefined;
  }
  for (const [name, { as = name, in: place }] of Object.entries(parameters)) {
    const value = searchParams.get(as);
    if (place === "query" && value !== null && value !== "") args[name] = value;
  }
  return args;
}
