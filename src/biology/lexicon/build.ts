import { parseArgs } from "node:util";
import { buildLexicon } from "./build-lexicon.ts";

/** Entry: `node src/biology/lexicon/build.ts --facts ../shared/facts --out data/lexicon`. */
const { values } = parseArgs({
  options: {
    facts: { type: "string", default: "../shared/facts" },
    out: { type: "string", default: "data/lexicon" },
  },
});
for (const { file, rows, bytes } of buildLexicon(values)) {
  process.stdout.write(`${file}: ${rows} rows, ${bytes} bytes\n`);
}
