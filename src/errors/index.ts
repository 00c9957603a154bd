export { ArgumentError, type ArgumentProblem } from "./argument-error.ts";
export { BiotoolError, type ErrorDetails } from "./biotool-error.ts";
export {
  CorruptFileError,
  NotInSnapshotError,
  RefusedError,
  UnavailableError,
  UsageError,
} from "./faults.ts";
