import type { Pool } from "./pool.ts";

/** The few rules of automatic annotation that are held, by kind. */
type RuleKind = "unirule" | "arba";
const rulesOf = (kind: RuleKind): string => `(SELECT id FROM annotation_rule WHERE kind = '${kind}')`;

export const unirules: Pool = {
  does: "UniRules by their number and by the number they had before",
  sql: `SELECT id FROM annotation_rule WHERE kind = 'unirule' UNION ALL SELECT old_number FROM annotation_rule WHERE kind = 'unirule'`,
};

export const arbaRules: Pool = {
  does: "Rules of ARBA",
  sql: "SELECT id FROM annotation_rule WHERE kind = 'arba'",
};

/** What rules say their proteins must match: families of InterPro, Pfam, PIRSF. */
export const signatures = (kind: RuleKind): Pool => ({
  does: `Family signatures among the conditions of ${kind} rules`,
  sql: `SELECT value AS signature FROM rule_condition WHERE rule_id IN ${rulesOf(kind)} AND type LIKE '% id' AND value NOT LIKE '%:%'`,
});

export const scopes = (kind: RuleKind): Pool => ({
  does: `Taxa to which ${kind} rules are limited`,
  sql: `SELECT DISTINCT value AS taxon, cv_id AS taxid FROM rule_condition WHERE rule_id IN ${rulesOf(kind)} AND type = 'taxon'`,
});

export const predictedNames = (kind: RuleKind): Pool => ({
  does: `Protein names that ${kind} rules give`,
  sql: `SELECT DISTINCT value AS protein FROM rule_annotation WHERE rule_id IN ${rulesOf(kind)} AND kind = 'protein name'`,
});

export const ruleKeywords: Pool = {
  does: "Keywords that UniRules add",
  sql: `SELECT DISTINCT k.id, k.name FROM rule_annotation a JOIN keyword k ON k.id = a.value WHERE a.kind = 'keyword' AND a.rule_id IN ${rulesOf("unirule")}
    AND k.name NOT GLOB '*[^A-Za-z ]*'`,
};

export const ruleGoTerms: Pool = {
  does: "Gene Ontology terms that UniRules add",
  sql: `SELECT DISTINCT substr(value, 4) AS digits FROM rule_annotation WHERE kind = 'GO term' AND rule_id IN ${rulesOf("unirule")}`,
};

const subjects = (words: readonly string[]): Pool => ({
  does: "Words of what the rules held are about",
  rows: words.map((subject) => ({ subject })),
});

export const uniruleSubjects: Pool = subjects([
  ...[
    "insulin",
    "INSL6",
    "INSIG",
    "INSIG family",
    "insulin family",
    "insulin-like peptide",
    "insulin-induced gene",
  ],
  ...["hormone", "lipid metabolism", "cholesterol", "cholesterol metabolism", "steroid metabolism"],
  ...["endoplasmic reticulum membrane", "multi-pass membrane protein"],
]);

export const arbaSubjects: Pool = subjects(["insulin", "insulin receptor", "receptor"]);
