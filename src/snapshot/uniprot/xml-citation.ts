import type { EvidenceKeys } from "./evidence-keys.ts";
import type { Entry } from "./namespace.ts";
import { element } from "./xml.ts";

const text = (value: Entry[string] | undefined): string | undefined =>
  value === undefined || value === null ? undefined : String(value);
const texts = (value: Entry[string] | undefined): string[] => (value as string[] | undefined) ?? [];
const entries = (value: Entry[string] | undefined): Entry[] => (value as Entry[] | undefined) ?? [];

/** A reference of an entry: the citation, and what was taken from it. */
export function citationXml(reference: Entry, keys: EvidenceKeys): string {
  const citation = reference["citation"] as Entry;
  const authors = [
    ...texts(citation["authoringGroup"]).map((name) => element("consortium", { name })),
    ...texts(citation["authors"]).map((name) => element("person", { name })),
  ];
  const comments = entries(reference["referenceComments"]).map((comment) =>
    element(String(comment["type"]).toLowerCase(), { evidence: keys.of(comment) }, String(comment["value"])),
  );
  return element("reference", { key: text(reference["referenceNumber"]), evidence: keys.of(reference) }, [
    element(
      "citation",
      {
        type: text(citation["citationType"]),
        date: text(citation["publicationDate"]),
        name: text(citation["journal"]),
        volume: text(citation["volume"]),
        first: text(citation["firstPage"]),
        last: text(citation["lastPage"]),
      },
      [
        ...(citation["title"] ? [element("title", {}, String(citation["title"]))] : []),
        ...(authors.length > 0 ? [element("authorList", {}, authors)] : []),
        ...entries(citation["citationCrossReferences"]).map(({ database, id }) =>
          element("dbReference", { type: text(database), id: text(id) }),
        ),
      ],
    ),
    ...texts(reference["referencePositions"]).map((position) => element("scope", {}, position)),
    ...(comments.length > 0 ? [element("source", {}, comments)] : []),
  ]);
}
