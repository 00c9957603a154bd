import { asText, type JsonValue, type Kind, type Mention } from "../biology/kind.ts";

interface Either {
  readonly id: string;
  readonly title: string;
  /** Looked for in questions and accepted, most telling first. */
  readonly kinds: readonly [Kind, ...Kind[]];
  /** Accepted, but never looked for in questions. */
  readonly also?: readonly Kind[];
  /** Whether the canonical spelling is the one given: for names that Ensembl looks up as they are. @default false */
  readonly verbatim?: boolean;
}

/** A kind for a value that may be of one of several kinds; the first that reads it decides. */
export function either({ id, title, kinds, also = [], verbatim = false }: Either): Kind {
  const all = [...kinds, ...also];
  const reader = (...inputs: readonly JsonValue[]) =>
    all.find((kind) => inputs.every((input) => kind.parse(input) !== undefined));
  /** Names of genes are recognised in prose, but only their symbols can be looked up. */
  const isSpelling = ({ text, normal }: Mention): boolean => reader(text)?.normalise(text) === normal;
  return {
    id,
    title,
    examples: [kinds[0].examples[0], ...all.slice(1).map((kind) => kind.examples[0])],
    schema: { type: "string" },
    parse: (input) => reader(input)?.parse(input),
    normalise: (input) => (verbatim && reader(input) ? asText(input) : reader(input)?.normalise(input)),
    equals: (left, right) => reader(left, right)?.equals(left, right) ?? asText(left) === asText(right),
    recognise: (text) => {
      const mentions = apart(kinds.flatMap((kind) => kind.recognise(text)));
      return verbatim
        ? mentions.map((mention) => (isSpelling(mention) ? { ...mention, normal: mention.text } : mention))
        : mentions;
    },
  };
}

/** The first of every group of overlapping mentions, left to right. */
function apart(mentions: readonly Mention[]): readonly Mention[] {
  const kept: Mention[] = [];
  for (const mention of mentions) {
    if (kept.every(({ start, end }) => mention.end <= start || end <= mention.start)) kept.push(mention);
  }
  return kept.sort((left, right) => left.start - right.start);
}
