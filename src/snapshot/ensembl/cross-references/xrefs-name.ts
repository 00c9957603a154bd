import { absent, isAnswer } from "../answers.ts";
import type { EnsemblRoute } from "../formats/index.ts";
import { geneById, transcriptById, transcriptOfProtein } from "../genes.ts";
import { heldSpecies } from "../species.ts";
import { type CalledObject, objectsCalled } from "./called-objects.ts";
import { fitsDatabase, found } from "./external-db.ts";
import { isCalled } from "./reference.ts";
import { allReferences } from "./xrefs-id.ts";

/** References by their own name: symbol, id in the other database, or synonym. */
export const xrefsName: EnsemblRoute = {
  service: "ensembl",
  path: "/xrefs/name/{species}/{name}",
  functions: ["lookup_xref_name"],
  tables: ["hgnc", "ncbi_gene", "gene", "gene_alias", "gene_entrez", "transcript", "protein"],
  answer({ database, path, query }) {
    const name = path["name"] ?? "";
    const held = heldSpecies(database, path["species"] ?? "");
    if (isAnswer(held)) return held;
    const missing = `the snapshot holds no reference called ${name} in ${held.species}`;
    if ((query.get("db_type") || "core") !== "core") return absent(missing);
    const geneOf = ({ id, type }: CalledObject): string | undefined => {
      if (type === "gene") return id;
      const row = type === "transcript" ? transcriptById(database, id) : transcriptOfProtein(database, id);
      return row?.gene_id;
    };
    const genes = new Set(objectsCalled(database, { taxid: held.taxid, name }).map(geneOf));
    const wanted = query.get("external_db");
    const references = [...genes]
      .flatMap((id) => (id === undefined ? [] : (geneById(database, id) ?? [])))
      .flatMap((gene) => allReferences(database, gene))
      .filter((one) => isCalled(one, name) && fitsDatabase(one.dbname, wanted));
    const unique = new Map(references.map((one) => [`${one.dbname} ${one.primary_id}`, one]));
    return found({ entries: [...unique.values()], wanted, missing });
  },
};
