export { type AskOptions, ask, type SourcedAnswer } from "./answer/index.ts";
export { type Caller, retrievalCaller } from "./caller/index.ts";
export { buildRequest, functions, getFunction, jsonSchema } from "./catalog/index.ts";
export {
  createClient,
  liveTransport,
  type Outcome,
  readAnswer,
  recordTransport,
  replayTransport,
} from "./client/index.ts";
export { observe } from "./observation/index.ts";
export { openSnapshot, snapshotTransport } from "./snapshot/index.ts";
