import type { Snapshot } from "../../src/snapshot/index.ts";
import { heldIn } from "./asking.ts";
import { type ContentPair, compareContents, compareRefusals, type Refusal } from "./content.ts";
import { compareForms, type Form } from "./form.ts";
import { recordings } from "./recordings.ts";

export interface Agreement {
  readonly forms: readonly Form[];
  readonly contents: readonly ContentPair[];
  readonly refusals: readonly Refusal[];
  /** Functions of which a table was carried out of the recorded answers themselves: their agreement proves the carrying. */
  readonly carried: ReadonlySet<string>;
  /** What no reason is known for, one line each. */
  readonly unexplained: readonly string[];
}

/** Compares the snapshot with every recorded answer: by form, by content, and in what it refuses. */
export function agreementOf(snapshot: Snapshot): Agreement {
  const all = recordings();
  const forms = compareForms(all, { snapshot, held: heldIn(snapshot) });
  const contents = compareContents(all, snapshot);
  const refusals = compareRefusals(all, snapshot);
  const unexplained = [
    ...forms.flatMap(({ name, differences }) =>
      differences.flatMap(({ kind, path, detail, reason }) =>
        reason === undefined ? [`form ${name}: ${kind} ${path}: ${detail}`] : [],
      ),
    ),
    ...contents.flatMap(({ file, differences }) =>
      differences.flatMap(({ path, theirs, ours, reason }) =>
        reason === undefined ? [`content ${file}: ${path}: ${theirs} is here ${ours}`] : [],
      ),
    ),
    ...refusals.flatMap(({ url, theirs, ours, verdict, reason }) =>
      (verdict === "answered" || verdict === "other words") && reason === undefined
        ? [`refusal ${url}: ${verdict}: ${theirs} is here ${ours}`]
        : [],
    ),
  ];
  const carried = new Set(
    snapshot
      .info()
      .functions.filter(({ sources }) => sources.some(({ file }) => file.startsWith("responses/")))
      .map(({ name }) => name),
  );
  return { forms, contents, refusals, carried, unexplained };
}
