import { asText, type JsonValue, type Kind, type Mention } from "./kind.ts";

/**
 * A kind for several values of another kind: an array, or one text with commas or semicolons.
 * Lists are equal when each value of one has its equal in the other; order and repetition do not matter.
 */
export function listOf<Value>(kind: Kind<Value>): Kind<readonly Value[]> {
  const items = (input: JsonValue): readonly JsonValue[] | undefined => {
    const parts = Array.isArray(input) ? (input as readonly JsonValue[]) : asText(input)?.split(/[,;]/);
    const filled = parts?.filter((part) => asText(part) !== "");
    if (filled?.length && filled.every((part) => kind.parse(part) !== undefined)) return filled;
    // One value may hold commas itself: `17:1,000-2,000`.
    return kind.parse(input) === undefined || Array.isArray(input) ? undefined : [input];
  };
  const spelled = (parts: readonly JsonValue[]) => parts.flatMap((part) => kind.normalise(part) ?? []);
  const covers = (left: readonly JsonValue[], right: readonly JsonValue[]) =>
    right.every((part) => left.some((other) => kind.equals(other, part)));
  return {
    id: `${kind.id}-list`,
    title: `a list, each ${kind.title}`,
    examples: [[...new Set(kind.examples.slice(0, 2))].join(","), ...kind.examples],
    schema: { type: ["string", "array"], items: itemSchema(kind) },
    parse: (input) => items(input)?.flatMap((part) => kind.parse(part) ?? []),
    normalise: (input) => {
      const parts = items(input);
      return parts && [...new Set(spelled(parts))].join(",");
    },
    equals: (left, right) => {
      const [a, b] = [items(left), items(right)];
      if (a === undefined || b === undefined) return asText(left) === asText(right);
      return covers(a, b) && covers(b, a);
    },
    recognise: (text) => runs(kind.recognise(text), text),
  };
}

const itemSchema = ({ schema }: Kind) => ({
  type: "string" as const,
  ...(schema.enum ? { enum: schema.enum.map(String) } : {}),
});

/** Mentions with nothing but commas and "and" or "or" between them are one list. */
function runs<Value>(mentions: readonly Mention<Value>[], text: string): Mention<readonly Value[]>[] {
  const lists: Mention<readonly Value[]>[] = [];
  for (const { start, end, value, normal } of mentions) {
    const last = lists.at(-1);
    const joined = last && /^(?:\s*[,;/&]\s*|\s+)(?:and\s+|or\s+)?$/i.test(text.slice(last.end, start));
    if (last && joined) {
      lists[lists.length - 1] = {
        start: last.start,
        end,
        text: text.slice(last.start, end),
        value: [...last.value, value],
        normal: last.normal.split(",").includes(normal) ? last.normal : `${last.normal},${normal}`,
      };
    } else lists.push({ start, end, text: text.slice(start, end), value: [value], normal });
  }
  return lists;
}
