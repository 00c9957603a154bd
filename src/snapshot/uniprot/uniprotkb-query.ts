import type { Database } from "../../client/sqlite.ts";
import {
  allOf,
  anyOf,
  broad,
  type Condition,
  hasElement,
  isText,
  mentions,
  NEVER,
  quick,
  type Wanted,
  where,
} from "../query/condition.ts";
import { among, belowAmong } from "../query/lineage.ts";
import { listed } from "../query/lists.ts";
import { remembered } from "../query/remembered.ts";
import { countRows } from "../query/rows.ts";
import type { QueryField, RangeField } from "./namespace.ts";
import { linkedTo } from "./protein-links.ts";
import { inText, textField } from "./vocabulary.ts";

const ACCESSION = /^([OPQ][0-9][A-Z0-9]{3}[0-9]|[A-NR-Z]([0-9][A-Z][A-Z0-9]{2}){1,2}[0-9])(-[0-9]+)?$/i;
const NUMBER = /^[0-9]{1,12}$/;
const FLAG = /^(true|false)$/i;
const PROTEOME = /^UP[0-9]{9}$/i;

const accession = (name: string): QueryField => ({
  pattern: ACCESSION,
  message: (value) =>
    `The '${name}' filter value '${value}' has invalid format. It should be a valid UniProtKB accession`,
  rows: ({ text }) => quick(where("accession = ?", text.toUpperCase())),
});

const taxid = (name: string, rows: QueryField["rows"]): QueryField => ({
  pattern: NUMBER,
  message: () => `The '${name}' filter value should be a number`,
  rows,
});

/** A flag that holds for every entry held, or for none. */
const flag = (name: string, { value, message }: { value: boolean; message?: string }): QueryField => ({
  pattern: FLAG,
  message: () => message ?? `The '${name}' filter value can only be true or false`,
  rows: ({ text }) => (text.toLowerCase() === String(value) ? where("1") : NEVER),
});

const proteins = { table: "protein", column: "taxid" };

const taxaNamed = (wanted: Wanted): Condition => {
  const scientific = mentions({ index: "taxon_text" }, wanted);
  const uniprot = isText("common_name", wanted);
  return where(
    `taxid IN (SELECT taxid FROM taxon WHERE ${scientific.sql} UNION SELECT taxid FROM organism WHERE ${uniprot.sql})`,
    ...scientific.values,
    ...uniprot.values,
  );
};

const ofProteome = (id: string): Condition =>
  where("taxid IN (SELECT taxid FROM proteome WHERE id = ?) AND protein_name IS NOT NULL", id.toUpperCase());

/** Query fields of UniProtKB that the facts held can answer. */
export const uniprotkbQueryFields: Readonly<Record<string, QueryField | RangeField>> = {
  accession: accession("accession"),
  accession_id: accession("accession_id"),
  id: { rows: entryName },
  gene: textField("protein", ["gene", "gene_synonyms"]),
  gene_exact: { rows: exactGene },
  protein_name: { rows: (wanted, database) => inNames(wanted, { database, columns: ["protein_name"] }) },
  organism_id: taxid("organism_id", ({ text }) => broad("taxid = ?", Number(text))),
  organism_name: { rows: (wanted, database) => among({ database, ...proteins }, taxaNamed(wanted)) },
  taxonomy_id: taxid("taxonomy_id", ({ text }, database) =>
    belowAmong({ database, ...proteins }, where("taxid = ?", Number(text))),
  ),
  taxonomy_name: { rows: (wanted, database) => belowAmong({ database, ...proteins }, taxaNamed(wanted)) },
  model_organism: {
    rows: (wanted, database) =>
      NUMBER.test(wanted.text)
        ? broad("taxid = ?", Number(wanted.text))
        : among({ database, ...proteins }, taxaNamed(wanted)),
  },
  other_organism: { rows: (wanted, database) => among({ database, ...proteins }, taxaNamed(wanted)) },
  reviewed: flag("reviewed", { value: true }),
  active: flag("active", { value: true, message: "The 'active' parameter can only be true or false" }),
  is_isoform: flag("is_isoform", { value: false }),
  length: { filter: "range", column: "length" },
  ec: { rows: (wanted) => ecNumber(wanted) },
  go: { rows: goTerm },
  xref: { rows: withReference },
  cc_disease: { rows: inDisease },
  ft_variant: { rows: withVariant },
  proteome: {
    pattern: PROTEOME,
    message: () =>
      "The 'proteome' filter value has invalid format. It should match the regular expression UP[0-9]{9}",
    rows: ({ text }) => ofProteome(text),
  },
};

/** Words anywhere in an entry's names; an entry name in one piece too, and what Ensembl calls its gene, transcript or protein. */
export function anyProteinField(wanted: Wanted, database: Database): Condition {
  const text = inNames(wanted, { database });
  const ofEnsembl = linkedTo("ensembl", wanted.text);
  if (ofEnsembl) return ofEnsembl;
  return /^\w+_\w+$/.test(wanted.text)
    ? anyOf([inText("protein")({ ...wanted, phrase: true }), entryName(wanted)])
    : text;
}

/**
 * A phrase that stands in no name as it is, is looked for word by word: the service would find `hemoglobin beta` in the
 * alternative names, which are not held.
 */
function inNames(
  wanted: Wanted,
  { database, columns }: { database: Database; columns?: readonly string[] },
): Condition {
  const { rows } = columns ? textField("protein", columns) : { rows: inText("protein") };
  const asked = rows(wanted, database) ?? NEVER;
  if (!wanted.phrase || !/\s/.test(wanted.text)) return asked;
  if (countRows(database, { from: "protein", condition: asked }) > 0) return asked;
  return inText("protein", ["protein_name"])({ ...wanted, phrase: false });
}

/** Entry names are held in capitals, so that equality needs no folding and can use the index. */
function entryName(wanted: Wanted): Condition {
  return wanted.wildcard
    ? isText("entry_name", wanted)
    : quick(where("entry_name = ?", wanted.text.toUpperCase()));
}

/** A synonym in full: the full text finds where to look, which no index over the list could. */
function exactGene(wanted: Wanted): Condition {
  const mentioned = mentions(
    { index: "protein_text", rowid: "protein.rowid", columns: ["gene_synonyms"] },
    { ...wanted, phrase: true },
  );
  const synonym = hasElement("gene_synonyms", { text: wanted.text, separator: "|" });
  return anyOf([isText("gene", wanted), allOf([mentioned, synonym])]);
}

/** EC numbers are held for human proteins only, so only those are looked through. */
function ecNumber({ text, wildcard }: Wanted): Condition {
  const written = text.replace(/^EC[ :]?/i, "");
  const number = written.replace(/(\.\*|\.-)+$/, ".").replace(/\*$/, "");
  if (!/^[\dn.]+$/.test(number)) return NEVER;
  const numbered =
    wildcard || number !== written
      ? where("' ' || ecs LIKE ?", `% ${number}%`)
      : hasElement("ecs", { text: number, separator: " " });
  return allOf([where("taxid = 9606"), numbered]);
}

/**
 * `xref:ensembl-ENSG00000141510`, for the databases whose links are written into entries from the tables; which protein
 * has which reference of other databases is not held for all.
 */
function withReference({ text }: Wanted, database: Database): Condition | undefined {
  const [, name = "", id = ""] = /^(mane-select|[^-]+)-(.+)$/is.exec(text) ?? [];
  const kind = name.toLowerCase();
  if (kind === "go" && /^GO:\d{7}$/i.test(id)) return withGoTerms([id.toUpperCase()], database);
  if (kind === "proteomes" && PROTEOME.test(id)) return ofProteome(id);
  return linkedTo(kind, id);
}

/** Terms of one name that are looked for at once; a word in more of them is too broad to answer. */
const MOST_TERMS = 400;

/** A GO term by its number, or all terms with these words in their name. */
function goTerm(wanted: Wanted, database: Database): Condition | undefined {
  const number = /^(?:GO:)?(\d{7})$/i.exec(wanted.text)?.[1];
  if (number) return withGoTerms([`GO:${number}`], database);
  const named = mentions({ index: "ontology_term_text" }, wanted);
  const terms = database.all<{ id: string }>(
    `SELECT id FROM ontology_term WHERE ${named.sql} AND ontology = 'GO' LIMIT ?`,
    ...named.values,
    MOST_TERMS + 1,
  );
  return terms.length > MOST_TERMS
    ? undefined
    : withGoTerms(
        terms.map(({ id }) => id),
        database,
      );
}

/** Rows of proteins with one of some terms, as a JSON list. The full text holds `GO:0006915` as one word. */
const proteinsWithTerms = remembered(200, (database, expression: string): string => {
  const row = database.get<{ rows: string }>(
    `SELECT json_group_array(protein.rowid) AS rows FROM protein_go CROSS JOIN protein USING (accession)
     WHERE protein_go.rowid IN (SELECT rowid FROM protein_go_text WHERE protein_go_text MATCH ?)`,
    expression,
  );
  return row?.rows ?? "[]";
});

function withGoTerms(ids: readonly string[], database: Database): Condition {
  if (ids.length === 0) return NEVER;
  const rows = proteinsWithTerms(database, ids.map((id) => `"${id}"`).join(" OR "));
  return quick(where("protein.rowid IN (SELECT value FROM json_each(?))", rows));
}

const variantsIn = (condition: Condition): Condition =>
  where(`accession IN (SELECT accession FROM protein_variant WHERE ${condition.sql})`, ...condition.values);

/** Proteins with a variant seen in a disease of that name. */
function inDisease(wanted: Wanted, database: Database): Condition {
  if (wanted.text === "*") return variantsIn(where("disease_ids IS NOT NULL AND significance <> 'lbb'"));
  const named = mentions({ index: "disease_text" }, wanted);
  const found = database.all<{ id: string }>(`SELECT id FROM disease WHERE ${named.sql}`, ...named.values);
  const byDisease = proteinsByDisease(database);
  const accessions = new Set(found.flatMap(({ id }) => [...(byDisease.get(id) ?? [])]));
  return where("accession IN (SELECT value FROM json_each(?))", JSON.stringify([...accessions]));
}

const known = new WeakMap<Database, ReadonlyMap<string, ReadonlySet<string>>>();

/** Proteins by disease, read once: the table has its diseases in one column, which no index can search. */
function proteinsByDisease(database: Database): ReadonlyMap<string, ReadonlySet<string>> {
  const read = known.get(database);
  if (read) return read;
  const rows = database.all<{ accession: string; disease_ids: string }>(
    "SELECT DISTINCT accession, disease_ids FROM protein_variant WHERE disease_ids IS NOT NULL AND significance <> 'lbb'",
  );
  const byDisease = new Map<string, Set<string>>();
  for (const { accession, disease_ids } of rows) {
    for (const id of listed(disease_ids)) byDisease.set(id, (byDisease.get(id) ?? new Set()).add(accession));
  }
  known.set(database, byDisease);
  return byDisease;
}

function withVariant(wanted: Wanted, database: Database): Condition {
  if (wanted.text === "*") return variantsIn(where("1"));
  const rs = /^rs(\d{1,12})$/i.exec(wanted.text)?.[1];
  if (rs) return variantsIn(where("rsid = ?", Number(rs)));
  if (/^VAR_\d+$/i.test(wanted.text)) return variantsIn(where("id = ?", wanted.text.toUpperCase()));
  return inDisease(wanted, database);
}
