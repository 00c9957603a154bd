import type { Choice } from "../../asks.ts";

/** Whole records, or only what they are. */
export const layoutChoice: Choice = {
  one: {
    condensed: ["in condensed form", "as a condensed record", "in the condensed layout"],
    full: ["in full", "as a full record", "in the full layout"],
  },
};
