import { flag } from "../biology/flag.ts";
import { asText, type JsonType, type JsonValue } from "../biology/kind.ts";
import type { Parameter, Service } from "./definition.ts";

/** What stands for one parameter in a request: one text, or one text for each repeated key. */
export type Sent = string | readonly string[];

/**
 * Kinds sent as written (trimmed). Either the services read every spelling of them (`human`, `homo_sapiens` and
 * `9606` are one species to Ensembl), or case and wording are the caller's business (symbols, names, queries).
 * All other kinds are sent in their canonical spelling, because the services refuse or misread the others:
 * `chr17:43,044,295-43,125,483`, `RS7412`, `PMID: 25905152`, `taxon:9606`.
 */
const SENT_AS_WRITTEN: ReadonlySet<string> = new Set([
  "species",
  "taxon",
  "taxon-name",
  "gene",
  "gene-symbol",
  "stable-id",
  "hgvs",
  "variant-notation",
  "ontology-name",
  "population-name",
  "text",
  "nucleotide-sequence",
  "amino-acid-sequence",
  "sequence",
  "blast-query",
  "entrez-query",
  "uniprot-query",
]);

const FLAGS: Readonly<Record<Service, readonly [no: string, yes: string]>> = {
  ensembl: ["0", "1"],
  uniprot: ["false", "true"],
  eutils: ["false", "true"],
  blast: ["F", "T"],
};

/** JSON types a parameter accepts. */
export function typesOf({ types, kind }: Parameter): readonly JsonType[] {
  const { type } = kind.schema;
  return types ?? (typeof type === "string" ? [type] : type);
}

/** Whether a parameter takes several values, as a JSON list or with commas between them. */
export const isList = (parameter: Parameter): boolean => typesOf(parameter).includes("array");

/**
 * How an argument stands in the request; undefined where it does not read as the parameter's kind.
 * Flags become what the service writes: 1 and 0 for Ensembl, true and false for UniProt.
 */
export function toWire(
  parameter: Parameter,
  { input, service }: { readonly input: JsonValue; readonly service: Service },
): Sent | undefined {
  const { kind } = parameter;
  const truth = typesOf(parameter).includes("boolean") ? flag.parse(input) : undefined;
  if (truth !== undefined) return FLAGS[service][truth ? 1 : 0];
  if (kind.parse(input) === undefined) return undefined;
  const text = SENT_AS_WRITTEN.has(kind.id) ? asText(input) : kind.normalise(input);
  if (text === undefined || isOutside(parameter, text)) return undefined;
  return parameter.repeat === true ? items(text) : text;
}

/** Least and greatest number a parameter accepts, where there are such. */
export function rangeOf({ kind: { schema }, minimum, maximum }: Parameter): {
  readonly minimum?: number;
  readonly maximum?: number;
} {
  const [least, greatest] = [minimum ?? schema.minimum, maximum ?? schema.maximum];
  return {
    ...(least === undefined ? {} : { minimum: least }),
    ...(greatest === undefined ? {} : { maximum: greatest }),
  };
}

function isOutside(parameter: Parameter, text: string): boolean {
  const { minimum, maximum } = rangeOf(parameter);
  const value = Number(text);
  return (minimum !== undefined && value < minimum) || (maximum !== undefined && value > maximum);
}

/** The parts of a comma list, trimmed, without empty ones. */
export const items = (text: string): readonly string[] =>
  text
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");
