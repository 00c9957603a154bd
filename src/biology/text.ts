import { defineKind } from "./kind.ts";

/** Any words. Equal when only capitals and white space differ; never found in free text. */
export const text = defineKind<string>({
  id: "text",
  title: "free text",
  examples: ["breast cancer"],
  parse: (written) => written || undefined,
  format: (value) => value.normalize("NFC").replace(/\s+/g, " "),
  find: () => [],
  same: (left, right) => fold(left) === fold(right),
});

const fold = (written: string) => written.normalize("NFC").replace(/\s+/g, " ").toLowerCase();
