import type { FunctionHolding, SnapshotInfo } from "../../snapshot/index.ts";
import { shellCall } from "./print-answer.ts";
import { styled, table, terminalWidth, wrap } from "./terminal.ts";

/** The account of what the snapshot holds, for a terminal: each function with its entities, tables, releases and a call. */
export function infoText({ release, functions, sources, bytes }: SnapshotInfo): string {
  const held = functions.filter(({ content }) => content).length;
  return [
    `Snapshot ${release}: ${held} of ${functions.length} functions have content, ${(bytes / 1e6).toFixed(1)} MB.`,
    "",
    ...functions.map(holdingText),
    "",
    styled("bold", "Releases and licences of the sources"),
    table(licencesOf(sources)),
  ].join("\n");
}

const INDENT = "    ";

/** Why the call above may find nothing. */
export const RID_NOTE = "A RID is made by `biotool call blast` first; put the one it tells in place of this.";

function holdingText(holding: FunctionHolding): string {
  const { name, content, tables, sources, example, needs = "" } = holding;
  if (!content) return [`${styled("bold", name)}: absent`, ...indented(`needs ${needs}`)].join("\n");
  const releases = [...new Set(sources.map(({ release }) => release))];
  return [
    `${styled("bold", name)}: ${countsOf(holding)}`,
    ...(tables.length > 0
      ? [...indented(`from ${tables.join(", ")}`), ...indented(releases.join("; "))]
      : []),
    // Not wrapped: it is there to be copied.
    INDENT + shellCall({ name, arguments: example }),
    ...(name === "blast_retrieve" ? indented(RID_NOTE) : []),
  ].join("\n");
}

const countsOf = ({ entities, databases }: FunctionHolding): string =>
  databases
    ? Object.entries(databases)
        .map(([name, count]) => `${name} ${count.toLocaleString("en-US")}`)
        .join(", ")
    : entities === 0
      ? "needs no fact"
      : `${entities.toLocaleString("en-US")} ${entities === 1 ? "entity" : "entities"}`;

const indented = (text: string): string[] =>
  wrap(text, terminalWidth() - INDENT.length).map((line) => INDENT + line);

/** Each release once, with the licences of its files. */
function licencesOf(sources: SnapshotInfo["sources"]): string[][] {
  const byRelease = Map.groupBy(sources, ({ release }) => release);
  return [...byRelease].map(([release, files]) => [
    `  ${release}`,
    [...new Set(files.map(({ licence }) => licence))].join("; "),
  ]);
}
