import { changeOf, evidenceText, placeOf } from "./feature-text.ts";
import type { Entry } from "./namespace.ts";

/** Characters that GFF3 gives a meaning in its last column. */
const escaped = (text: string): string =>
  text.replace(
    /[;=&,%\t\n\r]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`,
  );

/** The features of an entry in GFF3, as UniProt writes them. */
export function gffRecord(entry: Entry): string | undefined {
  const accession = String(entry["primaryAccession"]);
  const length = (entry["sequence"] as Entry | undefined)?.["length"];
  const features = (entry["features"] as Entry[] | undefined) ?? [];
  const region = length === undefined ? [] : [`##sequence-region ${accession} 1 ${length}`];
  const lines = features.map((feature) => {
    const { start, end } = placeOf(feature);
    return [
      accession,
      "UniProtKB",
      feature["type"],
      start,
      end,
      ".",
      ".",
      ".",
      attributesOf(feature),
      "",
    ].join("\t");
  });
  return ["##gff-version 3", ...region, ...lines].map((line) => `${line}\n`).join("");
}

function attributesOf(feature: Entry): string {
  const description = String(feature["description"] ?? "");
  const change = changeOf(feature).replace(" -> ", "->");
  const first = description === "" ? "" : description[0]?.toUpperCase() + description.slice(1);
  const note = [first, change].filter((part) => part !== "").join(". ");
  const evidence = evidenceText(feature);
  const variants = ((feature["featureCrossReferences"] as Entry[] | undefined) ?? []).map(
    ({ database, id }) => `${database}:${id}`,
  );
  const attributes = [
    feature["featureId"] ? `ID=${feature["featureId"]}` : "",
    note === "" ? "" : `Note=${escaped(note)}`,
    evidence ? `evidence=${evidence.split(", ").map(escaped).join(",")}` : "",
    variants.length > 0 ? `Dbxref=${variants.map(escaped).join(",")}` : "",
  ].filter((part) => part !== "");
  return attributes.join(";") || ".";
}
