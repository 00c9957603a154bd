import { bindingMatrixId } from "../../../biology/index.ts";
import { absent, isAnswer, json, list, refused } from "../answers.ts";
import type { EnsemblRoute } from "../formats/index.ts";
import { namedSpecies } from "../named-species.ts";
import { type Column, matrixUnits } from "./matrix-units.ts";

interface MatrixRow {
  readonly id: string;
  readonly species: string;
  readonly name: string;
  readonly source: string;
  readonly threshold: number | null;
  readonly length: number;
  readonly complexes: string;
}

/** A binding matrix in the unit asked for; what is held are counts, the others are computed. */
export const bindingMatrix: EnsemblRoute = {
  service: "ensembl",
  path: "/species/{species}/binding_matrix/{binding_matrix}",
  functions: ["get_binding_matrix"],
  tables: ["binding_matrix", "binding_matrix_position", "species"],
  answer({ database, path, query }) {
    const species = namedSpecies(database, path["species"] ?? "");
    if (isAnswer(species)) return species;
    const id = path["binding_matrix"] ?? "";
    const unit = matrixUnits.get((query.get("unit") || "frequencies").toLowerCase());
    if (!unit) return refused(`'${query.get("unit")}' is not a valid BindingMatrix unit`);
    const row = database.get<MatrixRow>(
      "SELECT * FROM binding_matrix WHERE id = ? AND species = ?",
      id.toUpperCase(),
      species.name,
    );
    if (!row) return (bindingMatrixId.parse(id) ? absent : refused)(`Binding Matrix ${id} not found`);
    const counts = database
      .all<{ a: number; c: number; g: number; t: number }>(
        "SELECT a, c, g, t FROM binding_matrix_position WHERE matrix_id = ? ORDER BY position",
        row.id,
      )
      .map(({ a, c, g, t }): Column => [a, c, g, t]);
    const columns = counts.map(unit.of);
    const isCounts = unit === matrixUnits.get("frequencies");
    return json(
      {
        stable_id: row.id,
        name: row.name,
        source: row.source,
        threshold: row.threshold,
        length: row.length,
        unit: unit.name,
        max_position_sum: isCounts ? Math.max(...counts.map(total)) : undefined,
        associated_transcription_factor_complexes: list(row.complexes),
        elements: Object.fromEntries(columns.map(([A, C, G, T], index) => [index + 1, { A, C, G, T }])),
        elements_string: elementsString(columns),
      },
      { lacks: isCounts ? [] : ["max_position_sum"] },
    );
  },
};

const total = ([a, c, g, t]: Column): number => a + c + g + t;

/** A line for each base, with a tab after each position. */
const elementsString = (columns: readonly Column[]): string =>
  ([0, 1, 2, 3] as const)
    .map((base) => `${columns.map((column) => `${Number(column[base].toPrecision(15))}\t`).join("")}\n`)
    .join("");
