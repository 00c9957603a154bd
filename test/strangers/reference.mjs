/** `fetch` as the reference's style of client writes its calls: only the base URLs are other ones. */
import assert from "node:assert/strict";

const {
  BIOTOOL_ENSEMBL_URL: ensembl,
  BIOTOOL_UNIPROT_URL: uniprot,
  BIOTOOL_EUTILS_URL: eutils,
} = process.env;

async function get(url, params = {}) {
  const answer = await fetch(`${url}?${new URLSearchParams(params)}`, {
    headers: { accept: "application/json" },
  });
  assert.ok(answer.ok, `${answer.status} ${answer.url}`);
  return answer.json();
}

const checks = {
  async ensembl() {
    const { id, seq_region_name } = await get(`${ensembl}/lookup/symbol/homo_sapiens/BRCA1`);
    assert.deepEqual([id, seq_region_name], ["ENSG00000012048", "17"]);
  },
  async uniprot() {
    const { sequence, organism } = await get(`${uniprot}/uniprotkb/P04637`, { format: "json" });
    assert.deepEqual([sequence.length, organism.taxonId], [393, 9606]);
  },
  async ncbi() {
    const asked = { db: "gene", term: "TP53[sym] AND human[orgn]", retmode: "json" };
    const { esearchresult } = await get(`${eutils}/esearch.fcgi`, asked);
    assert.deepEqual(esearchresult.idlist, ["7157"]);
  },
};

const outcomes = {};
for (const [name, run] of Object.entries(checks)) {
  outcomes[name] = await run().then(
    () => "ok",
    (problem) => String(problem),
  );
}
console.log(JSON.stringify(outcomes));
