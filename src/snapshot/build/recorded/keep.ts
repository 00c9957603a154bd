import type { Row, Store } from "../store.ts";

/** Adds a row with which there is no problem, and accounts for one that is left out; whether it was added. */
export function keep(
  store: Store,
  {
    table,
    row,
    problem,
  }: { readonly table: string; readonly row: Row; readonly problem: string | undefined },
): boolean {
  if (problem === undefined) store.add(table, row);
  else store.drop(table, { reason: problem, row });
  return problem === undefined;
}
