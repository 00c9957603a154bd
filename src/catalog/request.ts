import { ArgumentError } from "../errors/index.ts";
import { checkArguments } from "./arguments.ts";
import type { FunctionDefinition, Parameter, Request, Service } from "./definition.ts";
import { getFunction } from "./functions.ts";
import { encodeSegment } from "./segment.ts";
import { type Sent, toWire } from "./wire.ts";

/** Where the services live. */
export const baseUrls: Readonly<Record<Service, string>> = {
  eutils: "https://eutils.ncbi.nlm.nih.gov",
  blast: "https://blast.ncbi.nlm.nih.gov",
  ensembl: "https://rest.ensembl.org",
  uniprot: "https://rest.uniprot.org",
};

/**
 * The request of a call, without sending it and without reading the environment (NCBI keys are the client's matter).
 * Parameters stand in the order of the function's definition, so that the same call always gives the same text.
 * @throws UsageError for an unknown function, ArgumentError for wrong arguments
 */
export function buildRequest(name: string, args: unknown): Request {
  const definition = getFunction(name);
  const values = withDefaults(definition, checkArguments(definition, args));
  const url = `${baseUrls[definition.service]}${fillPath(definition, values)}`;
  const accept = definition.accept ?? "application/json";
  if (definition.method === "GET") {
    const query = encodeFields(definition, { values, place: "query" });
    return {
      method: "GET",
      url: query === "" ? url : `${url}?${query}`,
      headers: { accept },
      body: undefined,
    };
  }
  const headers = { accept, "content-type": "application/x-www-form-urlencoded" };
  return { method: "POST", url, headers, body: encodeFields(definition, { values, place: "body" }) };
}

type Values = ReadonlyMap<string, Sent>;

function withDefaults(definition: FunctionDefinition, sent: Readonly<Record<string, Sent>>): Values {
  const values = new Map<string, Sent>();
  for (const [name, parameter] of Object.entries(definition.parameters)) {
    const value = Object.hasOwn(sent, name) ? sent[name] : defaultOf(parameter, definition.service);
    if (value !== undefined) values.set(name, value);
  }
  return values;
}

const defaultOf = (parameter: Parameter, service: Service): Sent | undefined =>
  parameter.default === undefined ? undefined : toWire(parameter, { input: parameter.default, service });

function encodeFields(
  { fixed = {}, parameters }: FunctionDefinition,
  { values, place }: { readonly values: Values; readonly place: "query" | "body" },
): string {
  const fields = new URLSearchParams(fixed);
  for (const [name, value] of values) {
    const parameter = parameters[name];
    if (parameter?.in !== place) continue;
    for (const text of typeof value === "string" ? [value] : value) fields.append(parameter.as ?? name, text);
  }
  return fields.toString();
}

/** Fills the placeholders; optional ones that were left out go, with their segment. */
function fillPath(definition: FunctionDefinition, values: Values): string {
  const kept = definition.path.split("/").filter((segment) => !isOpen(segment, values));
  const filled = kept.map((segment) => {
    const name = placeholder(segment);
    const value = name === undefined ? undefined : values.get(name);
    return value === undefined ? segment : encodeSegment(String(value));
  });
  const path = filled.join("/");
  // A client reads the path as it stands, unless something in it were special.
  if (new URL(`http://host${path}`).pathname !== path) {
    throw new ArgumentError(definition.name, [
      { parameter: "path", reason: "malformed", message: "an argument would leave its place in the path" },
    ]);
  }
  return path;
}

const placeholder = (segment: string): string | undefined => /^\{(\w+)\}$/.exec(segment)?.[1];

function isOpen(segment: string, values: Values): boolean {
  const name = placeholder(segment);
  return name !== undefined && !values.has(name);
}
