export { type AskOptions, ask } from "./ask.ts";
export { sentencesOf } from "./sentences.ts";
export { sourceOf } from "./source.ts";
export type { Source, SourcedAnswer } from "./sourced-answer.ts";
