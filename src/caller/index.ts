export type { Caller, CallerAnswer, CallerOptions, Candidate, Decision, Evidence } from "./caller.ts";
export { retrievalCaller, searchFunctions } from "./retrieval/retrieval-caller.ts";
