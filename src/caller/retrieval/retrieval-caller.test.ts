import { describe, expect, it } from "vitest";
import { functions, getFunction } from "../../catalog/index.ts";
import { retrievalCaller, searchFunctions } from "./retrieval-caller.ts";

const caller = retrievalCaller();
const decide = async (question: string) => (await caller.call(question)).decision;
const human = { species: "homo_sapiens" };

describe("the retrieval caller", () => {
  it.each([
    ["Where in the human genome is BRCA1?", "lookup_by_symbol", { symbol: "BRCA1", ...human }],
    [
      "What are the mouse orthologs of TP53?",
      "get_homology_by_symbol",
      { symbol: "TP53", target_species: "mouse", ...human },
    ],
    [
      "Which phenotypes are associated with CFTR?",
      "get_phenotype_by_gene",
      { gene: "CFTR", include_associated: true, ...human },
    ],
    ["What is the most severe consequence of rs28934578?", "vep_by_id", { id: "rs28934578", ...human }],
    [
      "Which genes overlap chr17:43,044,295-43,125,483?",
      "overlap_by_region",
      { feature: "gene", region: "17:43044295-43125483", ...human },
    ],
    ["What does UniProt say about P04637?", "get_uniprotkb_entry", { accession: "P04637" }],
    [
      "Find reviewed human insulin proteins in UniProt",
      "search_uniprotkb",
      { query: "insulin AND organism_id:9606 AND reviewed:true" },
    ],
    ["What is the UniProt keyword KW-0007?", "get_keyword_by_id", { id: "KW-0007" }],
    [
      "Which UniProt disease is called cystic fibrosis?",
      "search_human_diseases",
      { query: "cystic fibrosis" },
    ],
    ["Summarize NCBI gene 672", "esummary", { db: "gene", id: "672" }],
    ["Find PubMed articles about CRISPR", "esearch", { db: "pubmed", term: "CRISPR" }],
    ["What is the lineage of the house mouse?", "get_taxonomy_classification", { id: "Mus musculus" }],
    ["What are the ancestors of GO:0006915?", "get_ontology_ancestors", { id: "GO:0006915" }],
    [
      "lift chr1:100-200 from hg19 over to hg38",
      "map_assembly",
      { region: "1:100-200", asm_one: "GRCh37", asm_two: "GRCh38", ...human },
    ],
    [
      "Is rs7412 in LD with rs429358 in CEU?",
      "get_ld_pairwise",
      { id1: "rs7412", id2: "rs429358", population_name: "1000GENOMES:phase_3:CEU", ...human },
    ],
    ["protein sequence of ENSP00000350283", "get_sequence_by_id", { id: "ENSP00000350283" }],
    ["Where does Sox2 lie in the mouse?", "lookup_by_symbol", { symbol: "Sox2", species: "mouse" }],
    [
      "What would NM_007294.4:c.68_69del do to the protein?",
      "vep_by_hgvs",
      { hgvs_notation: "NM_007294.4:c.68_69del", ...human },
    ],
    [
      "Which rs number is NM_000059.4:c.5946del?",
      "variant_recoder",
      { id: "NM_000059.4:c.5946del", ...human },
    ],
    ["PubMed papers linked to Entrez gene 672", "elink", { dbfrom: "gene", db: "pubmed", id: "672" }],
    ["stream every UniRef cluster named titin", "stream_uniref", { query: "titin" }],
    ["members of UniRef50_P12345", "get_uniref_members", { id: "UniRef50_P12345" }],
    ["Is the Ensembl server up?", "get_info_ping", {}],
    ["lenght of chromosome 21 in humans", "get_info_assembly_region", { region_name: "21", ...human }],
    [
      "cytogenetic bands of chromosome 7",
      "get_info_assembly_region",
      { region_name: "7", bands: true, ...human },
    ],
    [
      "What's at chr7:100-200,000 (hg38)?",
      "overlap_by_region",
      { feature: "gene", region: "7:100-200000", ...human },
    ],
    ["proteins linked to gene 7157", "elink", { dbfrom: "gene", db: "protein", id: "7157" }],
    ["esummary rs334", "esummary", { db: "snp", id: "334" }],
    ["Which SNPs are in the gene APOE?", "esearch", { db: "snp" }],
    ["previous name of KMT2A", "lookup_xref_name", { name: "KMT2A", ...human }],
    ["How many exons has BRCA1?", "lookup_by_symbol", { symbol: "BRCA1", expand: true, ...human }],
    ["What is the Ensembl version?", "get_info_data", {}],
    ["Which genes are near rs334?", "vep_by_id", { id: "rs334", ...human }],
    ["Which fields can I search in PubMed?", "einfo", { db: "pubmed" }],
    ["VEP annotation of rs334 with dbNSFP", "vep_by_id", { id: "rs334", ...human }],
    ["GO terms of P04637", "get_uniprotkb_entry", { accession: "P04637" }],
    ["phenotypes of BRCA2", "get_phenotype_by_gene", { gene: "BRCA2", ...human }],
  ])("%s", async (question, name, expected) => {
    const decision = await decide(question);
    if (decision.kind !== "call") throw new Error(JSON.stringify(decision));
    expect(decision.call.name).toBe(name);
    for (const [parameter, value] of Object.entries(expected)) {
      const given = decision.call.arguments[parameter] ?? null;
      const equal = getFunction(name)?.parameters[parameter]?.kind.equals(given, value);
      expect([parameter, given, equal]).toEqual([parameter, given, true]);
    }
  });

  it.each([
    "What is the weather in Paris?",
    "hello there",
    "Which drugs in DrugBank bind EGFR?",
    "42",
    "",
    "🧬🧬",
    "?!",
    "What is the price of a DNA sequencer?",
    "Translate hello to French",
    "set rest not was impact",
    "What is the energy field of my DNA?",
    "Show the release notes of Windows 11",
    "How much does whole genome sequencing cost?",
    "Which variants of the Toyota Corolla exist?",
    "Write a poem about mitochondria",
    "What is the sequence of traffic lights?",
    "consequence of not paying taxes",
    "What does my blood type say about my character?",
    "Does my horoscope match my DNA?",
    "Which chromosome brings luck in love?",
    "Can water remember a sequence?",
    "Show the family tree of Queen Victoria",
    "Does telepathy run in the family?",
    "Which protein shake should I drink after training?",
    "What is the melting point of iron?",
    "Which species of Pokemon is Pikachu?",
    "What are the symptoms of a broken fuel pump?",
    "Which university has the best genetics programme?",
    "align the text to the left",
    "How do I reset my router?",
  ])("declines %j", async (question) => {
    const { decision, confidence } = await caller.call(question);
    expect(decision).toMatchObject({ kind: "abstain", reason: expect.stringMatching(/\.$/) });
    expect(confidence).toBeGreaterThan(0.5);
  });

  it.each([
    ["Show me the sequence of the protein", "get_sequence_by_id", "id"],
    ["Where in the genome is my gene?", "lookup_by_symbol", "symbol"],
    ["Which genes overlap this region?", "overlap_by_region", "region"],
    ["LD between rs1333049 and another SNP", "get_ld_pairwise", "id2"],
    ["Lift 17:43044295-43125483 over to GRCh38", "map_assembly", "asm_one"],
  ])("says what is missing in %j", async (question, functionName, parameter) => {
    expect(await decide(question)).toMatchObject({
      kind: "missing",
      functionName,
      parameters: expect.arrayContaining([parameter]),
    });
  });

  it("gives the same answer to the same question", async () => {
    const question = "Find reviewed human insulin proteins in UniProt";
    expect(await caller.call(question)).toEqual(await caller.call(question));
  });

  it("offers other calls that pass their checks, surest first", async () => {
    const { alternatives } = await caller.call("What is known about rs334?");
    expect(alternatives.length).toBeGreaterThan(0);
    const sure = alternatives.map(({ confidence }) => confidence);
    expect(sure).toEqual([...sure].sort((a, b) => b - a));
  });

  it("chooses only among the functions it is given", async () => {
    const some = functions.filter(({ tool }) => tool === "lookup");
    const { decision } = await caller.call("What are the mouse orthologs of TP53?", { functions: some });
    expect(decision.kind === "call" ? decision.call.name : "lookup").toMatch(/^lookup/);
  });
});

describe("the search for functions", () => {
  it("finds a function by plain words", () => {
    const names = searchFunctions("linkage disequilibrium", { limit: 3 }).map(
      ({ definition }) => definition.name,
    );
    expect(names.every((name) => name.startsWith("get_ld_"))).toBe(true);
    expect(searchFunctions("weather in Paris")).toEqual([]);
  });
});

describe("a question that no function surely fits", () => {
  it("is not answered by the best guess, which is an alternative instead", async () => {
    const { decision, confidence, alternatives } = await caller.call(
      "Which regulators touch 5:1000-2000 somehow?",
    );
    expect(decision).toMatchObject({ kind: "abstain", reason: expect.stringContaining("surely") });
    expect(confidence).toBeGreaterThan(0.8);
    expect(alternatives[0]?.call.arguments).toMatchObject({ region: "5:1000-2000" });
    expect(alternatives[0]?.confidence).toBeLessThan(0.2);
  });

  it("says what it cannot compare", async () => {
    expect((await caller.call("Which human protein is the heaviest?")).decision).toEqual({
      kind: "abstain",
      reason: "No function of the catalogue compares all records to find the heaviest.",
    });
  });
});

describe("words that ask are no part of a search", () => {
  it.each([
    ["Which papers did Venter JC publish?", "esearch", { term: "Venter JC" }],
    ["Which protein is encoded by CFTR?", "search_uniprotkb", { query: "gene:CFTR" }],
    ["List the keywords of the category Domain", "search_keywords", { query: "category:Domain" }],
    [
      "How many genes are on human chromosome 7 according to NCBI Gene?",
      "esearch",
      { term: '7[CHR] AND "Homo sapiens"[Organism]' },
    ],
  ])("%s", async (question, name, args) => {
    expect(await decide(question)).toMatchObject({ kind: "call", call: { name, arguments: args } });
  });
});
