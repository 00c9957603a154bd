export type { Hardness } from "./closeness.ts";
export { type Context, type ContextOptions, contextOf, DEFAULT_CONTEXT } from "./context.ts";
export { type Tool, toolOf } from "./tool.ts";
