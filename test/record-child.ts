// A process that records answers until it is killed; started by src/client/cassette.test.ts.
// Prints each number once its answer is kept.
import { openCassette } from "../src/client/cassette.ts";

const [path = "", first = "0", count = "1000000"] = process.argv.slice(2);
const cassette = openCassette(path);
for (let number = Number(first); number < Number(first) + Number(count); number++) {
  const body = Buffer.from(JSON.stringify({ number, filler: "ACGT".repeat(number % 5000) }));
  await cassette.keep(
    { method: "GET", url: `https://rest.ensembl.org/lookup/id/${number}`, headers: {}, body: undefined },
    {
      answer: { status: 200, headers: {}, body },
      when: "2026-01-01T00:00:00.000Z",
      url: `https://rest.ensembl.org/lookup/id/${number}`,
    },
  );
  process.stdout.write(`${number}\n`);
}
cassette.close();
