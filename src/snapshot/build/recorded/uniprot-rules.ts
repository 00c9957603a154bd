import type { JsonValue } from "../../../biology/index.ts";
import type { Row, Store } from "../store.ts";
import { type AnswerFolder, sourceName } from "./answer-folder.ts";
import { keep } from "./keep.ts";
import { at, listAt, typed } from "./recorded-json.ts";
import { entriesIn } from "./uniprot-files.ts";
import { type TaxonCheck, taxonCheck } from "./uniprot-taxa.ts";

const { joinedAt, numberAt, textAt } = typed;

const ANSWERS = [
  ["unirule", "uniprot/search_unirule__uw_automatic-annotations_unirule_uniRuleModelData.json"],
  ["arba", "uniprot/search_arba__uw_automatic-annotations_arba_arbaModelData.json"],
] as const;
const ID = { unirule: /^UR\d{9}$/, arba: /^ARBA\d{8}$/ };

interface Loading {
  readonly ruleId: string;
  readonly store: Store;
  readonly checkTaxon: TaxonCheck;
}

export function loadRules(answers: AnswerFolder, store: Store): void {
  const checkTaxon = taxonCheck(store);
  for (const [kind, file] of ANSWERS) {
    for (const { entry: rule } of entriesIn(answers, [file])) {
      const id = textAt(rule, "uniRuleId") ?? "";
      const loading = { ruleId: id, store, checkTaxon };
      const conditions = conditionRows(rule, loading);
      const annotations = annotationRows(rule, loading);
      const row = {
        id,
        kind,
        old_number: textAt(rule, "information.oldRuleNum"),
        version: textAt(rule, "information.version"),
        data_class: textAt(rule, "information.dataClass"),
        templates: joinedAt(rule, "information.uniProtAccessions"),
        reviewed_count: numberAt(rule, "statistics.reviewedProteinCount"),
        unreviewed_count: numberAt(rule, "statistics.unreviewedProteinCount"),
        created: textAt(rule, "createdDate"),
        modified: textAt(rule, "modifiedDate"),
        words: wordsOf([...conditions, ...annotations]),
        source: sourceName(file),
      };
      const problem = ID[kind].test(id) ? undefined : "the id is none of a rule";
      if (!keep(store, { table: "annotation_rule", row, problem })) continue;
      for (const condition of conditions) store.add("rule_condition", condition);
      for (const annotation of annotations) store.add("rule_annotation", annotation);
      addExceptions(rule, loading);
      addTriggers(rule, loading);
    }
  }
}

const wordsOf = (rows: readonly Row[]): string =>
  [
    ...new Set(
      rows.flatMap(({ value, detail }) => [value, detail]).filter((word) => typeof word === "string"),
    ),
  ].join("|");

function conditionRows(rule: JsonValue, { ruleId, store, checkTaxon }: Loading): Row[] {
  return listAt(rule, "mainRule.conditionSets").flatMap((set, setNo) =>
    listAt(set, "conditions").flatMap((condition, position) => {
      const values = listAt(condition, "conditionValues");
      const range = at(condition, "range");
      return (values.length > 0 ? values : [undefined]).flatMap((value, valueNo) => {
        const row: Row = {
          rule_id: ruleId,
          part: 0,
          set_no: setNo,
          position,
          value_no: valueNo,
          type: textAt(condition, "type"),
          negative: at(condition, "isNegative") === true ? 1 : 0,
          value: textAt(value, "value"),
          cv_id: textAt(value, "cvId"),
          range: range ? `${numberAt(range, "start.value")}-${numberAt(range, "end.value")}` : null,
        };
        const problem =
          row["type"] === "taxon" ? checkTaxon(Number(row["cv_id"]), row["value"] ?? null) : undefined;
        if (problem) store.drop("rule_condition", { reason: problem, row });
        return problem ? [] : [row];
      });
    }),
  );
}

/** Annotations of the main rule, of its exceptions and of its sets of sequence features. */
function annotationRows(rule: JsonValue, loading: Loading): Row[] {
  const main = listAt(rule, "mainRule.annotations").map((annotation) => ({ annotation, part: 0 }));
  const excepted = listAt(rule, "mainRule.ruleExceptions").map((exception, number) => ({
    annotation: at(exception, "annotation") ?? null,
    part: 0,
    exception: number,
  }));
  const triggered = listAt(rule, "samFeatureSets").flatMap((set, number) =>
    listAt(set, "annotations").map((annotation) => ({ annotation, part: number + 1 })),
  );
  const all: { annotation: JsonValue; part: number; exception?: number }[] = [
    ...main,
    ...excepted,
    ...triggered,
  ];
  return all.flatMap(({ annotation, part, exception }, position) => {
    const said = meaningOf(annotation, loading);
    return said
      ? [{ rule_id: loading.ruleId, part, position, exception: exception ?? null, detail: null, ...said }]
      : [];
  });
}

/** What an annotation says, as far as it is more than prose. */
function meaningOf(
  annotation: JsonValue,
  { ruleId, store }: Loading,
): { kind: string; value: string; detail?: string | null } | undefined {
  const name = textAt(annotation, "proteinDescription.recommendedName.fullName.value");
  if (name) return { kind: "protein name", value: name };
  const keyword = textAt(annotation, "keyword.id");
  if (keyword) {
    const held = store.by("keyword", "id").get(keyword)?.["name"];
    if (held === textAt(annotation, "keyword.name")) return { kind: "keyword", value: keyword };
    store.drop("rule_annotation", {
      reason: "the keyword has another name",
      row: { rule_id: ruleId, value: keyword },
    });
    return undefined;
  }
  if (textAt(annotation, "dbReference.database") === "GO") {
    return { kind: "GO term", value: textAt(annotation, "dbReference.id") ?? "" };
  }
  const [location] = listAt(annotation, "comment.subcellularLocations");
  const place = textAt(location, "location.value");
  if (place) {
    return { kind: "subcellular location", value: place, detail: textAt(location, "topology.value") };
  }
  const [text] = listAt(annotation, "comment.texts");
  const family = /^Belongs to the (.+ family)$/.exec(textAt(text, "value") ?? "")?.[1];
  if (family) return { kind: "family", value: family };
  store.drop("rule_annotation", { reason: "prose", row: { rule_id: ruleId, part: 0, position: 0 } });
  return undefined;
}

function addExceptions(rule: JsonValue, { ruleId, store }: Loading): void {
  for (const [position, exception] of listAt(rule, "mainRule.ruleExceptions").entries()) {
    store.add("rule_exception", {
      rule_id: ruleId,
      position,
      category: textAt(exception, "category"),
      accessions: joinedAt(exception, "accessions"),
    });
  }
}

function addTriggers(rule: JsonValue, { ruleId, store }: Loading): void {
  for (const [number, set] of listAt(rule, "samFeatureSets").entries()) {
    store.add("rule_trigger", {
      rule_id: ruleId,
      part: number + 1,
      type: textAt(set, "samTrigger.samTriggerType"),
      fewest: numberAt(set, "samTrigger.expectedHits.start.value"),
      most: numberAt(set, "samTrigger.expectedHits.end.value"),
    });
  }
}
