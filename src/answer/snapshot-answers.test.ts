import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { species } from "../biology/index.ts";
import type { FunctionDefinition } from "../catalog/definition.ts";
import { functions, getFunction } from "../catalog/index.ts";
import { createClient, type Outcome } from "../client/index.ts";
import { observe, plural, resultsOf } from "../observation/index.ts";
import { snapshotTransport } from "../snapshot/index.ts";
import { sentencesOf } from "./sentences.ts";

const client = createClient({ transport: snapshotTransport() });
afterAll(() => client.close());

interface Told {
  readonly outcome: Outcome;
  readonly definition: FunctionDefinition;
  readonly sentences: readonly string[];
  /** Whether they come from the function's phrases. */
  readonly phrased: boolean;
}

async function tell(name: string, args?: Readonly<Record<string, string | number>>): Promise<Told> {
  const definition = getFunction(name);
  const outcome = await client.call(name, args ?? definition.example);
  const observation = observe(outcome, { definition });
  const sentences = sentencesOf(outcome, observation);
  return { outcome, definition, sentences, phrased: sentences[0] !== observation.text };
}

/** Words of the transforms, of lists, and of the sentences that every function shares. */
const FRAME =
  "a an and forward reverse strand chromosome taxon one to many has for more not listed here ensembl uniprot ncbi the snapshot holds in between term";

/** Words and numbers, with separators between thousands undone. */
const wordsOf = (text: string): string[] =>
  text
    .normalize()
    .replaceAll(/(?<=\d),(?=\d{3}(?!\d))/g, "")
    .toLowerCase()
    .match(/[\p{L}\d]+/gu) ?? [];

/** Very small numbers of an answer are told to two figures. */
const roundedIn = (text: string): string[] =>
  [...text.matchAll(/\d+(?:\.\d+)?e-\d+/g)].map(([number]) => String(Number(Number(number).toPrecision(2))));

/** What a sentence says that neither the phrases, the call nor the answer hold. */
function invented(sentence: string, { outcome, definition }: Told): string[] {
  const { observe: hints, parameters } = definition;
  const literals = `${hints.say ?? ""} ${hints.opening ?? ""}`.replaceAll(
    /\{([^{}]*)\}/g,
    (_, token: string) => (token.startsWith("#") ? `${token} ${token}s` : token.startsWith("#=") ? "" : " "),
  );
  const args = Object.entries(outcome.call.arguments).flatMap(([name, value]) => {
    const text = String(value);
    return [
      name,
      text,
      `${text}s`,
      parameters[name]?.kind.normalise(text) ?? "",
      species.normalise(text) ?? "",
    ];
  });
  // A long sequence is told by its start.
  const text = outcome.content?.text.toLowerCase() ?? "";
  const results = resultsOf(outcome, definition);
  const total = outcome.total ?? results.length;
  const counts = [total, results.length, ...Array.from({ length: 11 }, (_, told) => total - told)];
  const noun = hints.noun ?? "result";
  const known = new Set(
    wordsOf(
      [
        FRAME,
        literals,
        ...args,
        ...counts,
        noun,
        plural(noun, 2),
        outcome.content?.text ?? "",
        ...roundedIn(outcome.content?.text ?? ""),
        // One value a line: `[109,108]` reads as one number.
        JSON.stringify(results, null, 1),
        JSON.stringify(outcome.content?.value, null, 1) ?? "",
      ].join(" "),
    ),
  );
  return wordsOf(sentence.replaceAll(/,? and [\d,]+ others|… \([\d,]+ (?:nt|aa|characters)\)/g, " ")).filter(
    (word) => !known.has(word) && !(word.length > 20 && text.includes(word)),
  );
}

describe("what the examples of the catalogue are told over the snapshot", () => {
  let told: readonly Told[];
  beforeAll(async () => {
    told = [];
    for (const { name } of functions) told = [...told, await tell(name)];
  });

  test("comes for many functions from the function's own phrases", () => {
    expect(
      told.filter(({ outcome, phrased }) => outcome.status === "data" && phrased).length,
    ).toBeGreaterThan(50);
  });

  test("holds no word or number that the phrases, the call or the answer do not hold", () => {
    const odd = told
      .filter(({ outcome, phrased }) => outcome.status === "data" && phrased)
      .flatMap((one) =>
        one.sentences.flatMap((sentence) => {
          const words = invented(sentence, one);
          return words.length === 0 ? [] : [{ name: one.definition.name, words, sentence }];
        }),
      );
    expect(odd).toEqual([]);
  });

  test("is checked by something that finds an invention", () => {
    const one = told.find(({ definition }) => definition.name === "lookup_by_symbol");
    if (!one) throw new Error("lookup_by_symbol is not in the catalogue");
    expect(invented("BRCA1 has 24 enhancers on chromosome 18.", one)).toEqual(["24", "enhancers", "18"]);
  });

  test("is written as sentences", () => {
    const odd = told
      .filter(({ phrased }) => phrased)
      .flatMap(({ sentences }) => sentences)
      .filter(
        (text) =>
          text === "" || /\.\.$|, ,|: [,.;]|\(\)|\bundefined\b|\[object|[{}]|^[,.;]| [,.;]/.test(text),
      );
    expect(odd).toEqual([]);
  });

  test("says of what is not held that it is the snapshot that lacks it", () => {
    const absent = told.filter(({ outcome }) => outcome.status === "absent");
    for (const { sentences } of absent) {
      expect(sentences).toHaveLength(1);
      expect(sentences[0]).toMatch(/^(?:The snapshot|Not in the snapshot: )[^{}<>]{5,200}\.$/);
    }
  });
});

describe("an answer over the snapshot", () => {
  const cases: readonly (readonly [
    string,
    Readonly<Record<string, string | number>> | undefined,
    readonly (string | RegExp)[],
  ])[] = [
    [
      "lookup_by_symbol",
      { species: "human", symbol: "BRCA1" },
      [
        /^BRCA1 \(ENSG00000012048\) is a protein-coding gene of Homo sapiens on chromosome 17, 43,044,295–43,\d{3},\d{3}, reverse strand \(GRCh38\)\. It is described as BRCA1 DNA repair associated\. Its canonical transcript is ENST00000357654\.\d+\.$/,
      ],
    ],
    [
      "get_archive_id",
      undefined,
      [/^The latest version of the gene ENSG00000157764 is ENSG00000157764\.\d+ on GRCh38\.$/],
    ],
    [
      "get_homology_by_symbol",
      { species: "human", symbol: "TP53", target_species: "mouse", type_: "orthologues" },
      [
        "TP53 of Homo sapiens has 1 homolog in Mus musculus:",
        "ENSMUSG00000059552 of Mus musculus, one-to-one ortholog.",
      ],
    ],
    [
      "get_taxonomy_classification",
      { id: "10090" },
      [/^The lineage of Mus musculus: Mus, Murinae, .*Eukaryota.*\.$/],
    ],
    [
      "overlap_by_region",
      undefined,
      [
        "4 genes found in 7:140,719,327–140,924,929 of Homo sapiens:",
        "NDUFB2 (ENSG00000090266), protein-coding gene at 7:140,690,777–140,722,790, forward strand: NADH:ubiquinone oxidoreductase subunit B2.",
      ],
    ],
    [
      "map_cds_to_genome",
      undefined,
      [
        "Positions 1–100 of the coding sequence of ENST00000269305 lie on 3 stretches of the genome:",
        "17:7,676,521–7,676,594, reverse strand (GRCh38).",
      ],
    ],
    [
      "get_variation",
      { id: "rs334", species: "human" },
      [
        "rs334 (SNP) has the alleles T/A at 11:5,227,002 (GRCh38); its most severe consequence is missense variant; its clinical significance is pathogenic.",
      ],
    ],
    [
      "vep_by_region",
      undefined,
      [/^The most severe consequence of T\/A at 11:5,227,002 \(GRCh38\) is missense variant; genes: HBB/],
    ],
    [
      "get_ontology_ancestors",
      undefined,
      [/^In the snapshot, GO:0006915 has \d+ ancestors:$/, /^GO:\d{7} is [a-z ]+ \(biological process\)\.$/],
    ],
    [
      "get_info_assembly_region",
      undefined,
      ["The chromosome X of Homo sapiens is 156,040,895 base pairs long (GRCh38)."],
    ],
    [
      "esearch",
      undefined,
      [
        "In the snapshot, the NCBI database gene has 1 record for “BRCA1[Gene Name] AND Homo sapiens[Organism]”: 672.",
      ],
    ],
    [
      "esummary",
      undefined,
      [
        /^Gene 672 is BRCA1 \(BRCA1 DNA repair associated\) of Homo sapiens, chromosome 17, 17q21\.31\. Also known as /,
      ],
    ],
    [
      "elink",
      undefined,
      [
        "In the snapshot, 1 link set from gene 672:",
        /^The gene record 672 links to NP_009225\.\d+ in protein \(gene_protein_refseq\)\.$/,
      ],
    ],
    [
      "efetch",
      undefined,
      [/^sp\|P04637\|P53_HUMAN RecName: Full=Cellular tumor antigen p53.*, length 393: MEEPQSDPSV/],
    ],
    [
      "search_human_diseases",
      { query: "breast cancer" },
      [
        /^The snapshot holds \d+ diseases for “breast cancer”:$/,
        /^Breast cancer \(DI-02602\) is a human disease, abbreviated BC, also called /,
      ],
    ],
    [
      "get_uniprotkb_entry",
      { accession: "P04637" },
      [
        /^P04637 \(P53_HUMAN\) is Cellular tumor antigen p53, gene TP53, of Homo sapiens, 393 residues long\./,
      ],
    ],
    [
      "get_taxonomy_by_id",
      { taxonId: "7955" },
      [
        /^Taxon 7955 is Danio rerio \(Zebrafish\), of rank species, below Danio; its UniProt mnemonic is DANRE\. Its lineage: cellular organisms, Eukaryota, .* and Danio\.$/,
      ],
    ],
    [
      "get_homology_by_symbol",
      { species: "human", symbol: "HOXA1", type_: "paralogues" },
      [/^In the snapshot, HOXA1 of Homo sapiens has \d+ homologs?:$/],
    ],
    ["get_info_species", { division: "EnsemblVertebrates" }, [/^The snapshot holds \d+ species in Ensembl/]],
    [
      "vep_by_region",
      { species: "human", region: "12:6018629-6018629", allele: "T" },
      [/ lies in the coding sequence, what it does to the protein is not known; genes: VWF/],
    ],
    ["get_keyword_by_id", undefined, [/^Acetylation \(KW-0007\) is a UniProt keyword of the category PTM/]],
  ];
  test.each(cases)("of %s %j reads well", async (name, args, expected) => {
    const { sentences } = await tell(name, args);
    expect(sentences.length).toBeGreaterThanOrEqual(expected.length);
    for (const [index, wanted] of expected.entries()) {
      if (typeof wanted === "string") expect(sentences[index]).toBe(wanted);
      else expect(sentences[index]).toMatch(wanted);
    }
  });
});
