import { describe, expect, it } from "vitest";
import { describeShared, sharedText } from "../../../test/shared.ts";
import { getFunction } from "../../catalog/index.ts";
import { type Outcome, readAnswer, type TransportName } from "../../client/index.ts";
import { TRANSFORMS } from "../../observation/say-words.ts";
import { askedDetails } from "./asked-details.ts";
import { details } from "./details.ts";
import { holdings } from "./holdings.ts";

interface Answered {
  readonly name: string;
  readonly args: Readonly<Record<string, string | boolean>>;
  readonly body: unknown;
  readonly transport?: TransportName;
}

function outcomeOf({ name, args, body, transport = "snapshot" }: Answered): Outcome {
  const reading = readAnswer(name, {
    status: 200,
    headers: { "content-type": "application/json" },
    body: new TextEncoder().encode(typeof body === "string" ? body : JSON.stringify(body)),
  });
  const { service } = getFunction(name);
  const provenance = {
    service,
    url: "https://x.org/",
    transport,
    when: "2026-01-02",
    sha256: "",
    elapsedMs: 0,
  };
  return { ...reading, call: { name, arguments: args }, provenance };
}

const variant: Answered = {
  name: "get_variation",
  args: { species: "human", id: "rs334" },
  body: {
    name: "rs334",
    var_class: "SNP",
    clinical_significance: ["pathogenic"],
    mappings: [{ location: "11:5227002-5227002", allele_string: "T/A", assembly_name: "GRCh38" }],
  },
};
const gene: Answered = {
  name: "lookup_by_symbol",
  args: { species: "human", symbol: "CFTR", expand: true },
  body: {
    id: "ENSG00000001626",
    display_name: "CFTR",
    biotype: "protein_coding",
    assembly_name: "GRCh38",
    Transcript: [
      { id: "ENST00000003084", is_canonical: 1, Exon: [{ id: "ENSE1" }, { id: "ENSE2" }, { id: "ENSE3" }] },
      { id: "ENST00000699602", is_canonical: 0, Exon: [{ id: "ENSE1" }] },
    ],
  },
};
const references: Answered = {
  name: "get_xrefs_by_id",
  args: { id: "ENSG00000001626" },
  body: [
    {
      dbname: "HGNC",
      db_display_name: "HGNC Symbol",
      primary_id: "HGNC:1884",
      display_id: "CFTR",
      synonyms: ["CF", "CFTR"],
    },
    {
      dbname: "MIM_GENE",
      db_display_name: "MIM gene",
      primary_id: "602421",
      display_id: "602421",
      synonyms: [],
    },
  ],
};
const article: Answered = {
  name: "esummary",
  args: { db: "pubmed", id: "7737970" },
  body: {
    result: {
      uids: ["7737970"],
      "7737970": { uid: "7737970", title: "A title.", sortfirstauthor: "Pangalos MN" },
    },
  },
};

const sentences = (question: string, answered: Answered) =>
  askedDetails(question, outcomeOf(answered)).sentences;

describe("a particular detail that is asked for", () => {
  it("is said first where the answer holds it", () => {
    expect(sentences("Is rs334 clinically significant?", variant)).toEqual([
      "The clinical significance of rs334 is pathogenic.",
    ]);
    expect(sentences("How many exons does CFTR have?", gene)).toEqual([
      "The canonical transcript ENST00000003084 of CFTR has 3 exons.",
    ]);
    expect(sentences("Who wrote PMID 7737970?", article)).toEqual([
      "The first author is Pangalos MN; the others are not held.",
    ]);
  });

  it("may be a list, which is told to its end", () => {
    const bands = Array.from({ length: 20 }, (_, index) => ({ id: `p${index}` }));
    const chromosome = { coordinate_system: "chromosome", length: 159345973, karyotype_band: bands };
    const args = { species: "human", region_name: "7", bands: true };
    expect(
      sentences("bands of chromosome 7", { name: "get_info_assembly_region", args, body: chromosome })[0],
    ).toMatch(/^The chromosome 7 has 20 bands: p0, p1, .* p18 and p19\.$/);
  });

  it("is taken from the one result of a list that holds it, and names are not repeated", () => {
    expect(sentences("OMIM number of CFTR", references)).toEqual([
      "The OMIM number of ENSG00000001626 is 602421.",
    ]);
    expect(sentences("synonyms of CFTR", references)).toEqual(["CFTR is also known as CF (HGNC Symbol)."]);
  });

  it("is said to be missing where it is, with what the answer holds instead", () => {
    expect(askedDetails("allele frequency of rs334 in Africans", outcomeOf(variant))).toEqual({
      sentences: [
        "The snapshot holds no allele frequency for rs334; it holds: alleles, place in the genome, clinical significance.",
      ],
      lacking: ["allele frequency"],
    });
    expect(sentences("GC content of CFTR", gene)[0]).toMatch(
      /^The snapshot holds no GC content for CFTR; it holds: /,
    );
    expect(sentences("ancestral allele of rs334", { ...variant, transport: "live" })[0]).toMatch(
      /^Ensembl's answer holds no ancestral allele for rs334;/,
    );
  });

  it("leads to the function that may hold it, asked with what the answer names", () => {
    const { further } = askedDetails("OMIM number of CFTR", outcomeOf(gene));
    expect(further).toEqual({ name: "get_xrefs_by_id", arguments: { id: "ENSG00000001626" } });
    expect(askedDetails("RefSeq transcripts of CFTR", outcomeOf(gene)).further?.arguments).toEqual({
      id: "ENSG00000001626",
      all_levels: true,
    });
    expect(askedDetails("GC content of CFTR", outcomeOf(gene)).further).toBeUndefined();
  });

  it("may be in another record that this one leads to", () => {
    const { body, ...rest } = gene;
    const alone: Answered = {
      ...rest,
      body: {
        ...(body as object),
        Transcript: undefined,
        species: "homo_sapiens",
        seq_region_name: "7",
        start: 117287120,
        end: 117715971,
      },
    };
    const further = (question: string) => askedDetails(question, outcomeOf(alone)).further;
    const ofTheProtein = {
      name: "search_uniprotkb",
      arguments: { query: 'gene_exact:CFTR AND organism_name:"Homo sapiens" AND reviewed:true' },
    };
    expect(further("How long is the CFTR protein?")).toEqual(ofTheProtein);
    expect(further("EC number of CFTR")).toEqual(ofTheProtein);
    expect(further("How long is the gene of the CFTR protein?")).toBeUndefined();
    expect(further("Which cytoband is CFTR in?")).toEqual({
      name: "overlap_by_region",
      arguments: { species: "homo_sapiens", region: "7:117287120-117715971", feature: "band" },
    });
    expect(further("What are the GO terms of CFTR?")).toEqual({
      name: "get_xrefs_by_id",
      arguments: { id: "ENSG00000001626", external_db: "GO", all_levels: true },
    });
    expect(further("How many transcripts has CFTR?")).toMatchObject({ name: "lookup_by_id" });
  });

  it("is counted where a number is asked for", () => {
    expect(sentences("How many transcripts does CFTR have?", gene)).toEqual(["CFTR has 2 transcripts."]);
    expect(sentences("How many mutations does CFTR have?", gene)[0]).toContain("holds no variant for CFTR");
    expect(sentences("Where is residue 508 of CFTR?", gene)[0]).toContain("no place of a residue");
  });

  it("is found among the references of the gene", () => {
    const terms: Answered = {
      name: "get_xrefs_by_id",
      args: { id: "ENSG00000001626", external_db: "GO" },
      body: [
        {
          dbname: "GO",
          primary_id: "GO:0005254",
          display_id: "GO:0005254",
          description: "chloride channel activity",
        },
      ],
    };
    expect(sentences("Which GO terms does CFTR have?", terms)).toEqual([
      "GO:0005254 is chloride channel activity.",
    ]);
  });

  it("may be a yes or a no", () => {
    const archived = (is_current: string): Answered => ({
      name: "get_archive_id",
      args: { id: "ENSG00000001626" },
      body: { id: "ENSG00000001626", is_current, latest: "ENSG00000001626.17" },
    });
    const [current, retired] = [archived("1"), archived("0")];
    expect(sentences("Is ENSG00000001626 still current?", current)).toEqual([
      "Yes, ENSG00000001626 is in use.",
    ]);
    expect(sentences("Does ENSG00000001626 exist?", retired)[0]).toMatch(/^No, /);
    expect(sentences("Has ENSG00000001626 been retired?", current)[0]).toMatch(/^No, /);
    expect(sentences("Was ENSG00000001626 replaced?", retired)[0]).toMatch(/^Yes, /);
    expect(sentences("What is the latest version of ENSG00000001626?", current)).toEqual([]);
  });

  it.each([
    ["Where is CFTR?", gene],
    ["What is known about rs334?", variant],
    ["Summarize PMID 7737970", article],
    ["Which articles are about “allele frequency”?", variant],
  ])("is not seen in %s", (question, answered) => {
    expect(askedDetails(question, outcomeOf(answered))).toEqual({ sentences: [], lacking: [] });
  });

  it("is not looked for in an answer that is none", () => {
    const none = outcomeOf({ ...references, body: [] });
    expect(askedDetails("OMIM number of CFTR", none)).toEqual({ sentences: [], lacking: [] });
  });
});

describe("an assembly that the question names", () => {
  it("is told from the one that the answer is on", () => {
    expect(askedDetails("Where is CFTR on hg19?", outcomeOf(gene))).toMatchObject({
      sentences: ["Positions in this answer are on GRCh38, not on GRCh37: map_assembly converts them."],
      lacking: ["this assembly"],
    });
    expect(sentences("Where is CFTR on GRCh38.p14?", gene)).toEqual([]);
    expect(sentences("Where is rs334 in hg19?", variant)).toHaveLength(1);
  });
});

describe("the tables of details", () => {
  it("name only changes of text that exist", () => {
    const templates = holdings.flatMap(({ says, further = [] }) => [
      ...Object.values(says),
      ...further.flatMap(({ arguments: args }) => Object.values(args).filter((value) => value !== true)),
    ]);
    const changes = templates.flatMap((template) =>
      [...template.matchAll(/\{[^{}|]*\|([^{}]*)\}/g)].flatMap(([, names = ""]) =>
        names.split("|").map((name) => name.split(" ")[0] ?? ""),
      ),
    );
    const known = new Set([...Object.keys(TRANSFORMS), "all", "one", "number", "counted"]);
    expect(changes.filter((name) => !known.has(name))).toEqual([]);
  });

  it("agree on the names of details, and on functions of the catalogue", () => {
    const nouns = new Set(details.map(({ noun }) => noun));
    for (const { subject, further = [] } of holdings) {
      expect(
        details.some(({ of }) => of.includes(subject)),
        subject,
      ).toBe(true);
      for (const { details: wanted, name } of further) {
        expect(wanted.filter((noun) => !nouns.has(noun))).toEqual([]);
        expect(getFunction(name).name).toBe(name);
      }
    }
  });
});

describeShared("details of a recorded entry of UniProt", () => {
  const body = sharedText("responses/uniprot/get_uniprotkb_entry__uw_uniprotkb_A8Y1C3UniprotkbApi.json");
  const entry: Answered = {
    name: "get_uniprotkb_entry",
    args: { accession: "A8Y1C3" },
    body,
    transport: "live",
  };

  it("are found in it or said to be missing", () => {
    expect(sentences("keywords of A8Y1C3", entry)[0]).toMatch(/^Keywords of A8Y1C3: .+\.$/);
    expect(sentences("GC content of A8Y1C3", entry)[0]).toMatch(
      /^UniProt's answer holds no GC content for A8Y1C3; it holds: organism, sequence, /,
    );
  });
});

describeShared("details of recorded answers of Ensembl", () => {
  const rows = sharedText("responses/INDEX.tsv")
    .split("\n")
    .map((line) => line.split("\t"))
    .filter(([, name]) => name === "lookup_by_id" || name === "get_xrefs_by_id");

  it("are told without a gap or a field that is not there", () => {
    const told = rows.flatMap(([file = "", name = ""]) => {
      const body = sharedText(`responses/${file}`);
      const questions = ["OMIM number and HGNC id of it", "How many exons?", "other names of it"];
      return questions.flatMap((question) =>
        sentences(question, { name, args: { id: "ENSG00000157764" }, body }),
      );
    });
    expect(told.some((sentence) => /^The HGNC id of ENSG00000157764 is /.test(sentence))).toBe(true);
    expect(told.filter((sentence) => /undefined|[{}[\]]|\.\.$/.test(sentence))).toEqual([]);
  });
});

describe("what only a part is held of", () => {
  const said = (question: string, answered: Answered) =>
    askedDetails(question, outcomeOf(answered)).sentences;
  const protein = (disease: Record<string, string>): Answered => ({
    name: "get_uniprotkb_entry",
    args: { accession: "P42858" },
    body: { primaryAccession: "P42858", comments: [{ commentType: "DISEASE", disease }] },
  });
  const article = (abstract: Record<string, unknown>): Answered => ({
    name: "efetch",
    args: { db: "pubmed", id: "1", rettype: "abstract" },
    body: {
      PubmedArticleSet: {
        PubmedArticle: [{ MedlineCitation: { PMID: "1", Article: { ArticleTitle: "T", ...abstract } } }],
      },
    },
  });

  it("is told as diseases that variants cite, unless UniProt describes them", () => {
    const question = "Which diseases is P42858 involved in?";
    const name = "Lopes-Maciel-Rodan syndrome";
    expect(said(question, protein({ diseaseId: name }))).toEqual([
      `Diseases cited by the variants of P42858: ${name}.`,
    ]);
    expect(said(question, protein({ diseaseId: name, description: "A disorder." }))).toEqual([
      `Diseases of P42858: ${name}.`,
    ]);
  });

  it("is told as a record without abstract, or with it", () => {
    const question = "What is the abstract of PMID 1?";
    expect(said(question, article({}))[0]).toMatch(/^The snapshot holds no abstract for 1/);
    expect(said(question, article({ Abstract: { AbstractText: "We show." } }))).toEqual(["We show."]);
  });
});
