import type { Answer } from "../../../client/outcome.ts";
import type { Database } from "../../../client/sqlite.ts";
import type { RouteContext } from "../../route.ts";
import { isAnswer, json } from "../answers.ts";
import type { EnsemblRoute } from "../formats/index.ts";
import { readSearch, recordOf, searchRoute } from "./request.ts";

interface ReferenceSet {
  readonly id: string;
  readonly name: string;
  readonly assembly: string;
  readonly description: string;
  readonly md5: string | null;
  readonly accession: string;
  readonly taxid: number;
}

/** Ensembl serves one human assembly at a time: GRCh37.p13 is known from its own answers, GRCh38.p14 from its sequences. */
function referenceSets(database: Database): ReferenceSet[] {
  const recorded = database.all<ReferenceSet>("SELECT * FROM ga4gh_reference_set ORDER BY id");
  const computed = database.all<{ assembly: string; accession: string }>(
    "SELECT DISTINCT assembly, assembly_genbank AS accession FROM assembly_sequence WHERE assembly LIKE 'GRCh38%'",
  );
  return [
    ...recorded,
    ...computed.map(({ assembly, accession }) => ({
      id: assembly,
      name: assembly.split(".")[0] ?? assembly,
      assembly,
      description: `Homo sapiens ${assembly}`,
      md5: null,
      accession,
      taxid: 9606,
    })),
  ];
}

const shown = ({ id, name, assembly, description, md5, accession, taxid }: ReferenceSet) => ({
  id,
  name,
  assemblyId: assembly,
  description,
  md5checksum: md5 ?? undefined,
  isDerived: "true",
  ncbiTaxonId: String(taxid),
  sourceAccessions: [accession],
  sourceURI: null,
});

const lacksOf = (sets: readonly ReferenceSet[]): string[] =>
  sets.some(({ md5 }) => md5 === null) ? ["md5checksum"] : [];

function referenceSet({ database, path }: RouteContext): Answer {
  const id = path["id"] ?? "";
  const found = referenceSets(database).find((set) => set.id === id || set.name === id);
  return recordOf(found && shown(found), {
    what: "Reference set",
    id,
    lacks: found ? lacksOf([found]) : [],
  });
}

function search(context: RouteContext): Answer {
  const asked = readSearch(context);
  if (isAnswer(asked)) return asked;
  const wanted = (name: string, value: string | null): boolean => {
    const text = asked.text(name);
    return text === undefined || text === value;
  };
  const found = referenceSets(context.database).filter(
    ({ md5, accession, assembly }) =>
      wanted("md5checksum", md5) && wanted("accession", accession) && wanted("assemblyId", assembly),
  );
  return json({ referenceSets: found.map(shown), nextPageToken: null }, { lacks: lacksOf(found) });
}

const tables = ["ga4gh_reference_set", "assembly_sequence"];

export const referenceSetRoutes: readonly EnsemblRoute[] = [
  {
    service: "ensembl",
    path: "/ga4gh/referencesets/{id}",
    writers: {},
    functions: ["get_ga4gh_referencesets"],
    tables,
    answer: referenceSet,
  },
  searchRoute("referencesets", { tables, answer: search }),
];
