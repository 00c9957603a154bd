import { evidenceText } from "./feature-text.ts";
import { UNBROKEN, wrapped } from "./flat-file-lines.ts";
import type { Entry } from "./namespace.ts";

const text = (value: Entry[string] | undefined): string =>
  value === undefined || value === null ? "" : String(value);

/** The R lines of an entry: each citation, and what was taken from it. */
export const citationLines = ({ references }: Entry): string[] =>
  ((references as Entry[] | undefined) ?? []).flatMap((reference) => {
    const citation = reference["citation"] as Entry;
    const evidence = evidenceText(reference);
    const ids = ((citation["citationCrossReferences"] as Entry[] | undefined) ?? []).map(
      ({ database, id }) => `${text(database)}=${text(id)};`,
    );
    const comments = ((reference["referenceComments"] as Entry[] | undefined) ?? []).map((comment) => {
      const said = evidenceText(comment);
      return `${text(comment["type"])}=${text(comment["value"])}${said ? ` {${said}}` : ""};`;
    });
    const authors = (citation["authors"] as string[] | undefined) ?? [];
    return [
      `RN   [${text(reference["referenceNumber"])}]${evidence ? ` {${evidence}}` : ""}`,
      ...wrapped("RP   ", `${((reference["referencePositions"] as string[] | undefined) ?? []).join(", ")}.`),
      ...comments.flatMap((comment) => wrapped("RC   ", comment)),
      ...(ids.length > 0 ? wrapped("RX   ", ids.join(" ")) : []),
      ...(authors.length > 0 ? wrapped("RA   ", `${authors.map(whole).join(", ")};`) : []),
      ...wrapped("RT   ", `"${text(citation["title"])}";`),
      ...wrapped("RL   ", placeOf(citation)),
    ];
  });

/** A name that is not broken over two lines. */
const whole = (name: string): string => name.replaceAll(" ", UNBROKEN);

const placeOf = ({ journal, volume, firstPage, lastPage, publicationDate }: Entry): string =>
  `${text(journal)} ${text(volume)}:${text(firstPage)}-${text(lastPage)}(${text(publicationDate)}).`;
