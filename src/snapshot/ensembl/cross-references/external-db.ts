import type { Answer } from "../../../client/outcome.ts";
import { absent, json } from "../answers.ts";

/** Whether a database's name fits `external_db`: the name in any capitals, `%` for anything. */
export function fitsDatabase(dbname: string, wanted: string | null): boolean {
  if (!wanted) return true;
  const [first = "", ...rest] = wanted.toLowerCase().split("%");
  const name = dbname.toLowerCase();
  if (rest.length === 0) return name === first;
  if (!name.startsWith(first)) return false;
  let from = first.length;
  const last = rest.pop() ?? "";
  for (const part of rest) {
    const at = name.indexOf(part, from);
    if (at < 0) return false;
    from = at + part.length;
  }
  return name.length - last.length >= from && name.endsWith(last);
}

/**
 * A list for the answer. Nothing found says nothing of Ensembl: it has references to many more databases, and the list
 * of them that is held is of an older release.
 */
export function found<Entry>({
  entries,
  wanted,
  missing,
}: {
  readonly entries: readonly Entry[];
  readonly wanted: string | null;
  readonly missing: string;
}): Answer {
  if (entries.length === 0) return absent(missing);
  return json(entries, { lacks: wanted ? [] : ["other external databases"] });
}
