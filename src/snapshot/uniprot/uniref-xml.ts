import type { Entry, Writer } from "./namespace.ts";
import { type ClusterRow, fullCluster } from "./uniref-entry.ts";
import { attributes, element } from "./xml.ts";

/** A cluster in the service's XML (http://uniprot.org/uniref). */
export const unirefXml: Writer<ClusterRow> = {
  start: `<?xml version="1.0" encoding="UTF-8"?>\n<UniRef xmlns="http://uniprot.org/uniref" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://uniprot.org/uniref http://www.uniprot.org/docs/uniref.xsd">\n`,
  end: "</UniRef>\n",
  record: (row, context) => {
    const entry = fullCluster(row, context);
    const taxon = entry["commonTaxon"] as Entry;
    const terms = (entry["goTerms"] as Entry[] | undefined) ?? [];
    const members = (entry["members"] as Entry[] | undefined) ?? [];
    return element("entry", { id: row.id, ...(row.updated ? { updated: row.updated } : {}) }, [
      element("name", {}, row.name),
      property("member count", row.member_count),
      property("common taxon", taxon["scientificName"]),
      property("common taxon ID", taxon["taxonId"]),
      ...terms.map((term) => property(String(term["aspect"]), term["goId"])),
      element("representativeMember", {}, [
        ...memberReference(entry["representativeMember"] as Entry, { seed: row.is_seed === 1 }),
      ]),
      ...members.map((member) => element("member", {}, memberReference(member, { seed: false }))),
    ]);
  },
};

const property = (type: string, value: Entry[string] | undefined): string =>
  value === undefined ? "" : `<property${attributes({ type, value: String(value) })}/>\n`;

function memberReference(member: Entry, { seed }: { seed: boolean }): string[] {
  const type = member["memberIdType"] === "UniParc" ? "UniParc ID" : "UniProtKB ID";
  const id = String(member["memberId"] ?? (member["accessions"] as string[])[0]);
  const sequence = member["sequence"] as Entry | undefined;
  const properties = [
    ...((member["accessions"] as string[] | undefined) ?? []).map((accession) =>
      property("UniProtKB accession", accession),
    ),
    property("UniParc ID", member["uniparcId"]),
    property("UniRef50 ID", member["uniref50Id"]),
    property("UniRef90 ID", member["uniref90Id"]),
    property("UniRef100 ID", member["uniref100Id"]),
    property("protein name", member["proteinName"]),
    property("source organism", member["organismName"]),
    property("NCBI taxonomy", member["organismTaxId"]),
    property("length", member["sequenceLength"]),
    seed ? property("isSeed", "true") : "",
  ];
  return [
    element("dbReference", { type, id }, properties),
    ...(sequence
      ? [
          element(
            "sequence",
            { length: String(sequence["length"]), checksum: String(sequence["crc64"]) },
            String(sequence["value"]),
          ),
        ]
      : []),
  ];
}
