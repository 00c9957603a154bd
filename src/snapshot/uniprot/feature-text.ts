import type { Entry } from "./namespace.ts";
import { featureKey } from "./uniprotkb-names.ts";

const text = (value: Entry[string] | undefined): string =>
  value === undefined || value === null ? "" : String(value);

/** Where a feature lies: `12`, or `12..23`. */
export function placeOf({ location }: Entry): { start: string; end: string; text: string } {
  const { start, end } = location as Entry;
  const [first, last] = [text((start as Entry)["value"]), text((end as Entry)["value"])];
  return { start: first, end: last, text: first === last ? first : `${first}..${last}` };
}

/** What a variation changes: `R -> C`, `Missing`; empty for other features. */
export function changeOf({ alternativeSequence }: Entry): string {
  if (!alternativeSequence) return "";
  const { originalSequence, alternativeSequences } = alternativeSequence as Entry;
  const others = (alternativeSequences as string[] | undefined) ?? [];
  return others.length === 0 ? "Missing" : `${text(originalSequence)} -> ${others.join(" or ")}`;
}

/** The note of a feature: its description, behind what it changes. */
export function noteOf(feature: Entry): string {
  const change = changeOf(feature);
  const description = text(feature["description"]);
  if (change === "") return description;
  return description === "" ? change : `${change} (${description})`;
}

/** `ECO:0000256|SAM:SignalP`, as flat files and tables write evidence; undefined where there is none. */
export const evidenceText = ({ evidences }: Entry): string | undefined =>
  (evidences as Entry[] | undefined)
    ?.map(
      ({ evidenceCode, source, id }) =>
        `${text(evidenceCode)}${source ? `|${text(source)}:${text(id)}` : ""}`,
    )
    .join(", ");

/** Qualifiers of a feature in the flat file's order. */
export function qualifiersOf(feature: Entry): (readonly [string, string])[] {
  const evidence = evidenceText(feature);
  const note = noteOf(feature);
  return [
    ...(note === "" ? [] : [["note", note] as const]),
    ...(evidence === undefined ? [] : [["evidence", evidence] as const]),
    ...(feature["featureId"] ? [["id", text(feature["featureId"])] as const] : []),
  ];
}

/** A feature in a cell: `VARIANT 72; /note="P -> R (in dbSNP:rs1042522)"; /id="VAR_005856"`. */
export const featureText = (feature: Entry): string =>
  [
    `${featureKey(text(feature["type"]))} ${placeOf(feature).text}`,
    ...qualifiersOf(feature).map(([name, value]) => `/${name}="${value}"`),
  ].join("; ");
