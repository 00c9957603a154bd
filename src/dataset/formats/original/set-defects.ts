import { findFunction } from "../../../catalog/index.ts";
import { callHash } from "../../groups/groups-of.ts";
import { TextSet } from "../../text-set.ts";
import type { Defect, DefectRule } from "./defect.ts";
import { ALL_ROWS, TEST, TRAIN } from "./layout.ts";
import { callOf, listedIn, questionOf, type RawRow } from "./raw-row.ts";

/** Watches rows go by and finds what is wrong between them; keeps hashes of each, some tens of bytes a row. */
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
  const seen = new TextSet();
  const lists = { count: 0, first: 0, others: new Set<string>() };
  return {
    see: (raw) => {
      const call = callOf(raw);
      if (typeof call === "string" || !findFunction(call.name)) return [];
      const { file, index } = raw;
      const question = questionOf(raw).trim().toLowerCase();
      const asked = keysIn({ question, call: callHash(call) });
      const found: [DefectRule, string?][] = [];
      if (seen.has(asked(file).row)) found.push(["duplicate row"]);
      else if (seen.has(asked(file).question)) found.push(["question with two calls", question]);
      if (file === TEST) {
        if (seen.has(asked(TRAIN).call)) found.push(["call in train and test", call.name]);
        if (seen.has(asked(TRAIN).question)) found.push(["question in train and test", question]);
      }
      if (file !== ALL_ROWS && !seen.has(asked(ALL_ROWS).row)) found.push(["not in BioTool.json"]);
      for (const key of Object.values(asked(file))) seen.add(key);
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

/** What is remembered of a row, as it would be of one in a file. */
const keysIn =
  ({ question, call }: { readonly question: string; readonly call: string }) =>
  (file: string) => ({
    row: `${file} row ${call} ${question}`,
    call: `${file} call ${call}`,
    question: `${file} question ${question}`,
  });

function countList(
  lists: { count: number; first: number; others: Set<string> },
  { listed, name }: { listed: readonly string[] | undefined; name: string },
): void {
  if (!listed || listed.length < 2) return;
  lists.count += 1;
  if (listed[0] === name) lists.first += 1;
  for (const other of listed) if (other !== name) lists.others.add(other);
}
