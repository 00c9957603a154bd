import type { EvidenceKeys } from "./evidence-keys.ts";
import type { Entry } from "./namespace.ts";
import { element } from "./xml.ts";

const text = (value: Entry[string] | undefined): string | undefined =>
  value === undefined || value === null ? undefined : String(value);
const entries = (value: Entry[string] | undefined): Entry[] => (value as Entry[] | undefined) ?? [];

/** A comment of an entry: diseases, places in the cell and isoforms are held. */
export function commentXml(comment: Entry, keys: EvidenceKeys): string {
  const type = String(comment["commentType"]).toLowerCase();
  return element("comment", { type }, contentOf(comment, keys));
}

function contentOf(comment: Entry, keys: EvidenceKeys): string[] {
  const disease = comment["disease"] as Entry | undefined;
  if (disease) return [diseaseXml(disease)];
  return [
    ...entries(comment["subcellularLocations"]).map((place) =>
      element(
        "subcellularLocation",
        {},
        (["location", "topology"] as const).flatMap((part) => {
          const said = place[part] as Entry | undefined;
          return said ? [element(part, { evidence: keys.of(said) }, String(said["value"]))] : [];
        }),
      ),
    ),
    ...((comment["events"] as string[] | undefined) ?? []).map((event) =>
      element("event", { type: event.toLowerCase() }),
    ),
    ...entries(comment["isoforms"]).map(isoformXml),
  ];
}

function diseaseXml(disease: Entry): string {
  const reference = disease["diseaseCrossReference"] as Entry | undefined;
  return element("disease", { id: text(disease["diseaseAccession"]) }, [
    element("name", {}, String(disease["diseaseId"])),
    ...(disease["acronym"] ? [element("acronym", {}, String(disease["acronym"]))] : []),
    ...(reference
      ? [element("dbReference", { type: text(reference["database"]), id: text(reference["id"]) })]
      : []),
  ]);
}

const isoformXml = ({ name, isoformIds, sequenceIds, isoformSequenceStatus }: Entry): string =>
  element("isoform", {}, [
    ...((isoformIds as string[] | undefined) ?? []).map((id) => element("id", {}, id)),
    element("name", {}, String((name as Entry)["value"])),
    element("sequence", {
      type: String(isoformSequenceStatus).toLowerCase(),
      ref: ((sequenceIds as string[] | undefined) ?? []).join(" ") || undefined,
    }),
  ]);
