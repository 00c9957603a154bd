import { canonicalEntrez } from "../biology/entrez-query/format.ts";
import { parseEntrezQuery } from "../biology/entrez-query.ts";
import { canonicalUniprot } from "../biology/uniprot-query/format.ts";
import { parseUniprotQuery } from "../biology/uniprot-query.ts";
import type { FunctionDefinition, Parameter, Service } from "../catalog/definition.ts";
import { functions } from "../catalog/index.ts";

type Pair = [name: string, value: string];

/** What of a request makes it known: decoded segments of the path, and what is in its query or form. */
export interface Question {
  readonly segments: readonly string[];
  readonly parameters: readonly Pair[];
}

/**
 * The question in the one spelling that stands for all the service reads alike: a species by its Ensembl name, a
 * query by its tree, sets of fields or features in one order, and without what the service does by itself.
 * Symbols and notations stay as they are: the service can answer two spellings of them differently.
 * A question that is no function's is given back as it is.
 */
export function sameQuestion(service: Service | undefined, question: Question): Question {
  const definition = service && functionAt(service, question.segments);
  if (!definition) return question;
  const template = definition.path.split("/");
  const segments = question.segments.map((segment, index) => {
    const parameter = definition.parameters[placeholder(template[index] ?? "") ?? ""];
    return parameter ? spelled(parameter, segment) : segment;
  });
  const sent = new Map(
    Object.entries(definition.parameters).map(([name, parameter]) => [parameter.as ?? name, parameter]),
  );
  const parameters: Pair[] = [];
  for (const [name, values] of grouped(question.parameters)) {
    const parameter = sent.get(name);
    const kept = parameter ? spelledAll(parameter, values) : values;
    const [only, ...more] = kept;
    if (more.length === 0 && parameter && isOwnDefault({ definition, parameter, name }, only)) continue;
    parameters.push(...kept.map((value): Pair => [name, value]));
  }
  return { segments, parameters };
}

const placeholder = (segment: string): string | undefined => /^\{(\w+)\}$/.exec(segment)?.[1];

function grouped(parameters: readonly Pair[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const [name, value] of parameters) groups.set(name, [...(groups.get(name) ?? []), value]);
  return groups;
}

/** BLAST has one path for both of its functions, and nothing there is asked twice in another spelling. */
const askable = functions.filter(({ service }) => service !== "blast");

/** The function with that path; of several, the one whose path leaves least open. */
function functionAt(service: Service, segments: readonly string[]): FunctionDefinition | undefined {
  const fitting = askable.filter(
    (definition) => definition.service === service && fits(definition, segments),
  );
  return fitting.sort((a, b) => openSegments(a) - openSegments(b))[0];
}

const openSegments = ({ path }: FunctionDefinition): number => path.split("{").length;

function fits({ path, parameters }: FunctionDefinition, segments: readonly string[]): boolean {
  const template = path.split("/");
  return (
    segments.length <= template.length &&
    template.every((part, index) => {
      const name = placeholder(part);
      const segment = segments[index];
      if (name === undefined) return part === segment;
      return segment === undefined ? parameters[name]?.required === false : segment !== "";
    })
  );
}

const SPELLING: Readonly<Record<string, (value: string, parameter: Parameter) => string | undefined>> = {
  species: (value, { kind }) => kind.normalise(value),
  "entrez-query": (value) => {
    const tree = parseEntrezQuery(value);
    return tree && canonicalEntrez(tree);
  },
  "uniprot-query": (value) => {
    const tree = parseUniprotQuery(value);
    return tree && canonicalUniprot(tree);
  },
};

const spelled = (parameter: Parameter, value: string): string =>
  SPELLING[parameter.kind.id]?.(value, parameter) ?? value;

/** Lists whose order says nothing to the service; that of `pick_order` and of ids does. */
const SETS = new Set([
  "field-list",
  "overlap-feature-list",
  "ontology-relation-list",
  "uniparc-database-list",
  "taxon-id-list",
]);

function spelledAll(parameter: Parameter, values: readonly string[]): readonly string[] {
  if (!SETS.has(parameter.kind.id)) return values.map((value) => spelled(parameter, value));
  const items = values.flatMap((value) => value.split(",")).map((item) => item.trim());
  return [[...new Set(items)].sort().join(",")];
}

/**
 * Flags of Ensembl REST that are not documented to be off when left out: on, different from function to function, or
 * without a word about it. All its other flags are. @see https://rest.ensembl.org/documentation
 */
const NOT_OFF = new Set([
  "aligned",
  "compact",
  "cigar_line",
  "trait",
  "tumour",
  "non_specified",
  "closest_term",
  "zero_distance",
  "IntAct",
]);

/** What esearch does by itself. @see NBK25499 */
const ESEARCH: Readonly<Record<string, string>> = { retmax: "20", retstart: "0" };

interface Place {
  readonly definition: FunctionDefinition;
  readonly parameter: Parameter;
  readonly name: string;
}

function isOwnDefault({ definition, parameter, name }: Place, value: string | undefined): boolean {
  if (definition.name === "esearch") return ESEARCH[name] === value;
  const isFlag = definition.service === "ensembl" && parameter.kind.id === "flag" && !NOT_OFF.has(name);
  return isFlag && value === "0" && parameter.default === undefined;
}
