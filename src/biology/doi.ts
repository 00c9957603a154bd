import { defineKind } from "./kind.ts";

const LEAD = /^(?:doi:\s?|https?:\/\/(?:dx\.)?doi\.org\/)/i;
const WHOLE = /^10\.\d{4,9}(?:\.\d+)*\/[^\s"]+$/;

/**
 * Digital object identifier (ISO 26324): `10.prefix/suffix`; also read with `doi:` or as an address at doi.org.
 * Letter case never matters. Punctuation that ends a sentence, and a bracket that the DOI did not open, are not part of it.
 */
export const doi = defineKind<string>({
  id: "doi",
  title: "a DOI",
  examples: ["10.1093/nar/gkz947", "doi:10.1093/nar/gkz947", "https://doi.org/10.1093/NAR/gkz947"],
  parse: (text) => {
    const bare = trimEnd(text.replace(LEAD, ""));
    return WHOLE.test(bare) ? bare.toLowerCase() : undefined;
  },
  format: (value) => value,
  find: (text) =>
    [...text.matchAll(/(?<![\w.])10\.\d{4,9}(?:\.\d+)*\/[^\s"]+/g)].map(({ 0: match, index: start }) => {
      const written = trimEnd(match);
      const value = written.toLowerCase();
      return { start, end: start + written.length, text: written, value, normal: value };
    }),
});

function trimEnd(text: string): string {
  let end = text.length;
  while (end > 0 && isLoose(text, end)) end -= 1;
  return text.slice(0, end);
}

/** Whether the last character of `text.slice(0, end)` belongs to the sentence around the DOI. */
function isLoose(text: string, end: number): boolean {
  const last = text.charAt(end - 1);
  if (".,;:!?'’”*".includes(last)) return true;
  const open = { ")": "(", "]": "[", "}": "{", ">": "<" }[last];
  if (open === undefined) return false;
  const kept = text.slice(0, end);
  return kept.split(last).length > kept.split(open).length;
}
