export { type AuditOptions, auditSet } from "./audit/audit.ts";
export type { AuditReport, Balance, Baselines, Finding, Leaks } from "./audit/report.ts";
export { builtRows, type DatasetOptions, readStage, STAGES, type StageName } from "./build.ts";
export { buildRelease } from "./build-release.ts";
export { DEFAULT_MIX } from "./default-mix.ts";
export { readSet } from "./read-set.ts";
export type {
  Checks,
  Groups,
  Judgement,
  Origin,
  Review,
  Row,
  RowEvidence,
  RowKind,
  RowOutcome,
  Split,
  TextSpan,
} from "./row.ts";
export { sampleRows } from "./sample-rows.ts";
export type { Mix } from "./stages/sample.ts";
export type { StageManifest } from "./stages/stage.ts";
