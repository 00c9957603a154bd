import { defineKind } from "./kind.ts";
import { pubmedId } from "./pubmed-id.ts";

const OWN = /^(?:CI-[0-9A-Z]{1,20}|IND\d{5,12})$/i;

/** UniProt literature citation: a PubMed id, UniProt's own `CI-…`, or an Agricola `IND…` number. */
export const citationId = defineKind<string>({
  id: "citation-id",
  title: "a UniProt citation id",
  examples: ["20301425", "CI-6LG40CJ34FGTT", "IND43929720"],
  parse: (text) => (OWN.test(text) ? text.toUpperCase() : pubmedId.normalise(text)),
  format: (value) => value,
  find: (text) =>
    [
      ...pubmedId.recognise(text).map((mention) => ({ ...mention, value: mention.normal })),
      ...[...text.matchAll(/(?<![\w-])(?:CI-[0-9A-Z]{8,20}|IND\d{5,12})(?![\w-])/g)].map(
        ({ 0: match, index: start }) => ({
          start,
          end: start + match.length,
          text: match,
          value: match,
          normal: match,
        }),
      ),
    ].sort((left, right) => left.start - right.start),
});
