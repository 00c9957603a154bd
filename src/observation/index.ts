export { asList, valueAt } from "../client/value-at.ts";
export type { Observation } from "./observation.ts";
export { type ObserveOptions, observe } from "./observe.ts";
export { renderSay, type SayOptions } from "./render-say.ts";
export { resultsOf } from "./results-of.ts";
export { count, plural } from "./value-text.ts";
