import type { Found } from "./fill.ts";

const ALTERNATE: readonly RegExp[] = [
  /\b[ACGTN]+\s*(?:>|→|->)\s*([ACGTN]+)\b/d,
  /\b(?:alt(?:ernate|ernative)?(?:\s+(?:bases?|allele))?|allele)\s*[:=]?\s*([ACGTN]+)\b/d,
  /\b(?:becomes?|became|to|into|with|by)\s+(?:an?\s+)?([ACGTN]+)\b(?![\w:.-])/d,
  /\b([ACGTN]+)\s+allele\b/d,
];

/** Ways of writing the bases of a change; the first group is the bases. */
const WRITTEN: Readonly<Record<string, readonly RegExp[]>> = {
  referenceBases: [
    /\bref(?:erence)?(?:\s+(?:bases?|allele))?\s*[:=]?\s*([ACGTN]+)\b/d,
    /(?<![\w.:])([ACGTN]+)\s*(?:>|→|->|\s+to\s+)\s*[ACGTN]+\b/d,
    /\bfrom\s+([ACGTN]+)\b/d,
  ],
  alternateBases: ALTERNATE,
  allele: ALTERNATE,
};

/** The bases that stand for a parameter, read off the way a change is written. */
export function basesFor(question: string, name: string): Found | undefined {
  for (const pattern of WRITTEN[name] ?? []) {
    const match = pattern.exec(question);
    const [start, end] = match?.indices?.[1] ?? [];
    if (match?.[1] && start !== undefined && end !== undefined)
      return { value: match[1], evidence: { span: { start, end } } };
  }
  return undefined;
}
