import type { Span } from "../../biology/kind.ts";

/** Populations of the third phase of the 1000 Genomes project, by their code; larger groups come last. */
const CODES =
  "ACB|ASW|BEB|CDX|CEU|CHB|CHS|CLM|ESN|FIN|GBR|GIH|GWD|IBS|ITU|JPT|KHV|LWK|MSL|MXL|PEL|PJL|PUR|STU|TSI|YRI|AFR|AMR|EAS|EUR|SAS";
const CODE = new RegExp(`(?<![\\w:])(${CODES})(?![\\w:])`);

/** What people call some of them. */
const NAMES: readonly (readonly [RegExp, string])[] = [
  [/\bnorthern (?:and western )?europeans?\b/i, "CEU"],
  [/\beuropeans?\b/i, "EUR"],
  [/\bafricans?\b/i, "AFR"],
  [/\beast asians?\b/i, "EAS"],
  [/\bsouth asians?\b/i, "SAS"],
  [/\byorubas?\b/i, "YRI"],
  [/\bbritish\b/i, "GBR"],
  [/\b(?:finnish|finns)\b/i, "FIN"],
  [/\b(?:tuscans?|toscani)\b/i, "TSI"],
  [/\biberians?\b/i, "IBS"],
  [/\bhan chinese\b/i, "CHB"],
  [/\bjapanese\b/i, "JPT"],
  [/\bluhya\b/i, "LWK"],
  [/\bpuerto ricans?\b/i, "PUR"],
  [/\bperuvians?\b/i, "PEL"],
];

/** A 1000 Genomes population that is named by its code alone or by its people, in Ensembl's spelling. */
export function populationNamed(
  question: string,
): { readonly value: string; readonly span: Span } | undefined {
  const coded = CODE.exec(question);
  const called = NAMES.flatMap(([name, code]) => {
    const match = name.exec(question);
    return match ? [{ match, code }] : [];
  });
  const { match, code } = coded ? { match: coded, code: coded[0] } : (called[0] ?? {});
  if (!match) return undefined;
  return {
    value: `1000GENOMES:phase_3:${code}`,
    span: { start: match.index, end: match.index + match[0].length },
  };
}
