import { getFunction } from "../../../catalog/index.ts";
import type { Lengths } from "../lengths.ts";
import { PARAMETERS } from "../parameter-coverage.ts";
import { PROVENANCES, type Provenance } from "../provenance.ts";
import { DATABASES, KINDS, type Statistics } from "../statistics.ts";
import { FEWEST } from "../thin-functions.ts";
import { type Bar, barChart } from "./bars.ts";
import { histogram } from "./histogram.ts";
import { told } from "./svg.ts";

const KIND_NAMES: readonly string[] = ["one call", "several calls", "missing parameter", "no function fits"];
const DATABASE_NAMES: Readonly<Record<string, string>> = {
  ncbi: "NCBI",
  ensembl: "Ensembl",
  uniprot: "UniProt",
};

type Table = Readonly<Record<string, Readonly<Record<string, number>>>>;

const byKind = (table: Table, names: Readonly<Record<string, string>> = {}): readonly Bar[] =>
  Object.entries(table).map(([name, counts]) => ({
    label: names[name] ?? name.replaceAll(/[-_]/g, " "),
    values: KINDS.map((kind) => counts[kind] ?? 0),
  }));

const simple = (counts: Readonly<Record<string, number>>): readonly Bar[] =>
  Object.entries(counts).map(([label, count]) => ({ label, values: [count] }));

/** The plots of a set: SVG by file name. */
export function plotsOf(statistics: Statistics): Readonly<Record<string, string>> {
  const { parts, domains, databases, outcomes } = statistics;
  const rows = { axis: "rows", series: KIND_NAMES };
  return {
    "split.svg": barChart({ title: "Rows by split", ...rows, groups: [{ bars: byKind(parts) }] }),
    "domain.svg": barChart({ title: "Rows by domain", ...rows, groups: [{ bars: byKind(domains) }] }),
    "database.svg": barChart({
      title: "Rows by database of the last call",
      axis: "rows",
      series: KIND_NAMES.slice(0, 3),
      groups: [
        {
          bars: byKind(databases, DATABASE_NAMES).map((bar) => ({ ...bar, values: bar.values.slice(0, 3) })),
        },
      ],
    }),
    "function.svg": functionPlot(statistics),
    "parameter-coverage.svg": parameterPlot(statistics),
    "argument-provenance.svg": barChart({
      title: "Arguments by where their value comes from",
      axis: "arguments",
      series: ["arguments"],
      groups: [
        {
          bars: Object.entries(statistics.provenance).map(([name, count]) => ({
            label: PROVENANCES[name as Provenance] ?? name,
            values: [count],
          })),
        },
      ],
    }),
    "question-length.svg": lengthPlot(statistics.characters),
    "outcome.svg": barChart({
      title: "Calls by what came of them",
      axis: "calls",
      series: ["calls"],
      groups: [{ bars: simple(outcomes) }],
    }),
  };
}

function functionPlot({ functions }: Statistics): string {
  return barChart({
    title: "Rows of one call by function",
    axis: "rows",
    series: ["executed", "not executed"],
    mark: { value: FEWEST, text: `${FEWEST} rows` },
    columns: 2,
    groups: DATABASES.map((database) => ({
      heading: DATABASE_NAMES[database] ?? database,
      bars: Object.entries(functions)
        .filter(([name]) => getFunction(name).database === database)
        .map(([name, { rows, unexecuted }]) => ({ label: name, values: [rows - unexecuted, unexecuted] })),
    })),
  });
}

/** Calls that give a parameter: least number of each bin. */
const COVERAGE_BINS = [0, 1, 10, 30, 60, 100, 200, 500] as const;

function parameterPlot({ parameters }: Statistics): string {
  const bins = COVERAGE_BINS.map((from, index) => {
    const below = COVERAGE_BINS[index + 1] ?? Number.POSITIVE_INFINITY;
    const within = PARAMETERS.filter(({ key }) => {
      const calls = parameters.calls[key] ?? 0;
      return calls >= from && calls < below;
    });
    const required = within.filter((one) => one.required).length;
    return { label: binLabel(from, below), values: [required, within.length - required] };
  });
  const { declared, given, valuesListed, valuesUnseen } = parameters;
  return histogram({
    title: "Parameters by the number of calls that give them",
    note: `${told(given)} of ${told(declared)} parameters are given, ${told(valuesListed - valuesUnseen.length)} of ${told(valuesListed)} listed values`,
    across: "calls that give the parameter",
    up: "parameters",
    series: ["required", "optional"],
    bins,
  });
}

const binLabel = (from: number, below: number): string => {
  if (below === Number.POSITIVE_INFINITY) return `${from} or more`;
  return below === from + 1 ? String(from) : `${from}–${below - 1}`;
};

function lengthPlot({ bins, width, median, low, high, most }: Lengths): string {
  const isCut = most >= bins.length * width;
  return histogram({
    title: "Length of questions",
    note: `median ${median} characters; nine of ten have ${low} to ${high}`,
    across: `characters (${width} to a bar${isCut ? "; the last bar holds everything longer" : ""})`,
    atEdges: true,
    up: "questions",
    series: ["questions"],
    bins: bins.map(({ from, questions }, index) => ({
      label: index % 5 === 0 ? String(from) : "",
      values: [questions],
    })),
  });
}
