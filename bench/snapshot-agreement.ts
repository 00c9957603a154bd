// Compares the snapshot with every recorded answer in ../shared/responses, prints the figures and writes docs/agreement.md.
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { openSnapshot } from "../src/snapshot/index.ts";
import { hasShared } from "../test/shared.ts";
import { agreementOf } from "./agreement/agreement.ts";
import { agreementPage, figuresOf } from "./agreement/page.ts";

if (!hasShared) {
  console.log("skipped: ../shared is not here");
  process.exit(0);
}

const snapshot = openSnapshot();
const agreement = agreementOf(snapshot);
snapshot.close();
const page = fileURLToPath(new URL("../docs/agreement.md", import.meta.url));
writeFileSync(page, agreementPage(agreement, new Date().toISOString().slice(0, 10)));
for (const [what, figure] of figuresOf(agreement)) console.log(`${what.padEnd(78)}${figure}`);
for (const line of agreement.unexplained) console.log(`no reason known: ${line}`);
