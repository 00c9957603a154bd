import { absent, firstOf, json } from "../answers.ts";
import { type EnsemblRoute, withYaml } from "../formats/index.ts";
import { termCalled } from "../terms.ts";
import { fullTerm, ontologyTables, termLacks } from "./shown-term.ts";

/** Terms by name or synonym. */
export const ontologyName: EnsemblRoute = {
  service: "ensembl",
  path: "/ontology/name/{name}",
  functions: ["get_ontology_name"],
  tables: ontologyTables,
  writers: withYaml,
  answer({ database, path, query }) {
    const name = path["name"] ?? "";
    const terms = termCalled(database, name, { ontology: query.get("ontology")?.toUpperCase() });
    if (terms.length === 0) return absent(`No valid terms found for ${name}`);
    const { first, rest } = firstOf(terms, "terms");
    return json(
      first.map((term) => fullTerm({ database, query }, term)),
      { lacks: [...termLacks, ...rest] },
    );
  },
};
