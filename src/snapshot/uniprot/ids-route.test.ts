import { expect, it } from "vitest";
import { asker, describeSnapshot } from "../../../test/ask-snapshot.ts";
import { uniprotRoutes } from "./index.ts";

const askUrl = asker("uniprot", uniprotRoutes);
const ask = (path: string, accept = "application/json") =>
  askUrl(`https://rest.uniprot.org${path}`, { headers: { accept } });
const accessions = (query: string) => ask(`/uniprotkb/accessions?accessions=${query}`);
const messages = (path: string) => (ask(path).json as { messages: string[] }).messages;

describeSnapshot("UniProt entries named one by one", () => {
  it("come in the order in which they are named, each once, in any capitals", () => {
    expect(accessions("p38398,P04637, P01308,P38398&format=list").text).toBe("P38398\nP04637\nP01308\n");
  });

  it("are sorted, narrowed by a query and counted by facets where that is asked for", () => {
    expect(accessions("P38398,P04637&format=list&sort=accession asc").text).toBe("P04637\nP38398\n");
    expect(accessions("P38398,P04637&format=list&query=gene:TP53").text).toBe("P04637\n");
    expect(accessions("P38398,P04637&fields=accession&facets=reviewed").json).toMatchObject({
      results: [{ primaryAccession: "P38398" }, { primaryAccession: "P04637" }],
      facets: [{ name: "reviewed", values: [{ value: "true", count: 2 }] }],
    });
  });

  it("are all on one page unless a size is given", () => {
    const human = ask("/uniprotkb/search?query=organism_id:9606&format=list&size=40").text.trim();
    const asked = human.replaceAll("\n", ",");
    expect(accessions(`${asked}&format=list`).text.trim()).toBe(human);
    const { text, headers } = accessions(`${asked}&format=list&size=2`);
    expect([text.trim().split("\n").length, headers["x-total-results"]]).toEqual([2, "40"]);
    expect(headers["link"]).toContain("cursor=2");
  });

  it("may be an entry that was recorded whole and is of no table of names", () => {
    expect(accessions("A8Y1C3,P04637&fields=id").json).toMatchObject({
      results: [{ uniProtkbId: "A8Y1C3_CAEBR" }, { uniProtkbId: "P53_HUMAN" }],
    });
  });

  it("are named where they are not held, and absent where none is", () => {
    const { headers, json } = accessions("Q00001,P04637&fields=accession");
    expect(headers["x-biotool-snapshot-lacks"]).toBe("Q00001");
    expect(json).toMatchObject({ results: [{ primaryAccession: "P04637" }] });
    expect(accessions("Q00001").absent).toBe(true);
  });

  it("are refused in the service's words where one is no accession, or they are too many", () => {
    const invalid = (id: string) =>
      `Accession '${id}' has invalid format. It should be a valid UniProtKB accession with optional sequence range e.g. P12345[10-20].`;
    expect(messages("/uniprotkb/accessions?accessions=INVALID,P04637,INVALID2")).toEqual([
      invalid("INVALID"),
      invalid("INVALID2"),
    ]);
    expect(accessions("INVALID&format=tsv")).toMatchObject({
      status: 400,
      text: `Error messages\n${invalid("INVALID")}`,
    });
    expect(messages("/uniprotkb/accessions")).toEqual(["'accessions' is a required parameter"]);
    const many = Array.from({ length: 1_001 }, (_, at) => `P${String(at).padStart(5, "0")}`).join(",");
    expect(messages(`/uniprotkb/accessions?accessions=${many}`)).toEqual([
      "Only '1000' accessions are allowed in each request.",
    ]);
    expect(messages("/uniparc/upis?upis=X")).toEqual([
      "UPI 'X' has invalid format. It should be a valid UniParc id.",
    ]);
    expect(messages("/uniref/ids?ids=X")).toEqual([
      "UniRef id 'X' has invalid format. It should be a valid UniRef id.",
    ]);
  });

  it("are stretches of sequences where ranges are given, as FASTA alone", () => {
    const { text } = accessions("P04637[1-10],P01308[2-5]&format=fasta");
    expect(text.match(/^[A-Z]+$/gm)).toEqual(["MEEPQSDPSV", "ALWM"]);
    expect(text).toContain(">sp|P04637|P53_HUMAN|1-10 ");
    expect(messages("/uniprotkb/accessions?accessions=P04637[1-10]")).toEqual([
      "Invalid content type received, 'application/json'. Expected one of [text/plain;format=fasta].",
    ]);
    expect(accessions("P04637[20-10],P01308&format=fasta&sort=gene asc").text).toBe(
      "Error messages\nsort not supported with sequence range\nInvalid sequence range 'P04637[20-10]' in the accession.",
    );
  });

  it("of UniParc and UniRef are named in the same way", () => {
    for (const [namespace, list] of [
      ["uniparc", "upis"],
      ["uniref", "ids"],
    ]) {
      const found = ask(`/${namespace}/search?query=*&format=list&size=3`)
        .text.trim()
        .split("\n")
        .toReversed();
      const again = ask(`/${namespace}/${list}?${list}=${found.join(",")}&format=list`).text;
      expect(again.trim().split("\n")).toEqual(found);
    }
  });
});

describeSnapshot("UniProt's other paths", () => {
  it("lead from those before 2022 to those of today, with their query", () => {
    const { status, headers } = ask("/uniprot/P04637.fasta?include=False");
    expect([status, headers["location"]]).toEqual([301, "/uniprotkb/P04637.fasta?include=False"]);
  });

  it("are absent where the snapshot holds nothing of their kind", () => {
    expect(ask("/configure/idmapping/fields").absent).toBe(true);
    expect(ask("/idmapping/run").absent).toBe(true);
  });
});

describeSnapshot("Proteins of an Ensembl id", () => {
  const found = (query: string) =>
    ask(`/uniprotkb/search?format=list&query=${encodeURIComponent(query)}`).text.trim();

  it.each([
    "ENSG00000141510",
    "ENSG00000141510.18 AND reviewed:true",
    "xref:ensembl-ENSG00000141510",
    "ENST00000269305",
    "xref:ensembl-ENSP00000269305",
  ])("are found by %s", (query) => {
    expect(found(query)).toBe("P04637");
  });

  it("are found by a gene that HGNC alone maps", () => {
    expect(found("xref:ensembl-ENSG00000139618")).toBe("P51587");
    expect(found("ENSG00000139618")).toBe("P51587");
  });

  it("are absent where no mapping is held, and by other databases", () => {
    expect(ask("/uniprotkb/search?query=ENSG99999999999").absent).toBe(true);
    expect(ask("/uniprotkb/search?query=xref:pdb-1TUP").absent).toBe(true);
  });
});

describeSnapshot("Proteins by the links of their entries", () => {
  interface Reference {
    readonly database: string;
    readonly id: string;
  }
  const entry = ask("/uniprotkb/P04637").json as { uniProtKBCrossReferences: readonly Reference[] };
  // A recorded entry has links to more databases than the tables know for all.
  const known = ["GeneID", "HGNC", "MANE-Select", "MIM", "Proteomes", "RefSeq"];
  const links = known.map((database) => {
    const { id = "" } = entry.uniProtKBCrossReferences.find((one) => one.database === database) ?? {};
    return `${database.toLowerCase()}-${id}`;
  });

  it.each(links)("are found by %s", (link) => {
    const { text } = ask(
      `/uniprotkb/search?format=list&query=${encodeURIComponent(`xref:"${link}" AND accession:P04637`)}`,
    );
    expect(text.trim()).toBe("P04637");
  });

  it("are found by a GO term, as by the field of GO", () => {
    const of = (query: string) => ask(`/uniprotkb/search?query=${encodeURIComponent(query)}`).headers;
    expect(of('xref:"go-GO:0006915"')["x-total-results"]).toBe(of("go:0006915")["x-total-results"]);
  });

  it("are absent by what is no id of the database", () => {
    for (const link of ["hgnc-wibble", "geneid-x", "mim-1", "toString-1"])
      expect(ask(`/uniprotkb/search?query=xref:${link}`).absent, link).toBe(true);
  });
});
