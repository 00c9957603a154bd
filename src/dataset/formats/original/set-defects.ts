import { findFunction } from "../../../catalog/index.ts";
import { callHash } from "../../groups/groups-of.ts";
import type { Defect, DefectRule } from "./defect.ts";
import { ALL_ROWS, TEST, TRAIN } from "./layout.ts";
import { callOf, listedIn, questionOf, type RawRow } from "./raw-row.ts";

/** Watches rows go by and finds what is wrong between them; keeps a short key of each, never a row. */
export interface SetWatch {
  /** What a row is a repetition of, among the rows of its file and of the other files. */
  see(raw: RawRow): readonly Defect[];
  /** What can only be said at the end. */
  end(): readonly Defect[];
}

/** Fewer rows say nothing about "always". */
const ENOUGH = 5;

/** The files are to be shown in the order all rows, train, test. */
export function watchSet(): SetWatch {
  const rows = new Map<string, Set<string>>();
  const calls = new Map<string, Set<string>>();
  const questions = new Map<string, Map<string, string>>();
  const lists = { count: 0, first: 0, others: new Set<string>() };
  const had = (index: Map<string, Set<string>>, { file, key }: { file: string; key: string }): boolean =>
    index.get(file)?.has(key) ?? false;
  return {
    see: (raw) => {
      const call = callOf(raw);
      if (typeof call === "string" || !findFunction(call.name)) return [];
      const { file, index } = raw;
      const key = { question: questionOf(raw).trim().toLowerCase(), call: callHash(call) };
      const row = `${key.question}\n${key.call}`;
      const found: [DefectRule, string?][] = [];
      if (had(rows, { file, key: row })) found.push(["duplicate row"]);
      else if ((questions.get(file)?.get(key.question) ?? key.call) !== key.call)
        found.push(["question with two calls", key.question]);
      if (file === TEST) {
        if (had(calls, { file: TRAIN, key: key.call })) found.push(["call in train and test", call.name]);
        if (questions.get(TRAIN)?.has(key.question)) found.push(["question in train and test", key.question]);
      }
      if (file !== ALL_ROWS && !had(rows, { file: ALL_ROWS, key: row })) found.push(["not in BioTool.json"]);
      added(rows, { file, key: row });
      added(calls, { file, key: key.call });
      questions.set(file, (questions.get(file) ?? new Map()).set(key.question, key.call));
      countList(lists, { listed: listedIn(raw), name: call.name });
      return found.map(([rule, detail]) => ({
        file,
        index,
        rule,
        ...(detail === undefined ? {} : { detail }),
      }));
    },
    end: () => {
      if (lists.count < ENOUGH) return [];
      return [
        ...(lists.first === lists.count
          ? [{ file: TRAIN, rule: "right function always first" as const }]
          : []),
        ...(lists.others.size === 1
          ? [{ file: TRAIN, rule: "always the same distractor" as const, detail: [...lists.others].join() }]
          : []),
      ];
    },
  };
}

function added(index: Map<string, Set<string>>, { file, key }: { file: string; key: string }): void {
  index.set(file, (index.get(file) ?? new Set()).add(key));
}

function countList(
  lists: { count: number; first: number; others: Set<string> },
  { listed, name }: { listed: readonly string[] | undefined; name: string },
): void {
  if (!listed || listed.length < 2) return;
  lists.count += 1;
  if (listed[0] === name) lists.first += 1;
  for (const other of listed) if (other !== name) lists.others.add(other);
}
