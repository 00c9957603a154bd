import type { Answer } from "../../../client/outcome.ts";
import type { Database } from "../../../client/sqlite.ts";
import { keptText } from "../../query/kept-texts.ts";
import type { RouteContext } from "../../route.ts";
import { absent, firstOf, isAnswer, isOn, refused } from "../answers.ts";
import type { GeneRow } from "../genes.ts";
import type { Association } from "../phenotypes.ts";
import { childrenOf, type TermRow, termById, termCalled } from "../terms.ts";
import { clinvarOfTerm } from "./clinvar-of-term.ts";
import { gwasLacks, gwasOf } from "./gwas.ts";
import {
  annotatedGenes,
  attributeOptions,
  humanPhenotypes,
  jsonTexts,
  listAnswer,
  withAttributes,
} from "./options.ts";

const CLINVAR = "clinvar";

/** Genes and variants of a term, each with the accession it is mapped to, as JSON texts. */
function ofTerm({ database, query }: Pick<RouteContext, "database" | "query">, term: TermRow): string[] {
  const options = attributeOptions(query);
  const source = query.get("source")?.toLowerCase();
  const others = [...genesWith(database, term.id), ...gwasOf(database, { by: "doid", value: term.id })]
    .filter((one) => source === undefined || one.source.toLowerCase() === source)
    .map((one) => {
      const { ontology_accessions: _accessions, ...association } = withAttributes(one, options);
      return { ...association, mapped_to_accession: term.id };
    });
  const key = `phenotype ${term.id} ${options.reviewStatus}`;
  const clinvar =
    source === undefined || source === CLINVAR
      ? keptText(database, { key, write: () => clinvarOfTerm(database, term, options) })
      : "";
  return [...jsonTexts(others), clinvar];
}

const genesWith = (database: Database, hpoId: string): Association[] =>
  hpoId.startsWith("HP:")
    ? database
        .all<GeneRow & { hp_name: string }>(
          `SELECT DISTINCT gene.*, p.hp_name FROM gene_phenotype p JOIN gene_entrez g ON g.ncbi_gene_id = p.ncbi_gene_id
           JOIN gene ON gene.id = g.gene_id WHERE p.hp_id = ? ORDER BY gene.id`,
          hpoId,
        )
        .map((gene) => ({
          Gene: gene.id,
          description: gene.hp_name,
          source: "HPO",
          location: `${gene.chrom}:${gene.start}-${gene.end}`,
        }))
    : [];

function forTerms({ database, query }: RouteContext, found: readonly TermRow[]): Answer {
  const { first: terms, rest } = firstOf(found, "terms");
  const all = isOn(query, "include_children")
    ? [...terms, ...terms.flatMap(({ id }) => childrenOf(database, id))]
    : terms;
  const unique = [...new Map(all.map((term) => [term.id, term])).values()];
  const unplaced = unique.flatMap(({ id }) => gwasLacks(database, { by: "doid", value: id }));
  return listAnswer(
    unique.flatMap((term) => ofTerm({ database, query }, term)),
    { query, lacks: [...annotatedGenes(database), ...unplaced, ...rest] },
  );
}

export function phenotypeByAccession(context: RouteContext): Answer {
  const { database, path } = context;
  const accession = path["accession"] ?? "";
  const held = humanPhenotypes(database, path["species"] ?? "");
  if (isAnswer(held)) return held;
  if (!/^[A-Za-z]{1,20}[:_][A-Za-z0-9]{1,20}$/.test(accession))
    return refused(`No valid accession given: ${accession}`);
  const term = termById(database, accession.replace("_", ":"));
  return term ? forTerms(context, [term]) : absent(`the snapshot holds no term ${accession}`);
}

/** Terms that the annotations call so: HPO has given many of them another name since. */
const termsAnnotatedAs = (database: Database, name: string): TermRow[] =>
  database
    .all<{ hp_id: string }>(
      "SELECT DISTINCT hp_id FROM gene_phenotype WHERE hp_name = ? COLLATE NOCASE",
      name,
    )
    .flatMap(({ hp_id }) => termById(database, hp_id) ?? []);

export function phenotypeByTerm(context: RouteContext): Answer {
  const { database, path } = context;
  const held = humanPhenotypes(database, path["species"] ?? "");
  if (isAnswer(held)) return held;
  const name = path["term"] ?? "";
  return forTerms(context, [...termCalled(database, name), ...termsAnnotatedAs(database, name)]);
}
