import type { Database } from "../../client/sqlite.ts";
import { type Condition, isText, type Wanted, where } from "../query/condition.ts";

/** Taxa that a name means as a whole, in NCBI's or UniProt's list of names; a number is a taxon's own. */
export function taxaNamed(wanted: Wanted): Condition {
  const id = /^(?:txid|taxid:?)?(\d{1,10})$/i.exec(wanted.text)?.[1];
  if (id) return where("taxid = ?", Number(id));
  const scientific = isText("scientific_name", wanted);
  const common = isText("name", wanted);
  const uniprot = isText("common_name", wanted);
  return where(
    `taxid IN (SELECT taxid FROM taxon WHERE ${scientific.sql}
      UNION SELECT taxid FROM taxon_name WHERE ${common.sql} UNION SELECT taxid FROM organism WHERE ${uniprot.sql})`,
    ...scientific.values,
    ...common.values,
    ...uniprot.values,
  );
}

const NAME = /^[A-Za-z][A-Za-z .'()-]{2,80}$/;

/** The scientific name of the organism that words name; a species before a genus, the oldest number first. */
export function organismNamed(text: string, database: Database): string | undefined {
  if (!NAME.test(text)) return undefined;
  const named = taxaNamed({ text });
  return database.get<{ scientific_name: string }>(
    `SELECT scientific_name FROM taxon WHERE ${named.sql} ORDER BY rank IS NOT 'species', taxid LIMIT 1`,
    ...named.values,
  )?.scientific_name;
}
