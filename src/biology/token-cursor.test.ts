import { expect, it } from "vitest";
import { TokenCursor } from "./token-cursor.ts";

const cursor = () =>
  new TokenCursor([
    { type: "word", text: "a" },
    { type: "operator", text: "AND" },
  ]);

it("looks at a token without passing it", () => {
  const tokens = cursor();
  expect([tokens.peek()?.text, tokens.peek(1)?.text, tokens.peek(2), tokens.at]).toEqual([
    "a",
    "AND",
    undefined,
    0,
  ]);
});

it("takes a token of the type and text it is told, and no other", () => {
  const tokens = cursor();
  expect(tokens.take("operator")).toBeUndefined();
  expect(tokens.take("word")?.text).toBe("a");
  expect(tokens.take("operator", "OR")).toBeUndefined();
  expect(tokens.take("operator", "AND")?.text).toBe("AND");
  expect(tokens.done).toBe(true);
});

it("goes back to a place, and not past the end", () => {
  const tokens = cursor();
  tokens.next();
  tokens.next();
  expect([tokens.next(), tokens.at]).toEqual([undefined, 2]);
  tokens.at = 1;
  expect(tokens.next()?.text).toBe("AND");
});
