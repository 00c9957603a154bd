/**
 * How XML spells the members of document summaries, whose JSON names are the same in lower case. A second name is that of
 * the members of a list. Sources: esummary_gene.dtd and NBK25500 (Biopython's copies), recorded summaries of medgen and snp.
 */
const NAMES = `
  Name Description Status Chromosome MapLocation OtherAliases NomenclatureSymbol NomenclatureName NomenclatureStatus Mim/int
  GenomicInfo/GenomicInfoType ChrLoc ChrAccVer ChrStart ChrStop ExonCount ChrSort Organism ScientificName CommonName
  PubDate Source Title Volume Pages ArticleIds/ArticleId IdType IdTypeN Value ELocationID SortFirstAuthor
  Rank TaxId Caption Slen MolType SourceDb AccessionVersion`;

interface ElementName {
  readonly name: string;
  /** Of the members of a list. */
  readonly member: string;
}

const common = new Map(
  NAMES.trim()
    .split(/\s+/)
    .map((entry): [string, ElementName] => {
      const [name = "", member = ""] = entry.split("/");
      return [name.toLowerCase(), { name, member }];
    }),
);

/** Gene spells its taxon's number in its own way. */
const own: Readonly<Record<string, Readonly<Record<string, ElementName>>>> = {
  gene: { taxid: { name: "TaxID", member: "" } },
};

/** The name of a member of a summary of a database; dbSNP's are in capitals, `GENE_E` of `GENES`. */
export function elementName(db: string, key: string): ElementName {
  if (db === "snp") {
    const name = key.toUpperCase();
    return { name, member: `${name.replace(/S$/, "")}_E` };
  }
  return own[db]?.[key] ?? common.get(key) ?? { name: key, member: `${key}_E` };
}
