import { defineKind } from "./kind.ts";
import { position } from "./position.ts";

export interface PositionRange {
  /** 1-based, inclusive. */
  readonly start: number;
  readonly end: number;
}

/** Positions inside a transcript or protein, without its name, 1-based: `100..300`, `100-300`, `100 to 300`. */
export const positionRange = defineKind<PositionRange>({
  id: "position-range",
  title: "a range of positions",
  examples: ["100..300", "100-300"],
  parse: (text) => {
    const match =
      /^([\d,]+)\s*(?:\.\.|[-–:]|\s(?:to|and)\s)\s*([\d,]+)$/i.exec(text) ?? /^([\d,]+)()$/.exec(text);
    const start = position(match?.[1]);
    const end = match?.[2] === "" ? start : position(match?.[2]);
    return start === undefined || end === undefined || end < start ? undefined : { start, end };
  },
  format: ({ start, end }) => `${start}..${end}`,
  find: /(?<![\p{L}\p{N}_.,:-])\d(?:[\d,]*\d)?(?:\.\.|\s?[-–]\s?|\s(?:to|and)\s)\d(?:[\d,]*\d)?(?![\p{L}\p{N}_:]|[.,-][\p{L}\p{N}])/giu,
});
