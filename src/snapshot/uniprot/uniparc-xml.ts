import type { Entry, EntryContext, Writer } from "./namespace.ts";
import { fullUniparc, type UniparcRow } from "./uniparc-entry.ts";
import { element } from "./xml.ts";

/** A sequence in the service's XML (http://uniprot.org/uniparc). */
export const uniparcXml: Writer<UniparcRow> = {
  start: `<?xml version="1.0" encoding="UTF-8"?>\n<uniparc xmlns="http://uniprot.org/uniparc" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://uniprot.org/uniparc http://www.uniprot.org/docs/uniparc.xsd">\n`,
  end: "</uniparc>\n",
  record: (row, context: EntryContext) => {
    const entry = fullUniparc(row, context);
    const references = (entry["uniParcCrossReferences"] as Entry[] | undefined) ?? [];
    const features = (entry["sequenceFeatures"] as Entry[] | undefined) ?? [];
    const { length, crc64, value } = entry["sequence"] as Entry;
    return element("entry", { dataset: "uniparc" }, [
      element("accession", {}, row.upi),
      ...references.map(reference),
      ...features.map(feature),
      element("sequence", { length: Number(length), checksum: String(crc64) }, String(value)),
    ]);
  },
};

const property = (type: string, value: Entry[string] | undefined): string =>
  value === undefined ? "" : element("property", { type, value: String(value) });

const text = (value: Entry[string] | undefined): string | undefined =>
  value === undefined ? undefined : String(value);

const reference = (part: Entry): string =>
  element(
    "dbReference",
    {
      type: text(part["database"]),
      id: text(part["id"]),
      version_i: text(part["versionI"]),
      active: part["active"] === false ? "N" : "Y",
      version: text(part["version"]),
      created: text(part["created"]),
      last: text(part["lastUpdated"]),
    },
    [
      property("NCBI_GI", part["ncbiGi"]),
      property("NCBI_taxonomy_id", (part["organism"] as Entry | undefined)?.["taxonId"]),
      property("protein_name", part["proteinName"]),
      property("gene_name", part["geneName"]),
      ...((part["proteomes"] as Entry[] | undefined) ?? []).map(({ id, component }) =>
        property("proteomeId_component", `${id}:${component}`),
      ),
    ],
  );

const feature = (part: Entry): string => {
  const group = part["interproGroup"] as Entry | undefined;
  return element(
    "signatureSequenceMatch",
    { database: text(part["database"]), id: text(part["databaseId"]) },
    [
      group ? element("ipr", { name: text(group["name"]), id: text(group["id"]) }) : "",
      ...(part["locations"] as Entry[]).map(({ start, end }) =>
        element("lcn", { start: text(start), end: text(end) }),
      ),
    ],
  );
};
