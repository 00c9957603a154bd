import { EvidenceKeys } from "./evidence-keys.ts";
import { placeOf } from "./feature-text.ts";
import type { Entry } from "./namespace.ts";
import { element } from "./xml.ts";
import { citationXml } from "./xml-citation.ts";
import { commentXml } from "./xml-comment.ts";

export const UNIPROTKB_XML_START = `<?xml version="1.0" encoding="UTF-8"?>
<uniprot xmlns="http://uniprot.org/uniprot" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://uniprot.org/uniprot http://www.uniprot.org/docs/uniprot.xsd">
`;

const entries = (value: Entry[string] | undefined): Entry[] =>
  value === undefined ? [] : Array.isArray(value) ? (value as Entry[]) : [value as Entry];
const text = (value: Entry[string] | undefined): string | undefined =>
  value === undefined || value === null ? undefined : String(value);

/** An entry in UniProtKB's XML (http://uniprot.org/uniprot), with the elements for which facts are held. */
export function uniprotkbXml(entry: Entry): string {
  const keys = new EvidenceKeys();
  const audit = entry["entryAudit"] as Entry | undefined;
  const accessions = [
    entry["primaryAccession"],
    ...((entry["secondaryAccessions"] as string[] | undefined) ?? []),
  ];
  const attributes = {
    dataset: String(entry["entryType"]).includes("unreviewed") ? "TrEMBL" : "Swiss-Prot",
    created: text(audit?.["firstPublicDate"]),
    modified: text(audit?.["lastAnnotationUpdateDate"]),
    version: text(audit?.["entryVersion"]),
  };
  const parts = [
    ...accessions.map((accession) => element("accession", {}, String(accession))),
    element("name", {}, String(entry["uniProtkbId"])),
    proteinXml(entry, keys),
    ...entries(entry["genes"]).map((gene) => geneXml(gene, keys)),
    organismXml(entry, keys),
    ...entries(entry["references"]).map((reference) => citationXml(reference, keys)),
    ...entries(entry["comments"]).map((comment) => commentXml(comment, keys)),
    ...entries(entry["uniProtKBCrossReferences"]).map(crossReferenceXml),
    existenceXml(entry),
    ...entries(entry["keywords"]).map((keyword) =>
      element("keyword", { id: text(keyword["id"]), evidence: keys.of(keyword) }, String(keyword["name"])),
    ),
    ...entries(entry["features"]).map((feature) => featureXml(feature, keys)),
  ];
  return element("entry", attributes, [...parts, ...keys.elements(), sequenceXml(entry)]);
}

function proteinXml({ proteinDescription }: Entry, keys: EvidenceKeys): string {
  const names = (proteinDescription as Entry | undefined) ?? {};
  const named = (kind: string, tag: string): string[] =>
    entries(names[kind]).map((name) => {
      const full = name["fullName"] as Entry;
      return element(tag, {}, [
        element("fullName", { evidence: keys.of(full) }, String(full["value"])),
        ...entries(name["ecNumbers"]).map((number) => element("ecNumber", {}, String(number["value"]))),
      ]);
    });
  return element("protein", {}, [
    ...named("recommendedName", "recommendedName"),
    ...named("alternativeNames", "alternativeName"),
    ...named("submissionNames", "submittedName"),
  ]);
}

const GENE_TYPES = [
  ["geneName", "primary"],
  ["synonyms", "synonym"],
  ["orderedLocusNames", "ordered locus"],
  ["orfNames", "ORF"],
] as const;

const geneXml = (gene: Entry, keys: EvidenceKeys): string =>
  element(
    "gene",
    {},
    GENE_TYPES.flatMap(([key, type]) =>
      entries(gene[key]).map((name) =>
        element("name", { type, evidence: keys.of(name) }, String(name["value"])),
      ),
    ),
  );

function organismXml({ organism }: Entry, keys: EvidenceKeys): string {
  if (!organism) return "";
  const taxon = organism as Entry;
  return element("organism", { evidence: keys.of(taxon) }, [
    element("name", { type: "scientific" }, String(taxon["scientificName"])),
    ...(taxon["commonName"] ? [element("name", { type: "common" }, String(taxon["commonName"]))] : []),
    element("dbReference", { type: "NCBI Taxonomy", id: text(taxon["taxonId"]) }),
    element(
      "lineage",
      {},
      ((taxon["lineage"] as string[] | undefined) ?? []).map((name) => element("taxon", {}, name)),
    ),
  ]);
}

/** Names of properties as the XML spells them. */
const PROPERTIES: Readonly<Record<string, string>> = {
  ProteinId: "protein sequence ID",
  GeneId: "gene ID",
  MoleculeType: "molecule type",
  Status: "status",
  NucleotideSequenceId: "nucleotide sequence ID",
  EntryName: "entry name",
  MatchStatus: "match status",
  GoTerm: "term",
  GoEvidenceType: "evidence",
  GeneName: "gene designation",
  Method: "method",
  Resolution: "resolution",
  Chains: "chains",
  Type: "type",
  Component: "component",
  RefSeqNucleotideId: "RefSeq nucleotide sequence ID",
  RefSeqProteinId: "RefSeq protein sequence ID",
  ExpressionPatterns: "expression patterns",
};

const crossReferenceXml = ({ database, id, properties, isoformId }: Entry): string =>
  element("dbReference", { type: text(database), id: text(id) }, [
    ...(isoformId ? [element("molecule", { id: text(isoformId) })] : []),
    ...entries(properties)
      .filter(({ value }) => value !== "-")
      .map(({ key, value }) =>
        element("property", { type: PROPERTIES[String(key)] ?? text(key), value: text(value) }),
      ),
  ]);

const existenceXml = ({ proteinExistence }: Entry): string =>
  proteinExistence
    ? element("proteinExistence", { type: String(proteinExistence).replace(/^\d: /, "").toLowerCase() })
    : "";

/** Types that the XML spells in another way than the JSON, which begins with a capital. */
const FEATURE_TYPES: Readonly<Record<string, string>> = {
  Signal: "signal peptide",
  "Natural variant": "sequence variant",
  "Alternative sequence": "splice variant",
  "Modified residue": "modified residue",
  Transmembrane: "transmembrane region",
  Region: "region of interest",
  Repeat: "repeat",
  Domain: "domain",
  "Coiled coil": "coiled-coil region",
  "Compositional bias": "compositionally biased region",
};

function featureXml(feature: Entry, keys: EvidenceKeys): string {
  const { start, end } = placeOf(feature);
  const change = feature["alternativeSequence"] as Entry | undefined;
  const place =
    start === end
      ? [element("position", { position: start })]
      : [element("begin", { position: start }), element("end", { position: end })];
  const type = String(feature["type"]);
  return element(
    "feature",
    {
      type: FEATURE_TYPES[type] ?? type.toLowerCase(),
      id: text(feature["featureId"]),
      description: text(feature["description"]) || undefined,
      evidence: keys.of(feature),
    },
    [
      ...(change?.["originalSequence"] ? [element("original", {}, String(change["originalSequence"]))] : []),
      ...((change?.["alternativeSequences"] as string[] | undefined) ?? []).map((other) =>
        element("variation", {}, other),
      ),
      element("location", {}, place),
    ],
  );
}

function sequenceXml({ sequence, entryAudit }: Entry): string {
  const { value, length, molWeight, crc64 } = (sequence as Entry | undefined) ?? {};
  const audit = entryAudit as Entry | undefined;
  if (length === undefined) return "";
  const attributes = {
    length: text(length),
    mass: text(molWeight),
    checksum: text(crc64),
    modified: text(audit?.["lastSequenceUpdateDate"]),
    version: text(audit?.["sequenceVersion"]),
  };
  return value ? element("sequence", attributes, String(value)) : "";
}
