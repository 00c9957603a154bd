import { escapeXml, simpleXml, type Writers } from "../formats/index.ts";

interface Member {
  readonly id: string;
  readonly species: string;
  readonly taxon_id: number;
  readonly protein_id?: string;
}

interface Homology {
  readonly type: string;
  readonly source: Member;
  readonly target: Member;
}

/** Pairs of homologs as OrthoXML 0.3: genes by species, then one group a pair. Only full homologies name both genes. */
function orthoXml(value: unknown): string {
  const { data } = value as { readonly data: readonly { readonly homologies: readonly Homology[] }[] };
  const pairs = data.flatMap(({ homologies }) => homologies).filter(({ source }) => source !== undefined);
  const members = new Map(
    pairs.flatMap(({ source, target }) => [source, target]).map((one) => [one.id, one]),
  );
  const numbers = new Map([...members.keys()].map((id, at) => [id, at + 1]));
  const gene = ({ id, protein_id }: Member) => {
    const protein = protein_id ? ` protId="${escapeXml(protein_id)}"` : "";
    return `        <gene id="${numbers.get(id)}" geneId="${escapeXml(id)}"${protein}/>\n`;
  };
  const species = [...Map.groupBy(members.values(), (one) => one.species)].map(
    ([name, own]) =>
      `  <species name="${escapeXml(name)}" NCBITaxId="${own[0]?.taxon_id ?? ""}">\n    <database name="Ensembl" version="">\n` +
      `      <genes>\n${own.map(gene).join("")}      </genes>\n    </database>\n  </species>\n`,
  );
  const groups = pairs.map(({ type, source, target }) => {
    const name = type.includes("paralog") ? "paralogGroup" : "orthologGroup";
    const refs = [source, target].map(({ id }) => `      <geneRef id="${numbers.get(id)}"/>\n`).join("");
    return `    <${name}>\n      <property name="homology_description" value="${escapeXml(type)}"/>\n${refs}    </${name}>\n`;
  });
  return (
    '<?xml version="1.0" encoding="UTF-8"?>\n<orthoXML xmlns="http://orthoXML.org/2011/" version="0.3" origin="Ensembl Compara" originVersion="">\n' +
    `${species.join("")}  <groups>\n${groups.join("")}  </groups>\n</orthoXML>\n`
  );
}

export const homologyWriters: Writers = { xml: simpleXml, orthoxml: orthoXml };
