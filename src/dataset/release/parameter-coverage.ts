import { functions } from "../../catalog/index.ts";
import type { Row } from "../row.ts";
import { Counter } from "./counter.ts";

/** Which parameters and enumerated values the calls have. */
export interface ParameterCoverage {
  readonly declared: number;
  readonly given: number;
  readonly requiredDeclared: number;
  readonly requiredGiven: number;
  /** Values that the catalogue lists, without defaults, and those that no call has. */
  readonly valuesListed: number;
  readonly valuesUnseen: readonly string[];
  readonly unseen: readonly string[];
  /** Calls that give a parameter, by `function.parameter`. */
  readonly calls: Readonly<Record<string, number>>;
}

type Unseen = { readonly parametersUnseen: readonly string[]; readonly valuesUnseen: readonly string[] };

/** Counts the calls that give each parameter. */
export class ParameterCounter {
  readonly #calls = new Counter();

  note({ calls }: Row): void {
    for (const { name, arguments: args } of calls)
      for (const parameter of Object.keys(args)) this.#calls.add(`${name}.${parameter}`);
  }

  report({ parametersUnseen, valuesUnseen }: Unseen): ParameterCoverage {
    const required = PARAMETERS.filter((one) => one.required);
    const given = (one: DeclaredParameter): boolean => this.#calls.get(one.key) > 0;
    return {
      declared: PARAMETERS.length,
      given: PARAMETERS.filter(given).length,
      requiredDeclared: required.length,
      requiredGiven: required.filter(given).length,
      valuesListed: PARAMETERS.reduce((sum, { values }) => sum + values, 0),
      valuesUnseen,
      unseen: parametersUnseen,
      calls: this.#calls.table(PARAMETERS.map(({ key }) => key).sort()),
    };
  }
}

export interface DeclaredParameter {
  /** `function.parameter`. */
  readonly key: string;
  readonly required: boolean;
  /** How many values the catalogue lists for it; the default is what happens when nothing is said. */
  readonly values: number;
}

/** Every parameter of the catalogue. */
export const PARAMETERS: readonly DeclaredParameter[] = functions.flatMap(({ name, parameters }) =>
  Object.entries(parameters).map(([parameter, { kind, required, default: given }]) => {
    const listed = kind.schema.enum?.map(String) ?? kind.schema.items?.enum ?? [];
    const values = listed.filter((value) => given === undefined || !kind.equals(value, given)).length;
    return { key: `${name}.${parameter}`, required, values };
  }),
);
