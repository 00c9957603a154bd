import { count, flag, uniprotQuery } from "../../biology/index.ts";
import { type Parameter, query } from "../definition.ts";
import { crossReferenceColumns, type Namespace, namespaces } from "./namespaces.ts";
import { returnFields, sortOrder } from "./return-fields.ts";

/** What to search for, in UniProt's query language or in plain words. */
export const searchQuery = query(uniprotQuery, "What to look for", { required: true });

/** Columns of the answer; UniProtKB also takes a column for each database it refers to (`xref_pdb`). */
export function fields(namespace: Namespace): Parameter {
  const own = namespaces[namespace].fields;
  const kind =
    namespace === "uniprotkb"
      ? returnFields({
          title: "a list of UniProtKB return fields",
          names: [...own, ...crossReferenceColumns],
          others: /^xref_[a-z0-9_-]{2,40}$/i,
        })
      : returnFields({ title: "a list of return fields", names: own });
  return query(kind, "Only these parts of each record", { repeat: true });
}

export const sort = (namespace: Namespace): Parameter =>
  query(sortOrder(namespaces[namespace].sorts), "Order of the results");

/** Results on the page; the reference asks for 3 where it wants a sample and 25 where it wants a list. */
export const size = (standard: 3 | 25): Parameter =>
  query(count, "How many results to return", { minimum: 0, maximum: 500, default: standard });

export const download = query(flag, "Send the answer as a file to save");
export const includeIsoform = query(flag, "Also match isoforms, each as an entry of its own");
