export { openJournal as openDecisions } from "../journal.ts";
export { type Decision, type Decisions, readDecisions } from "./decision.ts";
export { shippedPhrases } from "./edit.ts";
export { type Key, type Keys, keysOf } from "./keys.ts";
export { type Queue, type Queued, type QueueOptions, type QueueOrder, reviewQueue } from "./queue.ts";
export { type ReviewTerminal, reviewSession } from "./session.ts";
