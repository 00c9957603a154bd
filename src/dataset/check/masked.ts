import type { Row, TextSpan } from "../row.ts";

/** Stands where a value stood. */
const MASK = "□";

/** A question without the values its arguments take from it, so that two wordings can be compared. */
export function masked({ question, evidence }: Pick<Row, "question" | "evidence">): string {
  const spans = evidence
    .flatMap((one) => Object.values(one))
    .flatMap((reason): readonly TextSpan[] =>
      "span" in reason
        ? [reason.span]
        : "rule" in reason && reason.rule === "query"
          ? (reason.spans ?? [])
          : [],
    )
    .sort((left, right) => left[0] - right[0]);
  let text = "";
  let last = 0;
  for (const [start, end] of spans) {
    if (start < last) continue;
    text += question.slice(last, start) + MASK;
    last = end;
  }
  return plainWords(text + question.slice(last));
}

/** Words in lower case, single spaces between them. */
export const plainWords = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}□]+/gu, " ")
    .trim();
