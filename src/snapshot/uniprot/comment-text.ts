import { evidenceText } from "./feature-text.ts";
import type { Entry } from "./namespace.ts";

interface CommentText {
  readonly type: string;
  readonly text: string;
}

/** Comments as tables and the flat file write them, each on one line. */
export const commentTexts = ({ comments }: Entry): CommentText[] =>
  ((comments as Entry[] | undefined) ?? []).flatMap((comment) => {
    const text = textOf(comment);
    return text === undefined ? [] : [{ type: String(comment["commentType"]), text }];
  });

function textOf(comment: Entry): string | undefined {
  switch (comment["commentType"]) {
    case "DISEASE":
      return diseaseText(comment["disease"] as Entry);
    case "SUBCELLULAR LOCATION":
      return `${(comment["subcellularLocations"] as Entry[]).map(placeText).join(". ")}.`;
    case "ALTERNATIVE PRODUCTS":
      return isoformTexts(comment).join(" ");
    default:
      return undefined;
  }
}

function diseaseText({ diseaseId, acronym, diseaseCrossReference }: Entry): string {
  const mim = diseaseCrossReference as Entry | undefined;
  return `${diseaseId}${acronym ? ` (${acronym})` : ""}${mim ? ` [MIM:${mim["id"]}]` : ""}`;
}

const placeText = ({ location, topology }: Entry): string =>
  [location as Entry | undefined, topology as Entry | undefined]
    .flatMap((part) => (part ? [`${part["value"]}${braced(part)}`] : []))
    .join("; ");

const braced = (part: Entry): string => {
  const evidence = evidenceText(part);
  return evidence === undefined ? "" : ` {${evidence}}`;
};

/** Lines of the isoforms: events first, then two for each isoform. */
export function isoformTexts({ events, isoforms }: Entry): string[] {
  const list = (isoforms as Entry[] | undefined) ?? [];
  return [
    `Event=${((events as string[] | undefined) ?? []).join(", ")}; Named isoforms=${list.length};`,
    ...list.flatMap(({ name, isoformIds, sequenceIds, isoformSequenceStatus }) => {
      const sequence =
        ((sequenceIds as string[] | undefined) ?? []).join(", ") || String(isoformSequenceStatus);
      return [
        `Name=${(name as Entry)["value"]};`,
        `  IsoId=${(isoformIds as string[]).join(", ")}; Sequence=${sequence};`,
      ];
    }),
  ];
}
