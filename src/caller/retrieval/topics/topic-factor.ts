import type { FunctionDefinition } from "../../../catalog/definition.ts";
import { ensemblTopics } from "./ensembl-topics.ts";
import { ncbiTopics } from "./ncbi-topics.ts";
import type { Topic } from "./topic.ts";
import { uniprotTopics } from "./uniprot-topics.ts";

const WITH = 1.2;
const WITHOUT = 0.55;
const TOPICS: readonly Topic[] = [...ensemblTopics, ...ncbiTopics, ...uniprotTopics];

/** Factor on the score of a function for what the question says and leaves unsaid. */
export function topicFactor(question: string, { name }: FunctionDefinition): number {
  let factor = 1;
  for (const topic of topicsOf(name))
    factor *= topic.said.test(question) ? (topic.with ?? WITH) : (topic.without ?? WITHOUT);
  return factor;
}

const byName = new Map<string, readonly Topic[]>();

function topicsOf(name: string): readonly Topic[] {
  let own = byName.get(name);
  if (!own) {
    own = TOPICS.filter(({ of }) => of.test(name));
    byName.set(name, own);
  }
  return own;
}
