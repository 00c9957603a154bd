/** What a question of a published set must not hold, and what makes it no question; each with its name. */
const FAULTS: readonly (readonly [name: string, pattern: RegExp])[] = [
  ["an e-mail address", /[\w.+-]{1,64}@[\w-]{1,64}\.[a-z]{2,}/i],
  ["a telephone number", /(?:\+\d{1,3}[ -]?)?\(?\d{3}\)?[ -]\d{3}[ -]\d{4}\b/],
  ["a medical record number", /\b(?:MRN|patient id|NHS number|SSN)\b[ :#]*\d/i],
  ["a date of birth", /\b(?:born on|DOB|date of birth)\b/i],
  ["a secret", /\b(?:api[_ ]?key|password|bearer)\b\s*[:=]/i],
  [
    "instructions to a model",
    /\b(?:ignore (?:all|previous) instructions|system prompt|you are an? (?:AI|assistant))\b/i,
  ],
  ["harm", /\b(?:weaponi[sz]|bioweapon|increase (?:the )?(?:virulence|transmissibility)|how to poison)\b/i],
  ["a placeholder that was not filled", /\{\w+\}|\]\(|<\d:|\[object/],
  ["a doubled word", /\b(the|a|an|of|in|for|is|to|gene|human)\s+\1\b/i],
  ["a doubled space", /\S {2,}\S/],
];

const SHORTEST = 8;
const LONGEST = 6000;

/** What is wrong with a question as a text, by itself; nothing mostly. */
export function contentFault(question: string): string | undefined {
  if (question.trim().length < SHORTEST) return "too short to be a question";
  if (question.length > LONGEST) return "too long to be a question";
  return FAULTS.find(([, pattern]) => pattern.test(question))?.[0];
}
