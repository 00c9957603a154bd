export { buildDataset, builtRows, type DatasetOptions, STAGES, type StageName } from "./build.ts";
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
export type { StageManifest } from "./stages/stage.ts";
