import { escapeXml, type Writer } from "../formats/index.ts";
import { type Clade, cladeOf } from "./tree-values.ts";

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<phyloxml xmlns="http://www.phyloxml.org" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.phyloxml.org http://www.phyloxml.org/1.10/phyloxml.xsd">`;

function tag(
  name: string,
  value: string | number | undefined,
  attributes: Readonly<Record<string, unknown>> = {},
): string {
  const written = Object.entries(attributes).map(([key, said]) => ` ${key}="${said}"`);
  return value === undefined ? "" : `<${name}${written.join("")}>${escapeXml(String(value))}</${name}>`;
}

/** The tree in PhyloXML. */
export const phyloxml: Writer = (value) =>
  `${HEAD}<phylogeny rooted="true" type="gene tree">${clade(cladeOf(value))}</phylogeny></phyloxml>\n`;

function clade(node: Clade): string {
  const { branch_length: length, confidence, taxonomy, children = [] } = node;
  const parts = [
    tag("name", node.id?.accession),
    tag("branch_length", length),
    tag("confidence", confidence.bootstrap, { type: "bootstrap" }),
    `<taxonomy>${tag("id", taxonomy.id)}${tag("scientific_name", taxonomy.scientific_name)}${tag("common_name", taxonomy.common_name)}</taxonomy>`,
    sequence(node),
    events(node),
    ...children.map(clade),
  ];
  return `<clade>${parts.join("")}</clade>`;
}

function sequence({ sequence: told }: Clade): string {
  if (!told) return "";
  const [id] = told.id;
  const molecule = told.mol_seq;
  const isAligned = { is_aligned: molecule?.is_aligned === 1 };
  return `<sequence>${tag("accession", id?.accession, { source: id?.source })}${tag("name", told.name)}${tag("location", told.location)}${tag("mol_seq", molecule?.seq, isAligned)}</sequence>`;
}

const events = ({ events: told }: Clade): string =>
  told?.type === "speciation" || told?.type === "duplication"
    ? `<events>${tag(`${told.type}s`, 1)}</events>`
    : "";
