import { absent, isAnswer, json } from "../answers.ts";
import type { EnsemblRoute } from "../formats/index.ts";
import { heldSpecies } from "../species.ts";
import { objectsCalled } from "./called-objects.ts";
import { fitsDatabase, found } from "./external-db.ts";

/** Ensembl objects that an external name leads to: a symbol or its alias, an id of another database, a gene id. */
export const xrefsSymbol: EnsemblRoute = {
  service: "ensembl",
  path: "/xrefs/symbol/{species}/{symbol}",
  functions: ["get_xrefs_by_symbol"],
  tables: ["gene", "hgnc", "gene_alias", "gene_entrez", "transcript"],
  answer({ database, path, query }) {
    const symbol = path["symbol"] ?? "";
    const held = heldSpecies(database, path["species"] ?? "");
    if (isAnswer(held)) return held;
    const missing = `the snapshot holds nothing called ${symbol} in ${held.species}`;
    if ((query.get("db_type") || "core") !== "core") return absent(missing);
    const wanted = query.get("external_db");
    const objects = objectsCalled(database, { taxid: held.taxid, name: symbol });
    const object = query.get("object_type")?.toLowerCase();
    const entries = objects
      .filter(({ dbname, type }) => fitsDatabase(dbname, wanted) && (!object || type === object))
      .map(({ id, type }) => ({ id, type }));
    const unique = [...new Map(entries.map((entry) => [entry.id, entry])).values()];
    // The name is known, and what it leads to is not of the wanted type.
    if (unique.length === 0 && objects.length > 0 && !wanted) return json([]);
    return found({ entries: unique, wanted, missing });
  },
};
