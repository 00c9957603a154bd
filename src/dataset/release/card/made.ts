import { DEFAULT_MIX } from "../../default-mix.ts";
import type { StageManifest } from "../../stages/stage.ts";
import type { CardFacts } from "./card.ts";
import { paragraphs, table, told } from "./markdown.ts";

const DOES: Readonly<Record<string, string>> = {
  sample:
    "real entities are drawn from the snapshot, every function, parameter and listed value weighted to come up",
  execute: "each call is made; data and honest nothings are kept, refusals are dropped",
  phrase: "templates or written questions word each call, and say where each argument stands",
  check: "schema, evidence, content, repetitions; an independent caller tries to find the call",
  review: "what persons decided is applied; without decisions rows pass",
  split: "groups decide the split; what shares a group with training leaves the tests",
};

export function madeSection({ manifests, statistics }: CardFacts): string {
  const { origins, templates } = statistics;
  return paragraphs(
    "## How it was made",
    manifests.length === 0
      ? ""
      : table(
          ["stage", "does", "kept", "dropped"],
          manifests.map(({ stage, output, drops }) => [stage, DOES[stage] ?? "", output.kept, sumOf(drops)]),
        ),
    `Questions were worded by ${told(templates)} templates (${told(origins["template"] ?? 0)} rows), by questions written one by one for one call ` +
      `(${told(origins["written"] ?? 0)} rows), and by calls of a language model during the build (${told(origins["model"] ?? 0)} rows). ` +
      "Templates and written questions were written by language-model agents while they built biotool, not by persons and not by biologists.",
  );
}

const sumOf = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((sum, count) => sum + count, 0);

export function againSection({ manifests }: CardFacts): string {
  return paragraphs(
    "## Made again, and audited",
    "With the biotool this set came with:",
    `\`\`\`sh\n${rebuildCommand(manifests)}\nbiotool dataset audit <folder>\n\`\`\``,
    "The first makes the same rows; with the same version of Node.js and the same kind of processor the compressed files are the same bytes as well. " +
      "The second runs every check again on the rows (schema, evidence, execution, gold against its own checker, leaks, repetitions) and ends with a verdict.",
  );
}

type Options = Readonly<Record<string, unknown>>;

/** The command that gives these rows: options other than the defaults are told. */
function rebuildCommand(manifests: readonly StageManifest[]): string {
  const options = (manifests.find(({ stage }) => stage === "sample")?.options ?? {}) as Options;
  const numbers = (["seed", "calls", "abstain", "missing", "chains"] as const).flatMap((name) => {
    const value = options[name];
    return value === undefined || value === DEFAULT_MIX[name] ? [] : [`--${name} ${String(value)}`];
  });
  const weights = Object.entries((options["weights"] ?? {}) as Options).map(
    ([name, value]) => `${name}=${String(value)}`,
  );
  const only = Array.isArray(options["only"]) ? [`--only ${options["only"].join(" ")}`] : [];
  return [
    "biotool dataset build --out <folder>",
    ...numbers,
    ...(weights.length > 0 ? [`--weight ${weights.join(" ")}`] : []),
    ...only,
  ].join(" ");
}
