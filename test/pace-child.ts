// A process that asks a server as fast as its turns let it; started by src/client/pacer.test.ts.
import { get } from "node:http";
import { createPacer } from "../src/client/pacer.ts";

const [url = "", file = "", count = "0", gapMs = "0"] = process.argv.slice(2);
const pacer = createPacer({ file });
await Promise.all(
  Array.from({ length: Number(count) }, async () => {
    await pacer.turn(new URL(url).host, { gapMs: Number(gapMs), latest: Number.POSITIVE_INFINITY });
    await new Promise((resolve) => get(url, (answer) => answer.resume().on("end", resolve)));
  }),
);
pacer.close();
