import { escapeXml, type Writer } from "../formats/index.ts";
import { type Clade, cladeOf } from "./tree-values.ts";

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<orthoXML xmlns="http://orthoXML.org/2011/" version="0.3" origin="Ensembl Compara" originVersion="">`;

/** The tree as OrthoXML: genes by species, then groups within groups. */
export const orthoxml: Writer = (value) => {
  const root = cladeOf(value);
  const genes = leavesOf(root).map((clade, index) => ({ clade, number: index + 1 }));
  const numbers = new Map(genes.map(({ clade, number }) => [clade, number]));
  const species = Map.groupBy(genes, ({ clade }) => clade.taxonomy.id);
  const written = [...species.values()].map((own) => {
    const { scientific_name: name = "", id = 0 } = own[0]?.clade.taxonomy ?? {};
    const list = own.map(({ clade, number }) => gene(clade, number)).join("");
    return `<species name="${escapeXml(name)}" NCBITaxId="${id}"><database name="Ensembl" version=""><genes>${list}</genes></database></species>`;
  });
  const group = (clade: Clade): string => {
    if (!clade.children) return `<geneRef id="${numbers.get(clade) ?? 0}"/>`;
    const name = clade.events?.type === "duplication" ? "paralogGroup" : "orthologGroup";
    const taxon = `<property name="taxon_name" value="${escapeXml(clade.taxonomy.scientific_name)}"/>`;
    return `<${name}>${taxon}${clade.children.map(group).join("")}</${name}>`;
  };
  return `${HEAD}${written.join("")}<groups>${group(root)}</groups></orthoXML>\n`;
};

const leavesOf = (clade: Clade): Clade[] => clade.children?.flatMap(leavesOf) ?? [clade];

function gene({ id, sequence }: Clade, number: number): string {
  const product = sequence?.id[0]?.accession ?? "";
  // Trees of non-coding RNA have transcripts for products.
  const attribute = /^ENS[A-Z]*T\d/.test(product) ? "transcriptId" : "protId";
  return `<gene id="${number}" geneId="${escapeXml(id?.accession ?? "")}" ${attribute}="${escapeXml(product)}"/>`;
}
