import { sharedText } from "./shared.ts";

/** One parameter of a function as the reference has it (../shared/spec/functions.json). */
export interface SpecParameter {
  readonly name: string;
  readonly json_type: string | readonly string[];
  readonly required: boolean;
  readonly default: string | number | boolean | null;
  readonly upstream: { readonly in: "path" | "query" | "body"; readonly name: string } | null;
  readonly conversion: readonly string[];
  readonly sent_when: string;
  readonly aliases: readonly string[];
}

export interface SpecFunction {
  readonly database: string;
  readonly tool: string;
  readonly function: string;
  readonly upstream: { readonly method: string; readonly base_url: string; readonly path_template: string };
  readonly params: readonly SpecParameter[];
  readonly internal: readonly { readonly name: string }[];
  readonly fixed: readonly {
    readonly name: string;
    readonly value: string;
    readonly when: "always" | readonly { readonly param: string; readonly is: "null" }[];
  }[];
  readonly headers: readonly { readonly name: string; readonly value: string; readonly when: string }[];
}

export const readSpecification = (): readonly SpecFunction[] =>
  (JSON.parse(sharedText("spec/functions.json")) as { functions: SpecFunction[] }).functions;

/** What the reference sends when a parameter is left out; undefined where nothing. */
export function sentByDefault({ fixed }: SpecFunction, parameter: SpecParameter): string | undefined {
  const { default: standard, sent_when: when } = parameter;
  const substitute = fixed.find(
    (entry) => entry.when !== "always" && entry.when.some(({ param }) => param === parameter.name),
  );
  if (substitute) return substitute.value;
  return standard === null || when === "never" || when === "only_if_retmode_empty"
    ? undefined
    : String(standard);
}
