import type { JsonValue } from "../../biology/kind.ts";
import type { Call, Domain } from "../../catalog/definition.ts";
import { getFunction } from "../../catalog/index.ts";
import type { Chain } from "../asks/asks.ts";
import { kindsOf } from "../asks/kind-of.ts";
import { realize, type Wording } from "../asks/realize.ts";
import { fillText } from "../asks/variables.ts";
import type { GeneIndex } from "../groups/gene-index.ts";
import { groupsOf } from "../groups/groups-of.ts";
import { bindingGroups, type Levels } from "../groups/levels.ts";
import { type Plan, plannedSplit, roleOf, rolesOf, type TemplateRole } from "../groups/plan.ts";
import type { Material } from "../material.ts";
import { contentHash, hash32, randomOf } from "../random.ts";
import type { Origin, Row, RowEvidence, Split } from "../row.ts";
import { type Executed, fromStep } from "./execute.ts";
import type { Result } from "./stage.ts";

/** A row before its checks. */
export type Phrased = Omit<Row, "checks">;

export interface PhraseOptions {
  readonly material: Material;
  readonly genes: GeneIndex;
  readonly plan: Plan;
  readonly levels: Levels;
}

/** Words the questions of a draw: a written one its own, others by templates of the split the draw belongs to. */
export function phrase(draw: Executed, options: PhraseOptions): Result<Phrased>[] {
  if (draw.written !== undefined) return [phraseWritten(draw, options)];
  const { templates, wordingOf } = askedOf(draw, options);
  const groups = groupsOf(draw.calls, { template: "", genes: options.genes });
  const split =
    draw.kind === "abstain"
      ? "by-template"
      : plannedSplit(bindingGroups({ calls: draw.calls, groups }, options.levels), options.plan);
  if (split === undefined)
    return [{ id: draw.id, drop: `${draw.of}: its groups belong to different splits or to the written set` }];
  const roles = rolesOf(templates, `${options.plan.seed}|${draw.of}|${draw.shape}`);
  const fitting =
    split === "by-template"
      ? templates
      : templates.filter((template) => roles.get(template) === roleOf(split));
  if (fitting.length === 0)
    return [{ id: draw.id, drop: `${draw.of}: no template of its shape is kept for ${split}` }];
  const seed = `${options.plan.seed}|${draw.id}`;
  return randomOf(seed)
    .shuffled(fitting)
    .slice(0, draw.questions)
    .map((template) => {
      const at = split === "by-template" ? splitByTemplate(roles.get(template) ?? "train", draw.id) : split;
      return wordedRow(draw, { template, wording: wordingOf(), options, split: at });
    });
}

/** Where nothing but the template tells rows apart; a part of what is for training measures it. */
const splitByTemplate = (role: TemplateRole, id: string): Split =>
  role !== "train" ? role : hash32(`validation|${id}`) % 1000 < 55 ? "validation" : "train";

interface Asked {
  readonly templates: readonly string[];
  readonly wordingOf: () => Wording;
}

function askedOf(draw: Executed, { material }: PhraseOptions): Asked {
  if (draw.kind === "abstain") {
    const topic = material.topics[draw.shape];
    return {
      templates: topic?.templates ?? [],
      wordingOf: () => ({
        arguments: {},
        kindOf: () => undefined,
        ...(topic?.choose ? { choose: topic.choose } : {}),
      }),
    };
  }
  if (draw.kind === "multi-hop") {
    const chain = material.chains.find(({ id }) => id === draw.of);
    return { templates: chain?.templates ?? [], wordingOf: () => chainWording(chain) };
  }
  const shape = material.asks.find(({ name }) => name === draw.of)?.shapes[draw.shape];
  return {
    templates: shape?.templates ?? [],
    wordingOf: () => ({ arguments: {}, ...shape, kindOf: kindsOf(draw.of) }),
  };
}

/** The arguments of all steps that the question gives, as `0.symbol`. */
function chainWording(chain: Chain | undefined): Wording {
  const written = (chain?.steps ?? []).flatMap(({ arguments: args }, step) =>
    Object.entries(args).flatMap(([name, value]): [string, JsonValue][] =>
      fromStep(value) ? [] : [[`${step}.${name}`, value]],
    ),
  );
  return {
    arguments: Object.fromEntries(written),
    ...(chain?.choose ? { choose: chain.choose } : {}),
    ...(chain?.rules ? { rules: chain.rules } : {}),
    kindOf: (key) => {
      const [step = "", name = ""] = key.split(".");
      const called = chain?.steps[Number(step)]?.name;
      return called === undefined ? undefined : kindsOf(called)(name);
    },
  };
}

interface Wordable {
  readonly template: string;
  readonly wording: Wording;
  readonly options: PhraseOptions;
  readonly split: Split;
}

function wordedRow(draw: Executed, { template, wording, options, split }: Wordable): Result<Phrased> {
  const random = randomOf(`${options.plan.seed}|${draw.id}|${template}`);
  const { question, evidence, unjustified } = realize(template, { wording, filling: draw.filling, random });
  if (unjustified.length > 0)
    return { id: draw.id, drop: `${draw.of}: a template leaves ${unjustified.join(", ")} open` };
  const perCall =
    draw.kind === "multi-hop" ? chainEvidence(draw, { evidence, options }) : draw.calls.map(() => evidence);
  const id = `${draw.of}/${contentHash(template).slice(0, 8)}`;
  return rowOf(draw, {
    question,
    evidence: perCall,
    template: id,
    origin: { template: id, seed: options.plan.seed },
    options,
    split,
  });
}

function chainEvidence(
  draw: Executed,
  {
    evidence,
    options,
  }: { readonly evidence: Readonly<Record<string, RowEvidence>>; readonly options: PhraseOptions },
): readonly Readonly<Record<string, RowEvidence>>[] {
  const steps = options.material.chains.find(({ id }) => id === draw.of)?.steps ?? [];
  return steps.map(({ arguments: args }, step) =>
    Object.fromEntries(
      Object.entries(args).flatMap(([name, written]): [string, RowEvidence][] => {
        const taken =
          typeof written === "string" && fromStep(written) ? fillText(written, draw.filling) : written;
        const reason = fromStep(taken) ?? evidence[`${step}.${name}`];
        return reason ? [[name, reason]] : [];
      }),
    ),
  );
}

function phraseWritten(draw: Executed, options: PhraseOptions): Result<Phrased> {
  const found = options.material.written.find(({ id }) => id === draw.written);
  if (!found || found.unjustified.length > 0)
    return { id: draw.id, drop: `${draw.of}: the written question leaves an argument open` };
  const template = `written/${found.id}`;
  const origin: Origin = { written: found.id, by: WRITERS };
  return rowOf(draw, {
    question: found.question,
    evidence: [found.evidence],
    template,
    origin,
    options,
    split: "test-written",
  });
}

/** Who wrote templates and written questions: no person did. */
const WRITERS = "language-model agents building biotool";

interface Wordless {
  readonly question: string;
  readonly evidence: readonly Readonly<Record<string, RowEvidence>>[];
  readonly template: string;
  readonly origin: Origin;
  readonly options: PhraseOptions;
  readonly split: Split;
}

function rowOf(draw: Executed, { question, evidence, template, origin, options, split }: Wordless): Phrased {
  const { kind, calls, outcomes } = draw;
  const missing =
    kind === "missing-parameter"
      ? options.material.asks.find(({ name }) => name === draw.of)?.shapes[draw.shape]?.missing
      : undefined;
  return {
    id: contentHash(JSON.stringify([question, calls])),
    kind,
    question,
    calls,
    ...(missing ? { missing } : {}),
    evidence,
    outcomes,
    domain: domainOf(draw, options),
    origin,
    groups: groupsOf(calls, { template, genes: options.genes }),
    split,
  };
}

function domainOf({ kind, shape, calls }: Executed, { material }: PhraseOptions): Domain {
  const last: Call | undefined = calls.at(-1);
  if (kind === "abstain" || !last) return material.topics[shape]?.domain ?? "general-biology";
  return getFunction(last.name).domain;
}
