import type { JsonValue } from "../../../biology/index.ts";
import type { SqlValue } from "../../../client/sqlite.ts";
import { cigarColumns, cigarLength } from "../../ensembl/compara/cigar.ts";
import type { Row, Store } from "../store.ts";
import { type AnswerFolder, askedFor } from "./answer-folder.ts";
import { at, listAt, untyped } from "./recorded-json.ts";

const { numberAt, textAt } = untyped;

/** Homologous pairs; where several answers tell a pair, what each of them tells. */
export function loadEnsemblHomology(answers: AnswerFolder, store: Store): void {
  const pairs = new Map<string, Row>();
  const members = store.by("gene_tree_member", "product_id");
  const replaced = new Set<SqlValue>();
  for (const told of pairsTold(answers)) {
    // The gene that the product is of: the test database has one product under another gene, so that its tests find it.
    const gene =
      members.get(told["homolog_product_id"] ?? null)?.["gene_id"] ?? told["homolog_gene_id"] ?? null;
    if (gene !== told["homolog_gene_id"]) replaced.add(told["homolog_gene_id"] ?? null);
    const row: Row = { ...told, homolog_gene_id: gene };
    const key = JSON.stringify([row["gene_id"], gene]);
    pairs.set(key, { ...pairs.get(key), ...withoutNulls(row) });
  }
  for (const row of pairs.values()) store.add("compara_homology", row);
  store.check("compara_homology", ({ gene_id }) =>
    replaced.has(gene_id ?? null) ? "a gene that the test database has in place of another" : undefined,
  );
  checkPairs(store);
}

const pairsTold = (answers: AnswerFolder): Row[] =>
  answers.files("get_homology_by_id").flatMap((file) => {
    const asked = askedFor(answers, file);
    const species = /\/homology\/id\/(\w+)\//.exec(asked)?.[1] ?? null;
    return listAt(answers.json(file), "data").flatMap((gene) =>
      listAt(gene, "homologies").map((told) =>
        at(told, "target") === undefined ? condensed(told, { id: textAt(gene, "id"), species }) : full(told),
      ),
    );
  });

const condensed = (
  told: JsonValue,
  own: { readonly id: string | null; readonly species: string | null },
): Row => ({
  gene_id: own.id?.replace(/\.\d+$/, "") ?? null,
  species: own.species,
  homolog_gene_id: textAt(told, "id"),
  homolog_species: textAt(told, "species"),
  homolog_product_id: textAt(told, "protein_id"),
  ...relation(told),
});

const full = (told: JsonValue): Row => ({
  ...side(at(told, "source"), ""),
  ...side(at(told, "target"), "homolog_"),
  ...relation(told),
});

const relation = (told: JsonValue): Row => ({
  type: textAt(told, "type"),
  method: textAt(told, "method_link_type"),
  taxonomy_level: textAt(told, "taxonomy_level"),
});

const side = (told: JsonValue | undefined, prefix: string): Row => ({
  [`${prefix}gene_id`]: textAt(told, "id"),
  [`${prefix}species`]: textAt(told, "species"),
  [`${prefix}taxid`]: numberAt(told, "taxon_id"),
  [`${prefix}product_id`]: textAt(told, "protein_id"),
  [`${prefix}perc_id`]: numberAt(told, "perc_id"),
  [`${prefix}perc_pos`]: numberAt(told, "perc_pos"),
  [`${prefix}cigar_line`]: textAt(told, "cigar_line"),
  [`${prefix}sequence`]: textAt(told, "seq"),
});

const withoutNulls = (row: Row): Row =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null));

function checkPairs(store: Store): void {
  const genes = store.by("gene", "id");
  const species = store.by("species", "name");
  const proteins = store.by("transcript", "protein_id");
  store.check("compara_homology", (row) => {
    const { gene_id = null, product_id, cigar_line, homolog_cigar_line } = row;
    if (row["species"] === "homo_sapiens" && !genes.has(gene_id)) return "a human gene that is not held";
    const [held, told] = [genes.get(gene_id)?.["taxid"], species.get(row["species"] ?? null)?.["taxid"]];
    if (held && told && held !== told) return "a gene of another species";
    const columns = [cigar_line, homolog_cigar_line].map((line) => cigarColumns(String(line))?.length);
    if (columns[0] !== columns[1]) return "CIGAR lines of two lengths";
    const length = proteins.get(product_id ?? null)?.["protein_length"];
    if (typeof length === "number" && cigar_line && cigarLength(String(cigar_line)) !== length) {
      return "another length than its protein";
    }
    const fits = ["", "homolog_"].every((prefix) => {
      const sequence = row[`${prefix}sequence`];
      return (
        typeof sequence !== "string" || cigarLength(String(row[`${prefix}cigar_line`])) === sequence.length
      );
    });
    return fits ? undefined : "a CIGAR line of another length than its sequence";
  });
}
