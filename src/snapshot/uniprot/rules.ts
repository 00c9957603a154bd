import { anyOf, type Condition, isText, mentions, type Wanted, where } from "../query/condition.ts";
import type { Route } from "../route.ts";
import { answer } from "./answers.ts";
import { entryRoute } from "./entry.ts";
import { splitExtension } from "./format.ts";
import { alike } from "./formats.ts";
import type { Entry, Lack, Namespace, QueryField, ReturnField } from "./namespace.ts";
import { type RuleRow, ruleEntry } from "./rule-entry.ts";
import { searchRoute, streamRoute } from "./search.ts";
import { plain } from "./vocabulary.ts";

const OLD_NUMBER = /^(MF_[0-9]{5}|PIRSR[0-9]{1,9}(-[0-9]{1,9})?|PIRNR[0-9]{1,9}|RU[0-9]{6}|PRU[0-9]{5})$/i;
const UNIRULE =
  /^(UR[0-9]{9}|MF_[0-9]{5}|PIRSR[0-9]{1,9}(-[0-9]{1,9})?|PIRNR[0-9]{1,9}|RU[0-9]{6}|PRU[0-9]{5})$/i;
const ARBA = /^ARBA[0-9]{8}$/i;
const TABLES = [
  "annotation_rule",
  "rule_condition",
  "rule_annotation",
  "rule_exception",
  "rule_trigger",
  "keyword",
];

const among = (table: string, { sql, values }: Condition): Condition =>
  where(`id IN (SELECT rule_id FROM ${table} WHERE ${sql})`, ...values);

function says(kind: string, wanted: Wanted, column = "value"): Condition {
  const { sql, values } = hasWords(column, wanted);
  return among("rule_annotation", where(`kind = ? AND ${sql}`, kind, ...values));
}

/** Values of rules are few and short, so words are looked for in each. */
function hasWords(column: string, { text, wildcard }: Wanted): Condition {
  if (text === "*") return where("1");
  const words = text.toLowerCase().match(/[\p{L}\p{N}*]+/gu) ?? [];
  const spaced = `' ' || replace(replace(replace(lower(${column}), '-', ' '), ',', ' '), '/', ' ') || ' '`;
  const patterns = words.map((word) => `% ${wildcard ? word.replaceAll("*", "%") : word} %`);
  return where(
    patterns.length === 0 ? "0" : patterns.map(() => `${spaced} LIKE ?`).join(" AND "),
    ...patterns,
  );
}

const saying = (kind: string): QueryField => ({ rows: (wanted) => says(kind, wanted) });

const taxonomy: QueryField = {
  rows: (wanted) => {
    const { sql, values } = hasWords("value", wanted);
    return among(
      "rule_condition",
      where(`type = 'taxon' AND ((${sql}) OR cv_id = ?)`, ...values, wanted.text),
    );
  },
};

/** A name, or the number of a keyword. */
function withKeyword(wanted: Wanted): Condition {
  const named = mentions({ index: "keyword_text" }, wanted);
  const numbered = `value = ? COLLATE NOCASE OR value IN (SELECT id FROM keyword WHERE ${named.sql})`;
  return among("rule_annotation", where(`kind = 'keyword' AND (${numbered})`, wanted.text, ...named.values));
}

const conditionValue: QueryField = {
  rows: (wanted) => among("rule_condition", anyOf([isText("value", wanted), isText("type", wanted)])),
};

function inRule(wanted: Wanted): Condition {
  const { sql, values } = mentions({ index: "annotation_rule_text" }, wanted);
  return where(`id IN (SELECT id FROM annotation_rule WHERE ${sql})`, ...values);
}

/** The parts that both kinds of rules have. */
const common = {
  tables: TABLES,
  key: "id",
  whole: false,
  anyField: (wanted: Wanted): Condition => anyOf([inRule(wanted), withKeyword(wanted)]),
  relevance: () => [where("id")],
  entry: ruleEntry,
  columns: "*",
  otherFacets: ["superkingdom"],
};

const queryFields: Readonly<Record<string, QueryField>> = {
  protein_name: saying("protein name"),
  taxonomy,
  cc_subcellular_location: {
    rows: (wanted) =>
      anyOf([says("subcellular location", wanted), says("subcellular location", wanted, "detail")]),
  },
  family: saying("family"),
  cc_similarity: saying("family"),
  keyword: { rows: withKeyword },
  condition_value: conditionValue,
};

const texts = (list: Entry[string] | undefined): Entry[] => (list as Entry[] | undefined) ?? [];
const mainRule = ({ mainRule: main }: Entry): Entry => (main as Entry | undefined) ?? {};

const scope: ReturnField = plain("Taxonomic scope", "mainRule.conditionSets[*].conditions[*]", {
  cell: (entry) =>
    texts(mainRule(entry)["conditionSets"])
      .flatMap(({ conditions }) => texts(conditions))
      .filter(({ type }) => type === "taxon")
      .flatMap(({ conditionValues }) => texts(conditionValues).map(({ value }) => String(value)))
      .join("; "),
});

const covered: ReturnField = plain("Annotation covered", "mainRule.annotations[*]", {
  cell: (entry) => [...new Set(texts(mainRule(entry)["annotations"]).map(nameOfAnnotation))].join("; "),
});

const nameOfAnnotation = ({ proteinDescription, keyword, dbReference, comment }: Entry): string => {
  if (proteinDescription) return "protein name";
  if (keyword) return "keyword";
  if (dbReference) return "GO (Gene Ontology)";
  return String((comment as Entry | undefined)?.["commentType"] ?? "").toLowerCase();
};

const proteinNames: ReturnField = {
  header: "Predicted protein name",
  paths: ["mainRule.annotations[*]", "otherRules[*].annotations[*]"],
  cell: (entry) =>
    texts(mainRule(entry)["annotations"])
      .map(
        ({ proteinDescription }) => (proteinDescription as Entry | undefined)?.["recommendedName"] as Entry,
      )
      .flatMap((name) => (name ? [String((name["fullName"] as Entry)["value"])] : []))
      .join("; "),
};

const statistics: ReturnField = plain("Statistics", "statistics");
const PROSE: readonly Lack[] = [{ name: "function texts", path: "mainRule.annotations" }];
/** A record without accessions does not say that the rule was made from none. */
const NO_TEMPLATES: readonly Lack[] = [
  ...PROSE,
  { name: "template entries", path: "information.uniProtAccessions" },
];
const NONE: readonly Lack[] = [];

export const unirule: Namespace<RuleRow> = {
  ...common,
  path: "unirule",
  functions: { entry: "get_unirule_by_id", search: "search_unirule", stream: "stream_unirule" },
  id: { placeholder: "uniruleid", pattern: UNIRULE, message: "The UniRule id value has invalid format." },
  from: "(SELECT * FROM annotation_rule WHERE kind = 'unirule')",
  formats: alike("tsv", "list", "json", "xlsx"),
  queryFields: {
    ...queryFields,
    unirule_id: {
      pattern: /^UR[0-9]{9}$/i,
      message: () => "The UniRule id value has invalid format.",
      rows: ({ text }) => where("id = ?", text.toUpperCase()),
    },
    all_rule_id: {
      pattern: UNIRULE,
      message: () => "The UniRule id value has invalid format.",
      rows: ({ text }) => where("id = ? OR old_number = ?", text.toUpperCase(), text.toUpperCase()),
    },
    go: {
      rows: ({ text }) =>
        among("rule_annotation", where("kind = 'GO term' AND value = ?", `GO:${text.replace(/^GO:/i, "")}`)),
    },
    feature_type: { rows: (wanted) => among("rule_trigger", isText("type", wanted)) },
  },
  isKnownField: (name) =>
    [
      ...[
        "superkingdom",
        "gene",
        "organism",
        "ec",
        "cc_cofactor",
        "cc_cofactor_note",
        "cc_catalytic_activity",
      ],
      ...[
        "cc_activity_regulation",
        "cc_pathway",
        "cc_subcellular_location_note",
        "cc_induction",
        "cc_domain",
      ],
    ].includes(name),
  sorts: { unirule_id: "id", all_rule_id: "id" },
  returnFields: {
    rule_id: {
      header: "UniRule ID",
      paths: ["uniRuleId", "information.oldRuleNum"],
      always: true,
      column: 0,
      cell: ({ uniRuleId }) => String(uniRuleId),
    },
    template_entries: plain("Template Entries", "information.uniProtAccessions[*]", { column: 1 }),
    statistics,
    taxonomic_scope: scope,
    annotation_covered: covered,
    predicted_protein_name: proteinNames,
  },
  lacks: ({ templates }) => (templates === null ? NO_TEMPLATES : PROSE),
};

export const arba: Namespace<RuleRow> = {
  ...common,
  path: "arba",
  functions: { entry: "get_arba_by_id", search: "search_arba", stream: "stream_arba" },
  id: {
    placeholder: "arbaId",
    pattern: ARBA,
    message: "The ARBA id value has invalid format. It should match the regular expression 'ARBA[0-9]{8}'",
  },
  from: "(SELECT * FROM annotation_rule WHERE kind = 'arba')",
  formats: alike("list", "json"),
  queryFields: {
    ...queryFields,
    rule_id: {
      pattern: ARBA,
      message: () =>
        "The ARBA id value has invalid format. It should match the regular expression 'ARBA[0-9]{8}'",
      rows: ({ text }) => where("id = ?", text.toUpperCase()),
    },
  },
  isKnownField: (name) =>
    ["superkingdom", "ec", "cc_cofactor", "cc_catalytic_activity", "cc_pathway"].includes(name),
  sorts: { rule_id: "id" },
  returnFields: {
    rule_id: plain("ARBA ID", "uniRuleId", { always: true, column: 0 }),
    statistics,
    taxonomic_scope: scope,
    annotation_covered: covered,
  },
  lacks: () => NONE,
};

/** A rule's number from before UniRule leads to its present id. */
const uniruleEntry: Route = {
  ...entryRoute(unirule),
  answer: (context) => {
    const { database, path, query } = context;
    const { id } = splitExtension((path["uniruleid"] ?? "").trim());
    const current = OLD_NUMBER.test(id)
      ? database.get<{ id: string }>("SELECT id FROM annotation_rule WHERE old_number = ?", id.toUpperCase())
      : undefined;
    if (!current) return entryRoute(unirule).answer(context);
    const next = new URLSearchParams(query);
    next.set("from", id.toUpperCase());
    const location = `/unirule/${current.id}?${next}`;
    return answer({ status: 303, format: "json", text: "", headers: { location } });
  },
};

export const ruleRoutes: readonly Route[] = [
  searchRoute(unirule),
  streamRoute(unirule),
  uniruleEntry,
  searchRoute(arba),
  streamRoute(arba),
  entryRoute(arba),
];
