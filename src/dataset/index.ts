export { type AuditOptions, auditSet } from "./audit/audit.ts";
export type { AuditReport, Balance, Baselines, Finding, Leaks } from "./audit/report.ts";
export { builtRows, checkedRows, type DatasetOptions, readStage, STAGES, type StageName } from "./build.ts";
export { buildRelease, type ReleaseBuild, type ReleaseBuildOptions } from "./build-release.ts";
export { type Agreement, agreementOf } from "./check/agreement.ts";
export { type ContextOptions, DEFAULT_CONTEXT, type Hardness } from "./context/index.ts";
export { DEFAULT_MIX } from "./default-mix.ts";
export {
  DEFECTS,
  type Defect,
  type DefectRule,
  type ExportReport,
  type Fault,
  type Format,
  formats,
  getFormat,
  type Imported,
} from "./formats/index.ts";
export { importSet } from "./import-set.ts";
export { readSet } from "./read-set.ts";
export {
  PROVENANCES,
  type Provenance,
  type Release,
  type Statistics,
  StatisticsCounter,
} from "./release/index.ts";
export {
  type Decision,
  keysOf,
  openDecisions,
  type Queue,
  type QueueOrder,
  type ReviewTerminal,
  readDecisions,
  reviewQueue,
  reviewSession,
  shippedPhrases,
} from "./review/index.ts";
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
export { modelJudge, openChat, type RememberedChat, readModel, rememberChat } from "./writers/index.ts";
