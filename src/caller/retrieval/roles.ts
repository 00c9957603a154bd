import type { FunctionDefinition } from "../../catalog/definition.ts";
import { basesFor } from "./alleles.ts";
import { beaconRole } from "./beacon-roles.ts";
import { blastRole } from "./blast-roles.ts";
import type { Entity } from "./entities.ts";
import { entrezDatabaseFor, entrezFormat, entrezIdsFor } from "./entrez-roles.ts";
import type { Found, Slot, State, Task } from "./fill.ts";
import { populationNamed } from "./populations.ts";
import { homologyRoles } from "./species-roles.ts";

/** A value; null where the part is not played, whatever else the question names; undefined where there is no part to play. */
type Role = Found | null | undefined;

/** The value of an argument that depends on the part something plays in the question, and not on its kind alone. */
export function byRole(state: State, slot: Slot): Role {
  for (const role of ROLES) {
    const found = role(state, slot);
    if (found !== undefined) return found;
  }
  return undefined;
}

const ROLES: readonly ((state: State, slot: Slot) => Role)[] = [
  ({ task }, slot) => speciesFor(task, slot),
  ({ task }, slot) => databaseFor(task, slot),
  ({ task, values }, { name }) =>
    task.definition.name === "efetch" && name === "retmode" ? entrezFormat(values) : undefined,
  ({ task }, { parameter }) => (parameter.kind.id === "entrez-ids" ? entrezIdsFor(task) : undefined),
  ({ task }, { name }) => blastRole(task, name),
  ({ task }, { name }) => beaconRole(task, name),
  ({ task }, { name }) => basesFor(task.question, name),
  ({ task }, { name }) => (name === "pops" ? frequenciesFor(task) : undefined),
  ({ task }, slot) => populationFor(task, slot),
  ({ task }, { name }) =>
    name === "asm_one" || name === "asm_two" ? (assemblyFor(task, name) ?? null) : undefined,
];

/** Parameters for a species besides that of the gene. */
const OTHER_SPECIES = ["target_species", "prune_species"] as const;

const otherSpecies = ({ parameters }: FunctionDefinition): string | undefined =>
  OTHER_SPECIES.find((each) => each in parameters);

function speciesFor({ question, definition, entities }: Task, { name }: Slot): Role {
  const other = otherSpecies(definition);
  if (!other || (name !== "species" && name !== other)) return undefined;
  const { source, target } = homologyRoles(question, entities);
  return name === "species" ? source : (target ?? null);
}

/** Words such as `genome` are databases of Entrez too, but only where Entrez is spoken of. */
const SPEAKS_OF_ENTREZ = /\b(?:ncbi|entrez|databases?|db)\b/i;

function databaseFor(task: Task, { name, parameter }: Slot): Role {
  if (parameter.kind.id !== "entrez-database") return undefined;
  return entrezDatabaseFor(task, name) ?? (SPEAKS_OF_ENTREZ.test(task.question) ? undefined : null);
}

function populationFor({ question, entities }: Task, { parameter: { kind } }: Slot): Role {
  if (kind.id !== "population-name" || entities.some((entity) => entity.kind === kind)) return undefined;
  const population = populationNamed(question);
  return population && { value: population.value, evidence: { span: population.span } };
}

/** Who asks about a population wants the frequencies in populations. */
function frequenciesFor({ question }: Task): Found | undefined {
  const population = populationNamed(question);
  return population && { value: true, evidence: { span: population.span } };
}

const BEFORE_TARGET =
  /(?:\b(?:to|into|onto|in|need (?:them|it) on)|→|->)\s+(?:the\s+)?(?:human\s+)?(?:build\s+|assembly\s+)?$/i;

/** `from A to B`: the one after `to` is the target, in whatever order they stand. */
function assemblyFor({ question, entities }: Task, name: "asm_one" | "asm_two"): Found | undefined {
  const assemblies = entities.filter(({ kind }) => kind.id === "assembly");
  const isTarget = ({ start }: Entity): boolean => BEFORE_TARGET.test(question.slice(0, start));
  const target = assemblies.find(isTarget) ?? (assemblies.length > 1 ? assemblies.at(-1) : undefined);
  const chosen = name === "asm_two" ? target : assemblies.find((assembly) => assembly !== target);
  return chosen && { value: chosen.normal, evidence: { span: { start: chosen.start, end: chosen.end } } };
}
