import { defineKind, type Kind } from "./kind.ts";

/** What the file of a kind with a fixed shape says. */
export interface AccessionDefinition {
  readonly id: string;
  readonly title: string;
  readonly examples: readonly [string, ...string[]];
  /** Source of the expression for every accepted spelling, matched without regard to case. */
  readonly shape: string;
  /** Source of the expression for canonical spellings, told to models and shown in forms. */
  readonly canonical: string;
  /** The canonical spelling of a text that fits the shape, or undefined where it is none after all. */
  readonly spell: (text: string) => string | undefined;
  /** Source of the expression for mentions in prose. @default the shape */
  readonly mention?: string;
}

/** A kind whose value is its canonical spelling. */
export function accession(definition: AccessionDefinition): Kind<string> {
  const { id, title, examples, shape, spell } = definition;
  const whole = new RegExp(`^(?:${shape})$`, "i");
  return defineKind<string>({
    id,
    title,
    examples,
    schema: { type: "string", pattern: `^(?:${definition.canonical})$` },
    parse: (text) => (whole.test(text) ? spell(text) : undefined),
    format: (value) => value,
    find: inText(definition.mention ?? shape),
  });
}

/** Finds the shape where it is a word of its own: no letter, digit or underscore touches it. */
export const inText = (shape: string): RegExp =>
  new RegExp(`(?<![A-Za-z0-9_])(?:${shape})(?![A-Za-z0-9_])`, "gi");

export const upper = (text: string): string => text.toUpperCase();
