import type { Content } from "../../src/client/index.ts";
import type { Snapshot } from "../../src/snapshot/index.ts";
import { ask } from "./asking.ts";
import { refusalReasonFor, valueReasonFor } from "./reasons.ts";
import type { Recording } from "./recordings.ts";
import { typeOf } from "./shape.ts";

/** A value that stands in both answers to one request and is not the same. */
export interface ValueDifference {
  readonly path: string;
  readonly theirs: string;
  readonly ours: string;
  readonly reason?: string;
}

/** One recorded answer about something that the snapshot holds, compared value by value. */
export interface ContentPair {
  readonly file: string;
  readonly label: string;
  readonly url: string;
  readonly agreeing: number;
  readonly differences: readonly ValueDifference[];
}

/** An answer that the service refused: whether the snapshot refuses it, with the same status and words. */
export interface Refusal {
  readonly file: string;
  readonly label: string;
  readonly url: string;
  readonly theirs: string;
  readonly ours: string;
  readonly verdict: "same" | "other words" | "not held" | "answered";
  /** Why, where the snapshot answers or uses other words. */
  readonly reason?: string;
}

/** Every recorded answer of content whose own request the snapshot answers. */
export function compareContents(
  recordings: readonly Recording[],
  snapshot: Snapshot,
): readonly ContentPair[] {
  return recordings.flatMap(({ file, label, reader, request, reading, otherAssembly }) => {
    if (!request || otherAssembly || reading.status !== "data") return [];
    const { reading: ours } = ask(snapshot, { request, reader });
    if (ours.status !== "data" || ours.content?.format !== reading.content?.format) return [];
    const compared: Compared = { agreeing: 0, differences: [] };
    if (reading.content?.value === undefined) {
      compareLists(linesOf(reading.content), { ours: linesOf(ours.content), path: "lines", compared });
    } else compare(reading.content.value, { ours: ours.content?.value, path: "", compared });
    const differences = compared.differences.map((difference) => {
      const reason = valueReasonFor(`${label} ${file}`, difference);
      return reason === undefined ? difference : { ...difference, reason };
    });
    return [{ file, label, url: request.url, agreeing: compared.agreeing, differences }];
  });
}

/** Every recorded refusal whose request is known. */
export function compareRefusals(recordings: readonly Recording[], snapshot: Snapshot): readonly Refusal[] {
  return recordings.flatMap(({ file, label, reader, request, reading, otherAssembly, words }) => {
    if (!request || otherAssembly || reading.status !== "refused") return [];
    const told = ask(snapshot, { request, reader });
    const theirs = words ?? reading.message ?? "";
    const ours = told.reading.message ?? "";
    const verdict = told.absent
      ? "not held"
      : told.reading.status !== "refused"
        ? "answered"
        : fitsWords(ours, theirs)
          ? "same"
          : "other words";
    const reason = verdict === "same" || verdict === "not held" ? undefined : refusalReasonFor(request.url);
    return [
      { file, label, url: request.url, theirs, ours, verdict, ...(reason === undefined ? {} : { reason }) },
    ];
  });
}

/** What Ensembl's tests look for is a pattern of Perl; other words are compared without the ids and numbers in them. */
function fitsWords(ours: string, theirs: string): boolean {
  try {
    if (new RegExp(theirs.replace("(?^:", "(?:"), "i").test(ours)) return true;
  } catch {
    // Not a pattern of JavaScript: compared as words.
  }
  const plain = (text: string): string =>
    text
      .toLowerCase()
      .replace(/[^a-z]+/g, " ")
      .trim();
  return plain(ours).includes(plain(theirs));
}

const linesOf = (content: Content | undefined): readonly string[] =>
  (content?.text ?? "").split("\n").filter((line) => line.trim() !== "");

interface Compared {
  agreeing: number;
  readonly differences: { readonly path: string; readonly theirs: string; readonly ours: string }[];
}

interface Against {
  readonly ours: unknown;
  readonly path: string;
  readonly compared: Compared;
}

/** Compares what stands in both; what stands in one alone is a matter of form. */
function compare(theirs: unknown, { ours, path, compared }: Against): void {
  if (theirs === undefined || ours === undefined) return;
  if (Array.isArray(theirs) || Array.isArray(ours)) {
    // An XML element that stands once is no list.
    compareLists([theirs].flat(), { ours: [ours].flat(), path, compared });
  } else if (isObject(theirs) && isObject(ours)) {
    for (const [key, value] of Object.entries(theirs)) {
      if (key in ours && key !== "")
        compare(value, { ours: ours[key], path: path === "" ? key : `${path}.${key}`, compared });
    }
  } else compareLeaf(theirs, { ours, path, compared });
}

/** Elements are compared with those that name the same thing; a list of plain values as a set. */
function compareLists(
  theirs: readonly unknown[],
  { ours, path, compared }: Against & { readonly ours: readonly unknown[] },
): void {
  if (theirs.every((element) => !isObject(element))) {
    const left = new Set(theirs.map(plainText));
    const right = new Set(ours.map(plainText));
    if (left.size === 0 || right.size === 0) return;
    compared.agreeing += left.intersection(right).size;
    const [missing, extra] = [left.difference(right), right.difference(left)];
    if (missing.size + extra.size > 0) {
      compared.differences.push({
        path: `${path}[]`,
        theirs: shorten([...missing].join(", ")),
        ours: shorten([...extra].join(", ")),
      });
    }
    return;
  }
  const byName = Map.groupBy(ours, nameOf);
  for (const [at, element] of theirs.entries()) {
    const name = nameOf(element);
    const twin =
      name === ""
        ? theirs.length === 1 && ours.length === 1
          ? ours[at]
          : undefined
        : closest(element, byName.get(name) ?? []);
    compare(element, { ours: twin, path: `${path}[]`, compared });
  }
}

/** Of several elements of one name, the one with most members of the same value. */
function closest(element: unknown, candidates: readonly unknown[]): unknown {
  const alike = (other: unknown): number =>
    isObject(element) && isObject(other)
      ? Object.keys(element).filter((key) => plainText(element[key]) === plainText(other[key])).length
      : 0;
  return candidates.reduce(
    (best, next) => (best === undefined || alike(next) > alike(best) ? next : best),
    undefined,
  );
}

/** Members that say which thing an element is about, the most telling first. */
const NAMES: readonly (readonly string[])[] = [
  ["stable_id"],
  ["dbname", "primary_id"],
  ["transcript_id", "variant_allele"],
  ["uid"],
  ["primaryAccession"],
  ["database", "id"],
  ["accession"],
  ["mapped", "original"],
  ["input"],
  ["@Name"],
  ["@EIdType"],
  ["LastName"],
  ["Id"],
  ["id"],
  ["name"],
  ["taxId"],
  ["TaxId"],
  ["value"],
];

function nameOf(element: unknown): string {
  if (!isObject(element)) return "";
  const names = NAMES.find((members) => members.every((member) => member in element));
  return names ? names.map((member) => JSON.stringify(element[member])).join(" ") : "";
}

function compareLeaf(theirs: unknown, { ours, path, compared }: Against): void {
  if (plainText(theirs) === plainText(ours)) compared.agreeing += 1;
  else
    compared.differences.push({ path, theirs: shorten(plainText(theirs)), ours: shorten(plainText(ours)) });
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Ensembl's own tests do not tell a number from its digits; null and the empty text are the same nothing. */
const plainText = (value: unknown): string =>
  value === null || value === undefined
    ? ""
    : typeOf(value) === "boolean"
      ? String(Number(value))
      : typeof value === "object"
        ? JSON.stringify(value)
        : String(value).trim();

const shorten = (text: string): string => (text.length > 80 ? `${text.slice(0, 77)}...` : text);
