import type { Random } from "../random.ts";
import type { Part } from "./markup.ts";

/**
 * The same template as people type it: mostly as it stands, at times without its question mark, in small letters at the start, or
 * with a slip of the finger. Only words between variables change; what an argument rests on never does.
 */
export function styled(parts: readonly Part[], random: Random): readonly Part[] {
  const draw = random.next();
  if (draw < 0.05) return withoutEnd(parts);
  if (draw < 0.1) return smallStart(withoutEnd(parts));
  if (draw < 0.14) return smallStart(parts);
  return draw < 0.19 ? withTypo(parts, random) : parts;
}

function withoutEnd(parts: readonly Part[]): readonly Part[] {
  const last = parts.at(-1);
  if (!last || !("text" in last)) return parts;
  const text = last.text.replace(/[?.]$/, "");
  return text === "" ? parts.slice(0, -1) : [...parts.slice(0, -1), { text }];
}

/** Names that keep their capital. */
const PLAIN_START =
  /^(?:What|Which|Where|When|Who|How|Is|Are|Does|Do|Did|Can|Could|Please|Give|Show|List|Find|Get|Fetch|Tell|Look|Has|Have|Need|Any|Search|In|On|For|For|All|The|Return|Retrieve|Pull|Name|Count|Map|Convert|Translate)\b/;

function smallStart(parts: readonly Part[]): readonly Part[] {
  const [first, ...rest] = parts;
  if (!first || !("text" in first) || !PLAIN_START.test(first.text)) return parts;
  return [{ text: first.text.charAt(0).toLowerCase() + first.text.slice(1) }, ...rest];
}

const LONG_WORD = /\b[a-z]{6,}\b/g;

/** Two letters of one long word change places, never the first one or the last. */
function withTypo(parts: readonly Part[], random: Random): readonly Part[] {
  const places = parts.flatMap((part, index) =>
    "text" in part ? [...part.text.matchAll(LONG_WORD)].map((match) => ({ index, match })) : [],
  );
  if (places.length === 0) return parts;
  const { index, match } = random.pick(places);
  const at = match.index + 1 + random.below(match[0].length - 3);
  return parts.map((part, place) => {
    if (place !== index || !("text" in part)) return part;
    const { text } = part;
    return { text: `${text.slice(0, at)}${text[at + 1]}${text[at]}${text.slice(at + 2)}` };
  });
}
