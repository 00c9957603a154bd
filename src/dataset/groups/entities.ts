import {
  type EntrezNode,
  geneSymbol,
  type JsonValue,
  parseEntrezQuery,
  parseUniprotQuery,
  type UniprotNode,
} from "../../biology/index.ts";
import type { Call } from "../../catalog/definition.ts";
import { getFunction } from "../../catalog/index.ts";
import type { GeneIndex } from "./gene-index.ts";

/** Kinds that say how to answer, not what about. */
const NO_ENTITY =
  /^(?:flag|count|decimal|text|field-list|uniprot-sort|assembly|population-name|blast-database|gap-costs|date|.*-bases|record-type|position-range|ontology-relation-list|pick-criterion-list|uniparc-database-list|cadd-set|newick-format|species-set-group|compara-method|sequence-name|overlap-feature-list|so-term)$/;
/** Kinds that say what about only where nothing else does. */
const NARROW = /^(?:species|entrez-database|biotype|ontology|population-filter|variation-source)$/;
const GENE_LIKE =
  /^(?:stable-id|mapped-transcript|mapped-protein|overlapped-protein|ensembl-transcript-id|vep-transcript|gene|external-name)$/;
const PROTEIN_LIKE = /^(?:uniprot-accession|uniprot-entry)$/;

/**
 * What a call is about, resolved so that one thing has one name however it is written: the gene of a symbol, of a transcript, of
 * an exon or of a human protein is `gene:ENSG...`. A species counts only where the call is about nothing else.
 */
export function entitiesOf({ name, arguments: args }: Call, genes: GeneIndex): readonly string[] {
  const { parameters } = getFunction(name);
  const {
    species: given,
    db,
    dbfrom,
  } = args as Readonly<Partial<Record<"species" | "db" | "dbfrom", JsonValue>>>;
  const species = typeof given === "string" ? given : "homo_sapiens";
  const found = new Set<string>();
  const weak = new Set<string>();
  for (const [parameter, value] of Object.entries(args)) {
    const kind = parameters[parameter]?.kind;
    if (
      !kind ||
      value === null ||
      (kind.schema.enum && kind.id !== "entrez-database") ||
      NO_ENTITY.test(kind.id)
    )
      continue;
    const normal = kind.normalise(value) ?? String(value);
    if (NARROW.test(kind.id)) weak.add(`${kind.id}:${normal}`);
    else if (kind.id === "gene-symbol") found.add(genes.bySymbol(normal, species));
    else if (GENE_LIKE.test(kind.id)) found.add(genes.byAnyId(normal, species));
    else if (PROTEIN_LIKE.test(kind.id)) found.add(genes.byProtein(normal));
    else if (kind.id === "entrez-ids")
      for (const id of normal.split(",")) found.add(entrezRecord(String(dbfrom ?? db), { id, genes }));
    else if (kind.id === "entrez-query") for (const value of entrezValues(normal, genes)) found.add(value);
    else if (kind.id === "uniprot-query") for (const value of uniprotValues(normal, genes)) found.add(value);
    else found.add(`${entityKind(kind.id)}:${normal.toLowerCase()}`);
  }
  return [...(found.size > 0 ? found : weak)].sort();
}

/** One name for kinds that write the same things. */
const entityKind = (kind: string): string =>
  /^(?:variant-id|hgvs|variant-notation)$/.test(kind) ? "variant" : /^taxon/.test(kind) ? "taxon" : kind;

function entrezRecord(db: string, { id, genes }: { id: string; genes: GeneIndex }): string {
  if (db === "gene") return genes.byNcbiId(id);
  return db === "snp" ? `variant:rs${id.replace(/^rs/i, "")}` : `${db}:${id}`;
}

/** Fields that narrow a search without being what it is about. */
const NARROWING =
  /^(?:organism|orgn|taxonomy|reviewed|length|mass|date|dp|pdat|publication date|filter|properties|prop|fragment|existence|annotation|language|pt|publication type|chr|chromosome|is|active|rank|category|score|type|identity|count)/i;

const entrezValues = (query: string, genes: GeneIndex): readonly string[] => {
  const node = parseEntrezQuery(query);
  return node
    ? leaves<EntrezNode>(node, childrenOfEntrez).flatMap((leaf) => {
        if (leaf.type !== "term" || NARROWING.test(leaf.field ?? "")) return [];
        return [searched(leaf.text, { field: leaf.field, genes })];
      })
    : [];
};

const uniprotValues = (query: string, genes: GeneIndex): readonly string[] => {
  const node = parseUniprotQuery(query);
  return node
    ? leaves<UniprotNode>(node, childrenOfUniprot).flatMap((leaf) => {
        if (leaf.type !== "term" || NARROWING.test(leaf.field ?? "")) return [];
        return [searched(leaf.value, { field: leaf.field, genes })];
      })
    : [];
};

function searched(
  value: string,
  { field = "", genes }: { field: string | undefined; genes: GeneIndex },
): string {
  if (/^gene/i.test(field)) return genes.bySymbol(geneSymbol.normalise(value) ?? value, "homo_sapiens");
  if (/^accession/i.test(field)) return genes.byProtein(value);
  return `text:${value.toLowerCase()}`;
}

const childrenOfEntrez = (node: EntrezNode): readonly EntrezNode[] =>
  node.type === "and" || node.type === "or"
    ? node.of
    : node.type === "not"
      ? [node.include, node.exclude]
      : [];
const childrenOfUniprot = (node: UniprotNode): readonly UniprotNode[] =>
  node.type === "and" || node.type === "or" ? node.of : node.type === "not" ? [node.of] : [];

function leaves<Node>(node: Node, childrenOf: (node: Node) => readonly Node[]): Node[] {
  const children = childrenOf(node);
  return children.length === 0 ? [node] : children.flatMap((child) => leaves(child, childrenOf));
}
