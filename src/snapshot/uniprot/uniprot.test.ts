import { expect, it } from "vitest";
import { asker, describeSnapshot, formDifferences } from "../../../test/ask-snapshot.ts";
import { fc } from "../../../test/property.ts";
import { describeShared, hasShared, sharedText } from "../../../test/shared.ts";
import { uniprotRoutes } from "./index.ts";

const askUrl = asker("uniprot", uniprotRoutes);
const HOST = "https://rest.uniprot.org";
const ask = (path: string, accept = "application/json") => askUrl(`${HOST}${path}`, { headers: { accept } });
const messages = (path: string) => (ask(path).json as { messages: string[] }).messages;
const results = (path: string) => (ask(path).json as { results: Record<string, unknown>[] }).results;

describeSnapshot("a UniProt entry", () => {
  it("is found by its accession, in any capitals", () => {
    expect(ask("/uniprotkb/p04637?fields=accession,id").json).toEqual({
      entryType: "UniProtKB reviewed (Swiss-Prot)",
      primaryAccession: "P04637",
      uniProtkbId: "P53_HUMAN",
    });
  });

  it("has the fields of a parameter given several times, as a search has", () => {
    expect(ask("/uniprotkb/P04637?fields=accession&fields=id&fields=length").json).toEqual(
      ask("/uniprotkb/P04637?fields=accession,id,length").json,
    );
    expect(results("/uniprotkb/search?query=accession:P04637&fields=accession&fields=id")).toMatchObject([
      { primaryAccession: "P04637", uniProtkbId: "P53_HUMAN" },
    ]);
  });

  it("redirects an entry name to its accession", () => {
    const { status, headers } = ask("/uniprotkb/P53_HUMAN");
    expect([status, headers["location"]]).toEqual([303, "/uniprotkb/P04637?from=P53_HUMAN"]);
  });

  it("is absent where the accession is well formed and not held", () => {
    expect(ask("/uniprotkb/A0A0A0A0A0").absent).toBe(true);
    expect(ask("/uniref/UniRef90_P04637").absent).toBe(true);
  });

  it.each([
    [
      "/uniprotkb/P0463",
      "The 'accession' value has invalid format. It should be a valid UniProtKB accession",
    ],
    [
      "/keywords/KW-1",
      "The keyword id value has invalid format. It should match the regular expression 'KW-[0-9]{4}'",
    ],
    ["/taxonomy/human", "The taxonomy id value should be a number"],
    ["/database/22", "The cross ref id value should be in the form of DB-XXXX"],
    ["/proteomes/UP1", "The 'upid' value has invalid format. It should be a valid Proteome UPID"],
    ["/uniref/P04637", "The 'id' value has invalid format. It should be a valid UniRef Cluster id"],
  ])("refuses the malformed id of %s", (path, message) => {
    expect(ask(path).status).toBe(400);
    expect(ask(path).json).toEqual({ url: `${HOST}${path}`, messages: [message] });
  });

  it("is written as FASTA by extension, parameter or Accept header", () => {
    const fasta = ask("/uniprotkb/P69905.fasta").text;
    expect(fasta).toMatch(
      /^>sp\|P69905\|HBA_HUMAN Hemoglobin subunit alpha OS=Homo sapiens OX=9606 GN=HBA1\nMVLSPADKTN/,
    );
    expect(ask("/uniprotkb/P69905?format=fasta").text).toBe(fasta);
    expect(ask("/uniprotkb/P69905", "text/plain;format=fasta").text).toBe(fasta);
    expect(ask("/uniprotkb/P69905[1-5].fasta").text.split("\n")[1]).toBe("MVLSP");
  });

  it("is absent where nothing of what was asked for is held, and says what is missing where something is", () => {
    expect(ask("/uniprotkb/P04637?fields=cc_function").absent).toBe(true);
    expect(ask("/uniprotkb/P04637?fields=id,cc_function").headers["x-biotool-snapshot-lacks"]).toBe(
      "cc_function",
    );
  });

  it("names the diseases and variants of a protein", () => {
    const entry = ask("/uniprotkb/P38398?fields=cc_disease,ft_variant").json as {
      comments: { disease: { acronym: string } }[];
      features: { type: string; featureId: string }[];
    };
    expect(entry.comments.map(({ disease }) => disease.acronym)).toContain("BC");
    expect(
      entry.features.every(
        ({ type, featureId }) => type === "Natural variant" && /^VAR_\d+$/.test(featureId),
      ),
    ).toBe(true);
  });
});

describeSnapshot("a UniProt search", () => {
  const total = (query: string) =>
    Number(ask(`/uniprotkb/search?size=0&query=${encodeURIComponent(query)}`).headers["x-total-results"]);

  it("puts the entry with that very name first", () => {
    expect(results("/uniprotkb/search?query=insulin&size=1&fields=id")[0]).toMatchObject({
      uniProtkbId: "INS_HUMAN",
    });
    expect(results("/uniprotkb/search?query=BRCA1&size=1&fields=id")[0]).toMatchObject({
      uniProtkbId: "BRCA1_HUMAN",
    });
  });

  it("combines AND, OR, NOT, ranges and wildcards as sets", () => {
    const [human, short, both, either] = [
      total("organism_id:9606"),
      total("length:[1 TO 100]"),
      total("organism_id:9606 AND length:[1 TO 100]"),
      total("organism_id:9606 OR length:[1 TO 100]"),
    ];
    expect(either).toBe(human + short - both);
    expect(total("organism_id:9606 NOT length:[1 TO 100]")).toBe(human - both);
    expect(total("gene:BRC*")).toBeGreaterThan(total("gene:BRCA1"));
  });

  it("takes a taxon with all that lies below it", () => {
    expect(total("taxonomy_id:7742")).toBeGreaterThan(total("taxonomy_id:9443"));
    expect(total("taxonomy_id:9606")).toBe(total("organism_id:9606"));
  });

  it.each([
    ["query=badfield:1", ["'badfield' is not a valid search field"]],
    ["query=length:100", ["'length' filter type 'general' is invalid. Expected 'range' filter type"]],
    ["query=organism_id:x", ["The 'organism_id' filter value should be a number"]],
    ["query=gene:(", ["query parameter has an invalid syntax"]],
    ["fields=accession", ["'query' is a required parameter"]],
    [
      "query=a&fields=no,accession,nor",
      ["Invalid fields parameter value 'no'", "Invalid fields parameter value 'nor'"],
    ],
    ["query=a&sort=gene", ["Invalid sort parameter format. Expected format fieldName asc|desc."]],
    ["query=a&sort=color+asc", ["Invalid sort field 'color'"]],
    ["query=a&sort=gene+up", ["Invalid sort field order 'up'. Expected asc or desc"]],
    ["query=a&size=501", ["'size' must be less than or equal to 500"]],
    ["query=a&size=-1", ["'size' must be greater than or equal to 0"]],
    [
      "query=bad:1&size=501",
      ["'bad' is not a valid search field", "'size' must be less than or equal to 500"],
    ],
  ])("refuses %s in the service's words", (search, said) => {
    expect(ask(`/uniprotkb/search?${search}`).status).toBe(400);
    expect(messages(`/uniprotkb/search?${search}`)).toEqual(said);
  });

  it("is absent for a field of the service that no fact can answer, and for a field of the service that finds nothing", () => {
    expect(ask("/uniprotkb/search?query=keyword:zinc").absent).toBe(true);
    expect(ask("/uniprotkb/search?query=gene:NOSUCHGENE").absent).toBe(true);
  });

  it("finds truly nothing in a list that is held whole", () => {
    const answer = ask("/keywords/search?query=xyzzy");
    expect([answer.status, answer.headers["x-total-results"], answer.absent]).toEqual([200, "0", false]);
  });

  it.each([
    [
      "/keywords/search?query=*&fields=id&size=500",
      (entry: Record<string, unknown>) => (entry["keyword"] as { id: string }).id,
    ],
    ["/diseases/search?query=anemia&fields=id&size=7", (entry: Record<string, unknown>) => entry["id"]],
    [
      "/uniprotkb/search?query=kinase+AND+organism_id:9606&fields=id&size=100&sort=length+desc",
      (entry: Record<string, unknown>) => entry["primaryAccession"],
    ],
  ])("gives every row once over the pages of %s", (first, id) => {
    const seen: unknown[] = [];
    let url: string | undefined = `${HOST}${first}`;
    const all = Number(askUrl(url).headers["x-total-results"]);
    while (url) {
      const { json, headers } = askUrl(url);
      seen.push(...(json as { results: Record<string, unknown>[] }).results.map(id));
      url = /<(.*)>; rel="next"/.exec(headers["link"] ?? "")?.[1];
    }
    expect([seen.length, new Set(seen).size]).toEqual([all, all]);
  });

  it("sorts by what it is told to", () => {
    const lengths = results(
      "/uniprotkb/search?query=gene:TP53+OR+gene:INS+OR+gene:TTN&sort=length+desc&fields=length&size=50",
    ).map((entry) => (entry["sequence"] as { length?: number } | undefined)?.length ?? 0);
    expect(lengths).toEqual([...lengths].sort((a, b) => b - a));
  });

  it("streams the same entries as it searches, without pages", () => {
    const stream = ask("/keywords/stream?query=category:ligand&format=list");
    expect(stream.text.trim().split("\n")).toHaveLength(
      Number(ask("/keywords/search?query=category:ligand&size=0").headers["x-total-results"]),
    );
    expect(stream.headers["link"]).toBeUndefined();
  });

  it("writes tables with the service's column names", () => {
    const [header, row] = ask("/uniprotkb/search?query=accession:P04637&format=tsv").text.split("\n");
    expect(header).toBe("Entry\tEntry Name\tReviewed\tProtein names\tGene Names\tOrganism\tLength");
    expect(row).toBe(
      "P04637\tP53_HUMAN\treviewed\tCellular tumor antigen p53\tTP53 P53\tHomo sapiens (Human)\t393",
    );
  });
});

describeSnapshot("any UniProt request", () => {
  const words = [
    "gene",
    ":",
    "(",
    ")",
    "[",
    "]",
    "TO",
    "AND",
    "OR",
    "NOT",
    "*",
    '"',
    "9606",
    "length",
    "%",
    "'",
    "NEAR(",
  ];
  const query = fc.array(fc.oneof(fc.constantFrom(...words), fc.string({ unit: "binary", maxLength: 6 })), {
    maxLength: 10,
  });

  it("is answered, refused or absent, whatever is typed", () => {
    fc.assert(
      fc.property(
        query,
        fc.constantFrom(
          ...["uniprotkb", "keywords", "taxonomy", "citations", "uniref", "uniparc", "genecentric"],
          ...["unirule", "arba", "proteomes", "locations", "diseases", "database"],
        ),
        fc.boolean(),
        (parts, space, apart) => {
          const text = encodeURIComponent(parts.join(apart ? " " : ""));
          for (const path of [
            `/${space}/search?query=${text}`,
            `/${space}/search?query=a&sort=${text}&fields=${text}&cursor=${text}`,
          ]) {
            expect([200, 400, 404]).toContain(ask(path).status);
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  it("has a bound for the number of its terms", () => {
    const terms = Array.from({ length: 300 }, (_, at) => `gene:G${at}`);
    expect(messages(`/uniprotkb/search?query=${terms.slice(0, 51).join("+OR+")}`)[0]).toMatch(
      /^Too many OR conditions/,
    );
    expect(ask(`/uniprotkb/search?query=${terms.join("+AND+")}`).status).toBe(400);
  });
});

interface Recorded {
  readonly file: string;
  readonly path: (entry: Record<string, unknown>) => string;
}

const recordings: readonly Recorded[] = [
  {
    file: "search_keywords__uw_supporting-data_keywords_keywordsModelData",
    path: (entry) => `/keywords/${(entry["keyword"] as { id: string }).id}`,
  },
  {
    file: "search_human_diseases__uw_supporting-data_diseases_diseasesModelData",
    path: (entry) => `/diseases/${entry["id"]}`,
  },
  {
    file: "search_subcellular_locations__uw_supporting-data_locations_locationsModelData",
    path: (entry) => `/locations/${entry["id"]}`,
  },
  {
    file: "search_crossref_databases__uw_supporting-data_database_databaseModelData",
    path: (entry) => `/database/${entry["id"]}`,
  },
  {
    file: "search_uniprotkb__pq_uniprot_results",
    path: (entry) => `/uniprotkb/${entry["primaryAccession"]}`,
  },
  {
    file: "search_uniprotkb__bm_uniprot_search_braf_reviewed_20260812",
    path: (entry) => `/uniprotkb/${entry["primaryAccession"]}`,
  },
];

const recorded = recordings.flatMap(({ file, path }) =>
  hasShared
    ? (JSON.parse(sharedText(`responses/uniprot/${file}.json`)).results as Record<string, unknown>[]).map(
        (entry) => [path(entry), entry] as const,
      )
    : [],
);

describeShared("UniProt's recorded entries", () => {
  describeSnapshot("compared with ours", () => {
    it.each(recorded)("%s has the same form", (path, theirs) => {
      // The short BRAF recording holds only a few fields, so more of ours is no difference there.
      const differences = formDifferences(ask(path).json, theirs).filter(
        (difference) => !(path.endsWith("P15056") && /not in/.test(difference)),
      );
      expect(differences).toEqual([]);
    });

    it.each(recorded.filter(([path]) => /keywords|diseases|locations/.test(path)))(
      "%s has the same name and links",
      (path, theirs) => {
        const ours = ask(path).json as Record<string, unknown>;
        for (const key of [
          "name",
          "keyword",
          "parents",
          "category",
          "geneOntologies",
          "synonyms",
          "alternativeNames",
          "content",
        ]) {
          if (key in ours && !(path === "/locations/SL-0037" && key === "isA"))
            expect(ours[key]).toEqual(theirs[key]);
        }
      },
    );

    it.each(recorded.filter(([path]) => path.startsWith("/uniprotkb")))(
      "%s has the same names, organism and sequence",
      (path, theirs) => {
        const ours = ask(path).json as {
          organism: unknown;
          sequence: { value?: string };
          uniProtkbId: string;
        };
        expect(ours.uniProtkbId).toBe(theirs["uniProtkbId"]);
        expect(theirs["organism"]).toMatchObject({ scientificName: "Homo sapiens" });
        if (path.endsWith("P15056")) return;
        expect(ours.organism).toEqual(theirs["organism"]);
        if (ours.sequence?.value) expect(ours.sequence).toEqual(theirs["sequence"]);
      },
    );
  });
});

describeSnapshot("what the snapshot cannot know", () => {
  const lacks = (path: string) => ask(path).headers["x-biotool-snapshot-lacks"] ?? "";

  it("of diseases are those that no variant cites", () => {
    expect(lacks("/uniprotkb/P42858?fields=cc_disease")).toBe("other diseases");
    expect(lacks("/uniprotkb/P42858")).toContain("other diseases");
    expect(lacks("/uniprotkb/P42858?fields=cc_function,gene_primary")).not.toContain("other diseases");
    expect(lacks("/uniprotkb/P42858?fields=accession,length")).toBe("");
  });

  it("is named where a search needs it", () => {
    const { absent, json } = ask("/uniprotkb/search?query=cc_function:insulin");
    expect([absent, json]).toEqual([
      true,
      {
        url: `${HOST}/uniprotkb/search`,
        messages: ["the snapshot cannot search or sort by cc_function"],
      },
    ]);
  });
});

describeSnapshot("words of a UniProt search", () => {
  const first = (path: string) => results(path)[0];

  it("are levels of identity as numbers", () => {
    const ids = (identity: string) =>
      results(`/uniref/search?query=uniprotkb:P05067+AND+identity:${identity}`).map(({ id }) => id);
    expect(ids("1")).toContain("UniRef100_P05067");
    expect([ids("1.0"), ids("0.90"), ids("x")]).toEqual([ids("1"), ids("0.9"), []]);
  });

  it.each(['"hemoglobin beta"', 'protein_name:"hemoglobin beta"'])(
    "need not stand side by side where no name has them so: %s",
    (query) => {
      const found = results(`/uniprotkb/search?query=${encodeURIComponent(query)}&fields=accession`).map(
        ({ primaryAccession }) => primaryAccession,
      );
      expect(found).toContain("P68871");
    },
  );

  it("stand side by side where a name has them so", () => {
    const names = results('/uniprotkb/search?query="insulin+receptor"&fields=protein_name');
    expect(JSON.stringify(names)).not.toContain("Insulin-like growth factor 1 receptor");
  });

  it("are a name together", () => {
    expect(first("/taxonomy/search?query=fruit+fly")).toMatchObject({ taxonId: 7227 });
  });
});
