import type { Content } from "../../src/client/index.ts";
import type { Snapshot } from "../../src/snapshot/index.ts";
import { ask, type Held, requestsAboutHeld, type Told } from "./asking.ts";
import { reasonFor } from "./reasons.ts";
import type { Recording } from "./recordings.ts";
import { isSameType, type Shape, shapeOf, textShapeOf } from "./shape.ts";

/** One way of answering: a function, and with NCBI the database and format, in one content format. */
export interface Form {
  readonly name: string;
  readonly label: string;
  readonly recordings: number;
  /** Of them, how many the snapshot answered to the same request. */
  readonly same: number;
  /** Whether the snapshot has any answer of this form. */
  readonly answered: boolean;
  readonly agreeing: number;
  readonly differences: readonly FormDifference[];
}

export interface FormDifference {
  readonly kind: "missing" | "extra" | "type";
  readonly path: string;
  readonly detail: string;
  /** Why: as the answers themselves say it, else as the table of reasons does. */
  readonly reason?: string;
  /** Another recorded answer of the service has it, or none could: no sign of a difference in kind. */
  readonly isKnown?: true;
  /** How many members stand below it, which differ with it. */
  readonly below: number;
}

interface Pair {
  readonly recording: Recording;
  readonly theirs: Shape;
  readonly ours: readonly { readonly shape: Shape; readonly told: Told; readonly same: boolean }[];
}

/** Compares every recorded answer of content with the snapshot's to the same request, else to one about what it holds. */
export function compareForms(
  recordings: readonly Recording[],
  { snapshot, held }: { readonly snapshot: Snapshot; readonly held: Held },
): readonly Form[] {
  const data = recordings.filter(({ reading }) => reading.status === "data" && reading.content);
  const pairs = [...Map.groupBy(data, formOf)].map(
    ([name, members]) => [name, members.map((recording) => pairOf(recording, { snapshot, held }))] as const,
  );
  const elsewhere = new Map(
    pairs.flatMap(([name, of]) =>
      of.flatMap(({ theirs }) => [...theirs.keys()].map((path) => [tailOf(path), name] as const)),
    ),
  );
  return pairs
    .map(([name, of]) => compareForm(name, of, { membersElsewhere: elsewhere }))
    .sort((left, right) => (left.name < right.name ? -1 : 1));
}

function formOf({ label, request, reading }: Recording): string {
  const query = new URL(request?.url ?? "https://x").searchParams;
  const entrez = request?.url.includes("eutils")
    ? ["db", "rettype", "version"].map((name) => query.get(name))
    : [];
  const method = request?.method === "POST" ? "POST" : "";
  return [label, method, ...entrez, reading.content?.format].filter((part) => part).join(" ");
}

function pairOf(
  recording: Recording,
  { snapshot, held }: { readonly snapshot: Snapshot; readonly held: Held },
): Pair {
  const { request, reader, otherAssembly, reading } = recording;
  const format = reading.content?.format;
  const same = request && !otherAssembly ? ask(snapshot, { request, reader }) : undefined;
  const isSame = same?.reading.status === "data";
  const told = isSame
    ? [same]
    : requestsAboutHeld(recording, held)
        .map((about) => ask(snapshot, { request: about, reader }))
        .filter(({ reading }) => reading.status === "data");
  return {
    recording,
    theirs: contentShape(reading.content),
    ours: told
      .filter(({ reading }) => reading.content?.format === format)
      .map((one) => ({ shape: contentShape(one.reading.content), told: one, same: isSame })),
  };
}

export const contentShape = (content: Content | undefined): Shape =>
  content === undefined
    ? new Map()
    : content.format === "json" || content.format === "xml"
      ? shapeOf(content.value, content.format)
      : textShapeOf(content.text);

/** Where else among the service's recorded answers a member stands under the same parent, in words; undefined where nowhere. */
type OtherForms = (path: string) => string | undefined;

function compareForm(
  name: string,
  pairs: readonly Pair[],
  { membersElsewhere }: { readonly membersElsewhere: ReadonlyMap<string, string> },
): Form {
  const others: OtherForms = (path) => {
    const form = membersElsewhere.get(tailOf(path));
    return form && `recorded in answers of ${form}`;
  };
  const answered = pairs.filter(({ ours }) => ours.length > 0);
  const theirs = union(pairs.map(({ theirs }) => theirs));
  const ours = union(answered.flatMap(({ ours }) => ours.map(({ shape }) => shape)));
  const all = [...new Set([...theirs.keys(), ...ours.keys()])];
  const found = all.flatMap((path) => differenceAt(path, { theirs, ours, pairs, others }) ?? []);
  const differences = topmost(found).map((difference) => withReason(name, difference));
  return {
    name,
    label: pairs[0]?.recording.label ?? "",
    recordings: pairs.length,
    same: answered.filter(({ ours }) => ours[0]?.same).length,
    answered: answered.length > 0,
    agreeing: answered.length > 0 ? all.length - found.length : 0,
    differences: answered.length > 0 ? differences : [],
  };
}

/** A member that is missing takes what is below it along: told once, with how many. */
function topmost(differences: readonly Found[]): readonly FormDifference[] {
  const whole = new Map(
    differences.filter(({ kind }) => kind !== "type").map((found) => [found.path, found]),
  );
  const top = (path: string): string => {
    const parent = parentOf(path);
    return parent !== "" && parent !== path && whole.has(parent) ? top(parent) : path;
  };
  const below = Map.groupBy(differences, ({ kind, path }) => (kind === "type" ? path : top(path)));
  return [...below].flatMap(([path, members]) => {
    const [first] = members.filter((member) => member.path === path);
    return first ? [{ ...first, below: members.length - 1 }] : [];
  });
}

const withReason = (form: string, difference: FormDifference): FormDifference => {
  const reason = difference.reason ?? reasonFor(form, difference.path);
  return reason === undefined ? difference : { ...difference, reason };
};

type Found = Omit<FormDifference, "below">;

interface Comparing {
  readonly theirs: Shape;
  readonly ours: Shape;
  readonly pairs: readonly Pair[];
  readonly others: OtherForms;
}

function differenceAt(path: string, { theirs, ours, pairs, others }: Comparing): Found | undefined {
  const there = theirs.get(path);
  const here = ours.get(path);
  if (there && here) {
    const loose = pairs.every(({ recording, theirs }) => recording.loose || !theirs.has(path));
    const odd = [...here].filter(([type]) => !isSameType(type, new Set(there.keys()), { loose }));
    if (odd.length === 0) return undefined;
    const detail = `${odd.map(([type, value]) => `${type} (${value})`).join(", ")} for ${[...there].map(([type, value]) => `${type} (${value})`).join(", ")}`;
    return { kind: "type", path, detail };
  }
  if (here) {
    const parent = parentOf(path);
    const isEmpty = theirs.has(parent) && !hasChildren(theirs, parent);
    const said = isEmpty ? "the recorded answers leave the part empty" : others(path);
    return { kind: "extra", path, detail: describe(here), ...(said ? { reason: said, isKnown: true } : {}) };
  }
  if (!there) return undefined;
  const said = whyMissing(
    path,
    pairs.filter(({ ours }) => ours.length > 0),
  );
  return { kind: "missing", path, detail: describe(there), ...(said ? { reason: said } : {}) };
}

/** Why we lack it, where the answers themselves say so: a header names it, or the service leaves it out elsewhere too. */
function whyMissing(path: string, pairs: readonly Pair[]): string | undefined {
  const lacks = pairs.flatMap(({ ours }) => ours.flatMap(({ told }) => told.lacks));
  const names = path.split(/[.[\]]+/).filter((part) => part !== "");
  const lacked = lacks.find((part) =>
    names.some((name) => name.toLowerCase() === part.split(".").at(-1)?.toLowerCase()),
  );
  if (lacked) return `the answer's header says that it lacks ${lacked}`;
  const parent = parentOf(path);
  const could = pairs.filter(({ theirs }) => theirs.has(parent));
  const has = could.filter(({ theirs }) => theirs.has(path));
  const demanded = has.some(({ ours }) => ours.some(({ same, shape }) => same && shape.has(parent)));
  return demanded || has.length === could.length
    ? undefined
    : `optional: ${has.length} of ${could.length} recorded answers have it`;
}

/** A member with the member it stands in. */
const tailOf = (path: string): string => path.replaceAll("[]", "").split(".").slice(-2).join(".");
const parentOf = (path: string): string => path.replace(/(\[\]|\.?[^.[\]]*)$/, "");
const hasChildren = (shape: Shape, path: string): boolean =>
  [...shape.keys()].some(
    (other) => other !== path && other.startsWith(path) && /^[.[]/.test(other.slice(path.length)),
  );
const describe = (types: ReadonlyMap<string, string>): string =>
  [...types].map(([type, value]) => `${type} (${value})`).join(", ");

function union(shapes: readonly Shape[]): Shape {
  const all = new Map<string, Map<string, string>>();
  for (const shape of shapes) {
    for (const [path, types] of shape) {
      const known = all.get(path) ?? new Map<string, string>();
      for (const [type, value] of types) known.set(type, value);
      all.set(path, known);
    }
  }
  return all;
}
