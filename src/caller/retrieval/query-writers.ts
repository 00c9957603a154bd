import type { Parameter } from "../../catalog/definition.ts";
import type { Evidence } from "../caller.ts";
import { thingsOf } from "./entities.ts";
import { entrezTerm } from "./entrez-writer.ts";
import type { Found, Task } from "./fill.ts";
import { freeText } from "./free-text.ts";
import type { Material } from "./query-material.ts";
import { uniprotQueryFor } from "./uniprot-writer.ts";

const QUERY_RULE =
  "a query of the service's own language, written from the names, the numbers and the words of the question";

/** Writes an Entrez or UniProt query from what the question names. */
export function writeQuery({
  task,
  parameter,
  values,
}: {
  readonly task: Task;
  readonly parameter: Parameter;
  readonly values: Readonly<Record<string, unknown>>;
}): Found | undefined {
  const given = task.entities.find(({ kind }) => kind.id === parameter.kind.id);
  if (given) {
    const { normal, start, end } = given;
    return { value: normal, evidence: { span: { start, end } }, covers: [{ start, end }] };
  }
  const material = materialOf(task);
  const written =
    parameter.kind.id === "entrez-query"
      ? entrezTerm(material, String(values["db"] ?? ""))
      : uniprotQueryFor(material);
  if (!written || parameter.kind.parse(written.text) === undefined) return undefined;
  const [only, ...others] = written.covers;
  const verbatim = only && others.length === 0 && task.question.slice(only.start, only.end) === written.text;
  const evidence: Evidence = verbatim ? { span: { start: only.start, end: only.end } } : { rule: QUERY_RULE };
  return { value: written.text, evidence, covers: written.covers };
}

function materialOf(task: Task): Material {
  const { question, definition, entities } = task;
  const { unnamed } = task;
  const things = thingsOf(entities).filter(
    ({ weight, kinds }) => weight > 0.5 && !kinds.has("ontology-name") && !isGroup(kinds),
  );
  const identifiers = things.filter(
    ({ start, end, weight }) => weight >= 3 || /^\d+$/.test(question.slice(start, end)),
  );
  return {
    task,
    first: (kind) => entities.find((entity) => entity.kind.id === kind),
    words: (besides = []) => freeText(question, { definition, taken: [...things, ...unnamed, ...besides] }),
    everything: ({ identifiers: included } = { identifiers: false }) =>
      freeText(question, { definition, taken: included ? unnamed : [...unnamed, ...identifiers] }),
  };
}

/** A group of organisms is a word of the search like any other; a species has a field of its own. */
const isGroup = (kinds: ReadonlySet<string>): boolean => kinds.has("taxon") && !kinds.has("species");
