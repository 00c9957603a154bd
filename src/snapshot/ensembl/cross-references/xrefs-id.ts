import type { Database } from "../../../client/sqlite.ts";
import { isAnswer, isOn, refused } from "../answers.ts";
import { askedObject } from "../asked-object.ts";
import type { EnsemblRoute } from "../formats/index.ts";
import { type GeneRow, type TranscriptRow, transcriptsOf } from "../genes.ts";
import type { Found } from "../lookup/found.ts";
import { fitsDatabase, found } from "./external-db.ts";
import { geneReferences } from "./gene-references.ts";
import type { Reference } from "./reference.ts";
import { proteinReferences, transcriptReferences } from "./transcript-references.ts";

/** References of an object; with `all_levels` those of what belongs to it too. */
export const xrefsId: EnsemblRoute = {
  service: "ensembl",
  path: "/xrefs/id/{id}",
  functions: ["get_xrefs_by_id"],
  tables: [
    "gene",
    "hgnc",
    "gene_entrez",
    "ncbi_gene",
    "transcript",
    "protein",
    "protein_go",
    "ontology_term",
  ],
  answer(context) {
    const { database, path, query } = context;
    const id = path["id"] ?? "";
    const object = askedObject(context, { id });
    if (isAnswer(object)) return object;
    if (object.type === "exon") {
      return refused(
        `The object type "Bio::EnsEMBL::Exon" for ID "${id}" cannot respond to the given request for Xrefs. Are you sure it has them?`,
      );
    }
    const wanted = query.get("external_db");
    const references = referencesOf(database, object, { allLevels: isOn(query, "all_levels") });
    return found({
      entries: references.filter(({ dbname }) => fitsDatabase(dbname, wanted)),
      wanted,
      missing: `the snapshot holds no such cross references of ${id}`,
    });
  },
};

function referencesOf(
  database: Database,
  object: Exclude<Found, { type: "exon" }>,
  { allLevels }: { readonly allLevels: boolean },
): Reference[] {
  if (object.type === "translation") return proteinReferences(database, object.transcript);
  if (object.type === "transcript") {
    return allLevels
      ? referencesBelow(database, object.transcript)
      : transcriptReferences(database, object.transcript);
  }
  return allLevels ? allReferences(database, object.gene) : geneReferences(database, object.gene);
}

const referencesBelow = (database: Database, row: TranscriptRow): Reference[] => [
  ...transcriptReferences(database, row),
  ...proteinReferences(database, row),
];

/** References of a gene, its transcripts and their proteins, each once. */
export function allReferences(database: Database, gene: GeneRow): Reference[] {
  const references = [
    ...geneReferences(database, gene),
    ...transcriptsOf(database, gene.id).flatMap((row) => referencesBelow(database, row)),
  ];
  return [...new Map(references.map((one) => [`${one.dbname} ${one.primary_id}`, one])).values()];
}
