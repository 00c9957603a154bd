export { ArgumentError, type ArgumentProblem } from "./argument-error.ts";
export { BiotoolError, type ErrorDetails } from "./biotool-error.ts";
export {
  CorruptFileError,
  MalformedAnswerError,
  NotInSnapshotError,
  RefusedError,
  UnavailableError,
  UsageError,
} from "./faults.ts";
