import { commentTexts, isoformTexts } from "./comment-text.ts";
import { evidenceText, placeOf, qualifiersOf } from "./feature-text.ts";
import { citationLines } from "./flat-file-citations.ts";
import { wrapped } from "./flat-file-lines.ts";
import type { Entry } from "./namespace.ts";
import { featureKey } from "./uniprotkb-names.ts";

const entries = (value: Entry[string] | undefined): Entry[] =>
  value === undefined ? [] : Array.isArray(value) ? (value as Entry[]) : [value as Entry];
const text = (value: Entry[string] | undefined): string =>
  value === undefined || value === null ? "" : String(value);

/** An entry in UniProtKB's flat file format, with the lines for which facts are held. */
export const flatFileRecord = (entry: Entry): string =>
  [
    idLine(entry),
    ...wrapped(
      "AC   ",
      `${[entry["primaryAccession"], ...((entry["secondaryAccessions"] as string[]) ?? [])].join("; ")};`,
    ),
    ...dateLines(entry),
    ...nameLines(entry),
    ...geneLines(entry),
    ...organismLines(entry),
    ...citationLines(entry),
    ...commentLines(entry),
    ...crossReferenceLines(entry),
    ...(entry["proteinExistence"] ? [`PE   ${text(entry["proteinExistence"])};`] : []),
    ...keywordLines(entry),
    ...entries(entry["features"]).flatMap(featureLines),
    ...sequenceLines(entry),
    "//",
  ]
    .map((line) => `${line}\n`)
    .join("");

const isReviewed = (entry: Entry): boolean => !text(entry["entryType"]).includes("unreviewed");

function idLine(entry: Entry): string {
  const length = (entry["sequence"] as Entry | undefined)?.["length"];
  const status = isReviewed(entry) ? "Reviewed;" : "Unreviewed;";
  const residues = length === undefined ? "" : `${text(length).padStart(12 - (status.length - 9))} AA.`;
  return `ID   ${text(entry["uniProtkbId"]).padEnd(24)}${status}${residues}`;
}

const MONTHS = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"];

function day(date: Entry[string] | undefined): string {
  const [year, month, day] = text(date).split("-");
  return `${day}-${MONTHS[Number(month) - 1]}-${year}`;
}

function dateLines({ entryAudit, ...entry }: Entry): string[] {
  if (!entryAudit) return [];
  const audit = entryAudit as Entry;
  const section = isReviewed(entry) ? "Swiss-Prot" : "TrEMBL";
  return [
    `DT   ${day(audit["firstPublicDate"])}, integrated into UniProtKB/${section}.`,
    `DT   ${day(audit["lastSequenceUpdateDate"])}, sequence version ${text(audit["sequenceVersion"])}.`,
    `DT   ${day(audit["lastAnnotationUpdateDate"])}, entry version ${text(audit["entryVersion"])}.`,
  ];
}

function braced(part: Entry): string {
  const evidence = evidenceText(part);
  return evidence === undefined ? "" : ` {${evidence}}`;
}

function nameLines({ proteinDescription }: Entry): string[] {
  const names = (proteinDescription as Entry | undefined) ?? {};
  const line = (label: string) => (name: Entry) => {
    const full = name["fullName"] as Entry;
    const numbers = entries(name["ecNumbers"]).map((number) => `DE            EC=${text(number["value"])};`);
    return [`DE   ${label}: Full=${text(full["value"])}${braced(full)};`, ...numbers];
  };
  return [
    ...entries(names["recommendedName"]).flatMap(line("RecName")),
    ...entries(names["alternativeNames"]).flatMap(line("AltName")),
    ...entries(names["submissionNames"]).flatMap(line("SubName")),
  ];
}

const GENE_LABELS = [
  ["geneName", "Name"],
  ["synonyms", "Synonyms"],
  ["orderedLocusNames", "OrderedLocusNames"],
  ["orfNames", "ORFNames"],
] as const;

const geneLines = (entry: Entry): string[] =>
  entries(entry["genes"]).flatMap((gene, at) => {
    const parts = GENE_LABELS.flatMap(([key, label]) => {
      const names = entries(gene[key]).map((name) => `${text(name["value"])}${braced(name)}`);
      return names.length > 0 ? [`${label}=${names.join(", ")};`] : [];
    });
    return [...(at > 0 ? ["GN   and"] : []), ...wrapped("GN   ", parts.join(" "))];
  });

function organismLines({ organism }: Entry): string[] {
  if (!organism) return [];
  const taxon = organism as Entry;
  const common = taxon["commonName"] ? ` (${text(taxon["commonName"])})` : "";
  const lineage = (taxon["lineage"] as string[] | undefined) ?? [];
  return [
    ...wrapped("OS   ", `${text(taxon["scientificName"])}${common}.`),
    ...(lineage.length > 0 ? wrapped("OC   ", `${lineage.join("; ")}.`) : []),
    ...wrapped("OX   ", `NCBI_TaxID=${text(taxon["taxonId"])}${braced(taxon)};`),
  ];
}

const commentLines = (entry: Entry): string[] => {
  const products = entries(entry["comments"]).filter(
    ({ commentType }) => commentType === "ALTERNATIVE PRODUCTS",
  );
  return [
    ...products.flatMap((comment) => [
      "CC   -!- ALTERNATIVE PRODUCTS:",
      ...isoformTexts(comment).map((line) => `CC       ${line}`),
    ]),
    ...commentTexts(entry)
      .filter(({ type }) => type !== "ALTERNATIVE PRODUCTS")
      .flatMap(({ type, text }) => wrapped("CC   -!- ", `${type}: ${text}`, "CC       ")),
  ];
};

const crossReferenceLines = (entry: Entry): string[] =>
  entries(entry["uniProtKBCrossReferences"]).map(({ database, id, properties, isoformId }) => {
    const values = entries(properties).map(({ value }) => text(value));
    const isoform = isoformId ? ` [${text(isoformId)}]` : "";
    return `DR   ${[text(database), text(id), ...values].join("; ")}.${isoform}`;
  });

function keywordLines({ keywords }: Entry): string[] {
  const names = entries(keywords).map((keyword) => `${text(keyword["name"])}${braced(keyword)}`);
  return names.length > 0 ? wrapped("KW   ", `${names.join("; ")}.`) : [];
}

const FEATURE_INDENT = "FT                   ";

const featureLines = (feature: Entry): string[] => [
  `FT   ${featureKey(text(feature["type"])).padEnd(16)}${placeOf(feature).text}`,
  ...qualifiersOf(feature).flatMap(([name, value]) => wrapped(FEATURE_INDENT, `/${name}="${value}"`)),
];

function sequenceLines({ sequence }: Entry): string[] {
  const { value, length, molWeight, crc64 } = (sequence as Entry | undefined) ?? {};
  if (!value) return [];
  const blocks = text(value).match(/.{1,60}/g) ?? [];
  return [
    `SQ   SEQUENCE   ${text(length)} AA;  ${text(molWeight)} MW;  ${text(crc64)} CRC64;`,
    ...blocks.map((block) => `     ${(block.match(/.{1,10}/g) ?? []).join(" ")}`),
  ];
}
