import { PROVENANCES, type Provenance } from "../provenance.ts";
import { KINDS } from "../statistics.ts";
import type { CardFacts } from "./card.ts";
import { paragraphs, percent, table, told } from "./markdown.ts";

type Table = Readonly<Record<string, Readonly<Record<string, number>>>>;

const plot = (file: string, text: string): string => `![${text}](plots/${file}.svg)`;

export function numbersSection({ statistics }: CardFacts): string {
  const { kinds, parts, domains, databases, provenance, parameters, characters, outcomes } = statistics;
  const all = Object.values(provenance).reduce((sum, count) => sum + count, 0);
  return paragraphs(
    "## What is in it",
    byKind("split", { counts: parts, sums: kinds }),
    plot("split", "Rows by split"),
    byKind("domain", { counts: domains, sums: kinds }),
    plot("domain", "Rows by domain"),
    byKind("database of the last call", { counts: databases }),
    plot("database", "Rows by database of the last call"),
    plot("function", "Rows of one call by function"),
    `Calls give ${told(parameters.given)} of the ${told(parameters.declared)} parameters of the catalogue ` +
      `(${told(parameters.requiredGiven)} of the ${told(parameters.requiredDeclared)} required ones) and ` +
      `${told(parameters.valuesListed - parameters.valuesUnseen.length)} of its ${told(parameters.valuesListed)} listed values that are no defaults. ` +
      "What is missing is named in `statistics.json` (`parameters.unseen`, `parameters.valuesUnseen`).",
    plot("parameter-coverage", "Parameters by the number of calls that give them"),
    table(
      ["arguments whose value is", "number", "share"],
      Object.entries(provenance).map(([name, count]) => [
        PROVENANCES[name as Provenance] ?? name,
        count,
        percent(count, all),
      ]),
    ),
    plot("argument-provenance", "Arguments by where their value comes from"),
    `A question has ${characters.mean} characters on average (median ${characters.median}, from ${characters.least} to ${told(characters.most)}).`,
    plot("question-length", "Length of questions"),
    table(["what came of the calls", "calls"], Object.entries(outcomes)),
    plot("outcome", "Calls by what came of them"),
  );
}

const HEADS: readonly string[] = ["one call", "several calls", "missing parameter", "no function fits"];

function byKind(
  head: string,
  { counts, sums }: { readonly counts: Table; readonly sums?: Readonly<Record<string, number>> },
): string {
  const cells = (row: Readonly<Record<string, number>>): number[] => {
    const values = KINDS.map((kind) => row[kind] ?? 0);
    return [...values, values.reduce((sum, value) => sum + value, 0)];
  };
  return table(
    [head, ...HEADS, "all"],
    [
      ...Object.entries(counts).map(([name, row]) => [name, ...cells(row)]),
      ...(sums ? [["**all**", ...cells(sums)]] : []),
    ],
  );
}
