import { escapeXml, type Writers, yaml } from "../formats/index.ts";
import type { Sequence } from "./sequence.ts";

/** Of a refusal there is nothing to list. */
const listed = (value: unknown): readonly Sequence[] =>
  ((Array.isArray(value) ? value : [value]) as Partial<Sequence>[]).filter(
    (each): each is Sequence => typeof each.seq === "string",
  );

/** FASTA of 60 a line. */
const fasta = (value: unknown): string =>
  listed(value)
    .map(({ id, version, seq }) => {
      const name = version === undefined ? id : `${id}.${version}`;
      return `>${name}\n${seq.replace(/.{1,60}/g, "$&\n")}`;
    })
    .join("");

/** Bare letters; several sequences one a line. */
const plain = (value: unknown): string =>
  Array.isArray(value)
    ? listed(value)
        .map(({ seq }) => `${seq}\n`)
        .join("")
    : (listed(value)[0]?.seq ?? "");

const entry = ({ id, molecule, seq }: Sequence): string => {
  const name = molecule === "protein" ? "AAseq" : "DNAseq";
  return `  <entry id="${escapeXml(id)}" source="Ensembl">\n    <${name}>${escapeXml(seq)}</${name}>\n  </entry>\n`;
};

const seqXml = (value: unknown): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<seqXML source="Ensembl" seqXMLversion="0.4">\n${listed(value).map(entry).join("")}</seqXML>\n`;

const isError = (value: unknown): boolean => typeof value === "object" && value !== null && "error" in value;

/** A sequence in every format of the service; a reader who names none gets FASTA on a page. */
export const sequenceWriters: Writers = {
  fasta,
  text: plain,
  seqxml: seqXml,
  xml: seqXml,
  yaml,
  html: (value) =>
    `<html><body><pre>${escapeXml(isError(value) ? JSON.stringify(value) : fasta(value))}</pre></body></html>`,
};
