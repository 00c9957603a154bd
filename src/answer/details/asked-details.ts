import { type Arguments, type Call, getFunction } from "../../catalog/index.ts";
import type { Outcome } from "../../client/index.ts";
import { renderSay, resultsOf } from "../../observation/index.ts";
import { SERVICE_NAMES } from "../service-names.ts";
import { type Detail, details } from "./details.ts";
import { type Further, type Holding, holdings } from "./holdings.ts";
import { otherAssembly } from "./other-assembly.ts";

/** What a question asks for in particular, and whether the answer holds it. */
export interface AskedDetails {
  /** What the answer says of it, and what it does not hold: to be said before all else. */
  readonly sentences: readonly string[];
  /** Nouns of what was asked for and is not held. */
  readonly lacking: readonly string[];
  /** A call that may hold what is lacking. */
  readonly further?: Call;
}

const NOTHING: AskedDetails = { sentences: [], lacking: [] };
/** UTF-16 units of a question that are read. */
const LONGEST = 2_000;
/** Results of a list that are looked through for a detail. */
const MOST_RESULTS = 100;
/** Sentences about one detail. */
const MOST_SAID = 20;

/** Compares what the question asks for with what the answer holds; says nothing where no particular detail is asked for. */
export function askedDetails(question: string, outcome: Outcome): AskedDetails {
  if (outcome.status !== "data" && outcome.status !== "partial") return NOTHING;
  const elsewhere = otherAssembly(question, outcome);
  const details = askedOf(question, outcome);
  return elsewhere === undefined
    ? details
    : { sentences: [elsewhere, ...details.sentences], lacking: ["this assembly", ...details.lacking] };
}

function askedOf(question: string, outcome: Outcome): AskedDetails {
  const holding = holdingOf(outcome.call);
  if (!holding) return NOTHING;
  const plain = question.slice(0, LONGEST).replace(/["“][^"”]*["”]/g, " ");
  const asked = details.filter(({ of, asked }) => of.includes(holding.subject) && asked.test(plain));
  if (asked.length === 0) return NOTHING;
  const told = asked.map((detail) => ({ detail, said: saidOf(detail.noun, { holding, outcome }) }));
  const lacking = told.filter(({ said }) => said.length === 0).map(({ detail }) => detail);
  const further = lacking.length > 0 ? furtherCall(lacking, { holding, outcome }) : undefined;
  return {
    sentences: [
      ...(lacking.length > 0 ? [notHeld(lacking, { holding, outcome })] : []),
      ...told.flatMap(({ said }) => said),
    ],
    lacking: lacking.map(({ noun }) => noun),
    ...(further ? { further } : {}),
  };
}

const holdingOf = ({ name, arguments: args }: Call): Holding | undefined =>
  holdings.find(
    ({ of, where }) =>
      of.test(name) && Object.entries(where ?? {}).every(([key, value]) => isOf(value, args[key])),
  );

const isOf = (wanted: string | RegExp, value: unknown): boolean =>
  typeof wanted === "string" ? value === wanted : wanted.test(String(value));

interface Held {
  readonly holding: Holding;
  readonly outcome: Outcome;
}

/** What the answer says of one detail, once for each result that holds it. */
function saidOf(noun: string, { holding, outcome }: Held): readonly string[] {
  const template = holding.says[noun];
  if (template === undefined) return [];
  const { call } = outcome;
  const said = resultsOf(outcome, getFunction(call.name))
    .slice(0, MOST_RESULTS)
    .flatMap((value) => renderSay(template, { value, arguments: call.arguments }) ?? []);
  const unique = [...new Set(said)];
  const more = unique.length - MOST_SAID;
  return more > 0 ? [...unique.slice(0, MOST_SAID), `${more} more like this.`] : unique;
}

/** `The snapshot holds no allele frequency for rs334; it holds: alleles, place in the genome.` */
function notHeld(lacking: readonly Detail[], held: Held): string {
  const { holding, outcome } = held;
  const owner =
    outcome.provenance.transport === "snapshot"
      ? "The snapshot holds"
      : `${SERVICE_NAMES[outcome.provenance.service]}'s answer holds`;
  const nouns = Object.keys(holding.says).filter((noun) => saidOf(noun, held).length > 0);
  const rest = nouns.length === 0 ? "" : `; it holds: ${nouns.join(", ")}`;
  return `${owner} no ${lacking.map(({ noun }) => noun).join(" and no ")} for ${subjectOf(outcome.call)}${rest}.`;
}

/** Arguments that say where to look and not what for. */
const WHERE = new Set(["species", "db", "dbfrom"]);

function subjectOf({ name, arguments: args }: Call): string {
  const { parameters } = getFunction(name);
  const values = Object.entries(args).filter(([key]) => !WHERE.has(key));
  const needed = values.filter(([key]) => parameters[key]?.required);
  const first = values.length > 0 ? values.slice(0, 1) : Object.entries(args).slice(0, 1);
  const told = (needed.length > 0 ? needed : first).map(([, value]) => String(value));
  return told.length > 0 ? told.join(", ") : "this";
}

function furtherCall(lacking: readonly Detail[], { holding, outcome }: Held): Call | undefined {
  const further = holding.further?.find(({ details: held }) =>
    lacking.every(({ noun }) => held.includes(noun)),
  );
  const args = further && argumentsOf(further, outcome);
  return args && { name: further.name, arguments: args };
}

/** Numbers stay plain digits. */
const asIs = (text: string): string => text;

function argumentsOf({ arguments: wanted }: Further, { call, ...outcome }: Outcome): Arguments | undefined {
  const [value] = resultsOf(outcome, getFunction(call.name));
  const args = Object.entries(wanted).map(([name, template]) => [
    name,
    template === true ? true : renderSay(template, { value, arguments: call.arguments, encode: asIs }),
  ]);
  return args.some(([, value]) => value === undefined) ? undefined : Object.fromEntries(args);
}
