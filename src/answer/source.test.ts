import { describe, expect, test } from "vitest";
import type { Call, FunctionDefinition } from "../catalog/definition.ts";
import { buildRequest, functions, getFunction } from "../catalog/index.ts";
import { type Outcome, readAnswer } from "../client/index.ts";
import { sourceOf } from "./source.ts";

/** An outcome of a call, without a result unless a body is given. */
function outcomeOf({ name, arguments: args }: Call, body?: unknown): Outcome {
  const reading =
    body === undefined
      ? ({ status: "absent", retry: "never", notices: [] } as const)
      : readAnswer(name, { status: 200, body: JSON.stringify(body) });
  return {
    call: { name, arguments: args },
    ...reading,
    provenance: {
      service: getFunction(name).service,
      url: buildRequest(name, args).url,
      transport: "snapshot",
      when: "2026-01-01T00:00:00Z",
      sha256: "",
      elapsedMs: 0,
    },
  };
}

const linkOf = (name: string, args: Call["arguments"], body?: unknown): string =>
  sourceOf(outcomeOf({ name, arguments: args }, body)).link;

const HOSTS: Readonly<Record<FunctionDefinition["database"], RegExp>> = {
  ensembl: /^(?:www|rest)\.ensembl\.org$/,
  uniprot: /^(?:www|rest)\.uniprot\.org$/,
  ncbi: /^(?:www|eutils|pubmed|blast)\.ncbi\.nlm\.nih\.gov$/,
};

describe("the link of an answer", () => {
  test.each(functions.map((definition) => [definition.name, definition] as const))(
    "of %s is an address on its service's hosts",
    (name, { database, example }) => {
      const link = new URL(linkOf(name, example));
      expect(link.protocol).toBe("https:");
      expect(link.hostname).toMatch(HOSTS[database]);
      expect(decodeURIComponent(link.href)).not.toMatch(/[{}]|\|\||undefined|\[object/);
    },
  );

  test("of a search made on this machine has no request id, which NCBI would not know", () => {
    const source = sourceOf(outcomeOf({ name: "blast_retrieve", arguments: { rid: "YVK9YHX9016" } }));
    expect(source.link).toBe("https://blast.ncbi.nlm.nih.gov/Blast.cgi");
    expect(source.page).toBeUndefined();
  });

  test("opens the record on the service's web site", () => {
    expect(
      linkOf(
        "lookup_by_symbol",
        { species: "human", symbol: "BRCA1" },
        { id: "ENSG00000012048", object_type: "Gene" },
      ),
    ).toBe("https://www.ensembl.org/id/ENSG00000012048");
    expect(
      linkOf("overlap_by_region", {
        feature: "gene",
        region: "chr17:43,044,295-43,125,483",
        species: "human",
      }),
    ).toBe("https://www.ensembl.org/Homo_sapiens/Location/View?r=17%3A43044295-43125483");
    expect(linkOf("get_variation", { id: "rs334", species: "human" })).toBe(
      "https://www.ensembl.org/Homo_sapiens/Variation/Explore?v=rs334",
    );
    expect(linkOf("get_uniprotkb_entry", { accession: "P38398" })).toBe(
      "https://www.uniprot.org/uniprotkb/P38398",
    );
    expect(linkOf("search_uniprotkb", { query: "gene:TP53 AND reviewed:true" })).toBe(
      "https://www.uniprot.org/uniprotkb?query=gene%3ATP53%20AND%20reviewed%3Atrue",
    );
  });

  test("opens NCBI's page of each database", () => {
    expect(linkOf("esearch", { db: "pubmed", term: "BRCA1 AND review" })).toBe(
      "https://pubmed.ncbi.nlm.nih.gov/?term=BRCA1%20AND%20review",
    );
    expect(linkOf("esearch", { db: "gene", term: "BRCA1" })).toBe(
      "https://www.ncbi.nlm.nih.gov/gene/?term=BRCA1",
    );
    expect(linkOf("esummary", { db: "gene", id: "672" })).toBe("https://www.ncbi.nlm.nih.gov/gene/672");
    expect(linkOf("efetch", { db: "pubmed", id: "26318936" })).toBe(
      "https://pubmed.ncbi.nlm.nih.gov/26318936/",
    );
    expect(linkOf("esummary", { db: "snp", id: "334" })).toBe("https://www.ncbi.nlm.nih.gov/snp/rs334");
    expect(linkOf("esummary", { db: "gene", id: "672,675" })).toBe(
      "https://www.ncbi.nlm.nih.gov/gene/?term=672%2C675",
    );
    expect(linkOf("efetch", { db: "taxonomy", id: "9606" })).toBe(
      "https://www.ncbi.nlm.nih.gov/Taxonomy/Browser/wwwtax.cgi?id=9606",
    );
  });

  test("needs no id or database", () => {
    expect(linkOf("elink", { dbfrom: "gene", id: "672" })).toMatch(
      /^https:\/\/eutils\.ncbi\.nlm\.nih\.gov\//,
    );
    expect(linkOf("efetch", { db: "gene", WebEnv: "MCID_1", query_key: 1 })).toMatch(/^https:\/\/eutils\./);
    expect(linkOf("elink", { dbfrom: "gene", db: "pubmed", id: "672" })).toBe(
      "https://www.ncbi.nlm.nih.gov/pubmed/?linkname=gene_pubmed&from_uid=672",
    );
  });

  test("is the request's own address where the site has no such page, readable in a browser", () => {
    expect(sourceOf(outcomeOf({ name: "get_ontology_id", arguments: { id: "GO:0006915" } }))).toMatchObject({
      link: "https://rest.ensembl.org/ontology/id/GO:0006915?content-type=application/json",
      service: "Ensembl",
    });
    expect(linkOf("get_ontology_name", { name: "apoptotic process", ontology: "GO" })).toMatch(
      /\?ontology=GO&content-type=application\/json$/,
    );
  });
});
