export { type Chat, type ChatOptions, openChat } from "./chat.ts";
export { modelJudge } from "./model-judge.ts";
export { readModel } from "./read-model.ts";
export { type ModelUsage, type RememberedChat, rememberChat } from "./remember.ts";
