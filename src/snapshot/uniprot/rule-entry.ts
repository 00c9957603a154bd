import type { Database } from "../../client/sqlite.ts";
import { listed } from "../query/lists.ts";
import type { Entry, EntryContext } from "./namespace.ts";
import { compact } from "./vocabulary.ts";

export interface RuleRow {
  readonly id: string;
  readonly kind: string;
  readonly old_number: string | null;
  readonly version: string;
  readonly data_class: string | null;
  readonly templates: string | null;
  readonly reviewed_count: number;
  readonly unreviewed_count: number;
  readonly created: string;
  readonly modified: string;
  readonly source: string;
}

interface ConditionRow {
  readonly set_no: number;
  readonly position: number;
  readonly type: string;
  readonly negative: number;
  readonly value: string | null;
  readonly cv_id: string | null;
  readonly range: string | null;
}

interface AnnotationRow {
  readonly part: number;
  readonly exception: number | null;
  readonly kind: string;
  readonly value: string;
  readonly detail: string | null;
}

/** A rule: which proteins it applies to, and what it says of them. */
export function ruleEntry(row: RuleRow, { database }: EntryContext): Entry {
  const annotations = database.all<AnnotationRow>(
    "SELECT * FROM rule_annotation WHERE rule_id = ? ORDER BY part, position",
    row.id,
  );
  const of = (part: number, exception: number | null = null): Entry[] =>
    annotations
      .filter((annotation) => annotation.part === part && annotation.exception === exception)
      .map((annotation) => annotationEntry(database, annotation));
  return compact({
    uniRuleId: row.id,
    information: compact({
      version: row.version,
      oldRuleNum: row.old_number,
      dataClass: row.data_class,
      uniProtAccessions: listed(row.templates),
    }),
    mainRule: compact({
      conditionSets: conditionSets(database, row),
      annotations: of(0),
      ruleExceptions: exceptions(database, { row, of }),
    }),
    samFeatureSets: featureSets(database, { row, of }),
    statistics: {
      reviewedProteinCount: row.reviewed_count,
      unreviewedProteinCount: row.unreviewed_count,
    },
    createdDate: row.created,
    modifiedDate: row.modified,
  });
}

function conditionSets(database: Database, { id }: RuleRow): Entry[] {
  const rows = database.all<ConditionRow>(
    "SELECT * FROM rule_condition WHERE rule_id = ? AND part = 0 ORDER BY set_no, position, value_no",
    id,
  );
  return [...Map.groupBy(rows, ({ set_no }) => set_no).values()].map((set) => ({
    conditions: [...Map.groupBy(set, ({ position }) => position).values()].map(conditionEntry),
  }));
}

function conditionEntry(values: readonly ConditionRow[]): Entry {
  const [first] = values;
  const [start, end] = first?.range?.split("-").map(Number) ?? [];
  return compact({
    conditionValues: values.flatMap(({ value, cv_id }) =>
      value === null ? [] : [compact({ value, cvId: cv_id })],
    ),
    type: first?.type,
    isNegative: first?.negative === 1,
    range: start === undefined || end === undefined ? undefined : { start: exact(start), end: exact(end) },
  });
}

const exact = (value: number): Entry => ({ value, modifier: "EXACT" });

function annotationEntry(database: Database, { kind, value, detail }: AnnotationRow): Entry {
  const annotationType = "ANNOTATION";
  switch (kind) {
    case "protein name":
      return { annotationType, proteinDescription: { recommendedName: { fullName: { value } } } };
    case "keyword": {
      const keyword = database.get<{ name: string }>("SELECT name FROM keyword WHERE id = ?", value);
      return { annotationType, keyword: compact({ id: value, category: "Unknown", name: keyword?.name }) };
    }
    case "GO term": {
      const properties = [
        { key: "GoTerm", value: "-" },
        { key: "GoEvidenceType", value: ":-" },
      ];
      return { annotationType, dbReference: { database: "GO", id: value, properties } };
    }
    case "family":
      return {
        annotationType,
        comment: { texts: [{ value: `Belongs to the ${value}` }], commentType: "SIMILARITY" },
      };
    default: {
      const place = compact({
        location: { value },
        topology: detail === null ? undefined : { value: detail },
      });
      return {
        annotationType,
        comment: { commentType: "SUBCELLULAR LOCATION", subcellularLocations: [place] },
      };
    }
  }
}

interface OfRule {
  readonly row: RuleRow;
  readonly of: (part: number, exception?: number) => Entry[];
}

const exceptions = (database: Database, { row, of }: OfRule): Entry[] =>
  database
    .all<{ position: number; category: string; accessions: string }>(
      "SELECT * FROM rule_exception WHERE rule_id = ? ORDER BY position",
      row.id,
    )
    .map(({ position, category, accessions }) =>
      compact({ category, annotation: of(0, position)[0], accessions: listed(accessions) }),
    );

const featureSets = (database: Database, { row, of }: OfRule): Entry[] =>
  database
    .all<{ part: number; type: string; fewest: number; most: number }>(
      "SELECT * FROM rule_trigger WHERE rule_id = ? ORDER BY part",
      row.id,
    )
    .map(({ part, type, fewest, most }) => ({
      annotations: of(part),
      samTrigger: { samTriggerType: type, expectedHits: { start: exact(fewest), end: exact(most) } },
    }));
