import type { FunctionDefinition } from "../catalog/definition.ts";
import { getFunction } from "../catalog/index.ts";
import { type Outcome, SCOPE_NOTICE } from "../client/outcome.ts";
import { count, type Observation, plural, renderSay, resultsOf } from "../observation/index.ts";
import { asked } from "./asked.ts";
import { SERVICE_NAMES } from "./service-names.ts";

/** Sentences about single results; the others are counted. */
const MAX_SENTENCES = 10;

/**
 * Tells an outcome in plain sentences, from the phrases in the function's file over the answer's own fields;
 * a function without phrases, or an answer without their fields, gets the observation as it is.
 */
export function sentencesOf(outcome: Outcome, observation: Observation): readonly string[] {
  const { status } = outcome;
  const definition = getFunction(outcome.call.name);
  if (status === "empty") return [nothing(outcome, definition)];
  if (status === "absent") return [notHeld(outcome, definition)];
  if (status !== "data" && status !== "partial") return [observation.text];
  const told = tell(outcome, { definition, observation });
  if (told.length === 0) return [observation.text];
  return status === "partial"
    ? [`Incomplete: ${stopped(outcome.message ?? "something is missing")}`, ...told]
    : told;
}

interface Told {
  readonly definition: FunctionDefinition;
  readonly observation: Observation;
}

function tell(outcome: Outcome, { definition, observation }: Told): readonly string[] {
  const { opening, say, list, keys, noun } = definition.observe;
  const results = resultsOf(outcome, definition);
  const isList = list !== undefined || keys !== undefined;
  const total = outcome.total ?? (isList ? observation.total : undefined) ?? results.length;
  const render = (template: string, value: unknown): string[] => {
    const sentence = renderSay(template, { value, arguments: outcome.call.arguments, total });
    return sentence === undefined ? [] : [sentence];
  };
  const each =
    say === undefined ? [] : results.slice(0, MAX_SENTENCES).flatMap((value) => render(say, value));
  const isScoped = outcome.notices.includes(SCOPE_NOTICE);
  const owner =
    isScoped || outcome.provenance.transport === "snapshot"
      ? "The snapshot holds"
      : `${SERVICE_NAMES[definition.service]} has`;
  const told = opening === undefined ? [] : render(opening, outcome.content?.value);
  const first = isScoped ? told.map(inSnapshot) : told;
  if (first.length + each.length === 0) return [];
  const headline =
    first.length === 0 && isList && total > 1
      ? [
          `${owner} ${count(total)} ${plural(noun ?? "result", total)} for ${asked(outcome.call, definition)}:`,
        ]
      : first;
  const more = each.length === 0 ? 0 : total - each.length;
  return [...headline, ...each, ...(more > 0 ? [`${count(more)} more not listed here.`] : [])];
}

/** A count at the head of an answer, told as the snapshot's: it says nothing about how many the service has. */
const inSnapshot = (opening: string): string =>
  SERVICE_HAS.test(opening)
    ? opening.replace(SERVICE_HAS, "The snapshot holds ")
    : `In the snapshot, ${opening.replace(/^The\b/, "the")}`;

const SERVICE_HAS = new RegExp(`^(?:${Object.values(SERVICE_NAMES).join("|")}) has `);

/** The service, or the snapshot in its place, answered that it has nothing; what it said beside that follows. */
function nothing({ call, message, notices, provenance }: Outcome, definition: FunctionDefinition): string {
  const noun = definition.observe.noun ?? "result";
  const owner =
    notices.includes(SCOPE_NOTICE) || provenance.transport === "snapshot"
      ? "The snapshot holds"
      : `${SERVICE_NAMES[definition.service]} has`;
  const first = `${owner} no ${noun} for ${asked(call, definition)}`;
  const beside = notices
    .filter((notice) => notice !== SCOPE_NOTICE && !message?.includes(notice))
    .map((notice) => ` ${stopped(notice)}`);
  return `${message ? `${first}: ${stopped(message)}` : `${first}.`}${beside.join("")}`;
}

/** Nobody was asked but the snapshot or cassette, which says nothing about what the service has. */
function notHeld({ call, message = "", provenance }: Outcome, definition: FunctionDefinition): string {
  const where = provenance.transport === "replay" ? "cassette" : "snapshot";
  // Nothing was looked for, so "no hit" would be wrong.
  if (where === "snapshot" && (definition.service === "blast" || message.endsWith("nothing of this kind")))
    return `The snapshot holds nothing of this kind (${call.name}); only the live service can answer.`;
  // What the snapshot says where it has nothing particular to say.
  if (message === "" || /^the snapshot (?:does not hold \/|holds nothing)/.test(message))
    return `The ${where} holds no ${definition.observe.noun ?? "result"} for ${asked(call, definition)}.`;
  return stopped(message.startsWith("the ") ? `T${message.slice(1)}` : `Not in the ${where}: ${message}`);
}

const stopped = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);
