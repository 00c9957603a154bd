// Builds volume `recorded` of data/snapshot anew and leaves the others as they are; for work on its loaders.
import { buildSnapshot } from "../src/snapshot/build/build.ts";

await buildSnapshot({
  facts: "../shared/facts",
  responses: "../shared/responses",
  out: "data/snapshot",
  only: ["recorded"],
  quality: 5,
  onProgress: (message) => process.stderr.write(`${message}\n`),
});
