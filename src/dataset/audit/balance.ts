import { functions } from "../../catalog/index.ts";
import type { Row } from "../row.ts";
import type { Balance } from "./report.ts";

/** Counts rows by what they are about, and which parameters and enumerated values any call has. */
export function balanceOf(): { note(row: Row): void; report(): Balance } {
  let rows = 0;
  const kinds: Record<string, number> = {};
  const splits: Record<string, number> = {};
  const domains: Record<string, number> = {};
  const counts = new Map<string, number>(functions.map(({ name }) => [name, 0]));
  const parameters = new Set<string>();
  const values = new Map<string, Set<string>>();
  const add = (counter: Record<string, number>, key: string): void => {
    counter[key] = (counter[key] ?? 0) + 1;
  };
  return {
    note: (row) => {
      rows += 1;
      add(kinds, row.kind);
      add(splits, row.split ?? "none");
      if (row.kind === "call") add(domains, row.domain);
      for (const { name, arguments: args } of row.calls) {
        if (row.kind === "call") counts.set(name, (counts.get(name) ?? 0) + 1);
        for (const [parameter, value] of Object.entries(args)) {
          const key = `${name}.${parameter}`;
          parameters.add(key);
          const seen = values.get(key) ?? new Set();
          if (seen.size < 500) for (const part of String(value).split(",")) seen.add(part);
          values.set(key, seen);
        }
      }
    },
    report: () => ({
      rows,
      kinds,
      splits,
      domains,
      functions: Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1))),
      parametersUnseen: functions.flatMap(({ name, parameters: declared }) =>
        Object.keys(declared)
          .map((parameter) => `${name}.${parameter}`)
          .filter((key) => !parameters.has(key)),
      ),
      valuesUnseen: functions.flatMap(({ name, parameters: declared }) =>
        Object.entries(declared).flatMap(([parameter, { kind, default: given }]) => {
          const seen = [...(values.get(`${name}.${parameter}`) ?? [])];
          const listed = kind.schema.enum?.map(String) ?? kind.schema.items?.enum ?? [];
          // A default is what happens when nothing is said.
          const unseen = listed.filter(
            (value) =>
              !(given !== undefined && kind.equals(value, given)) &&
              !seen.some((one) => kind.equals(one, value)),
          );
          return unseen.map((value) => `${name}.${parameter}=${value}`);
        }),
      ),
    }),
  };
}
