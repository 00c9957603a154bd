/** Percent-decodes as often as a careless server could, so that `%252e` is seen for what it becomes. */
function decodings(value: string): readonly string[] {
  const seen = [value];
  for (let last = value; seen.length < 5; ) {
    let next: string;
    try {
      next = decodeURIComponent(last);
    } catch {
      break;
    }
    if (next === last) break;
    seen.push(next);
    last = next;
  }
  return seen;
}

const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;
const LINE_OR_TAB = /[\t\n\r\u0085\u2028\u2029]/;

/** Why a text cannot be sent at all; undefined where it can. */
export function textFault(value: string): string | undefined {
  if (!value.isWellFormed()) return "half of a Unicode character (a lone surrogate)";
  return CONTROL.test(value) ? "a control character" : undefined;
}

/**
 * Why a value cannot be one segment of a path; undefined where it can.
 * A slash inside a name (`hearing loss / deafness`) is fine, because it is sent encoded; a value that a server
 * which decodes once too often could take for a way up (`..`) or for an empty segment is not.
 */
export function segmentFault(value: string): string | undefined {
  for (const text of decodings(value)) {
    const fault = textFault(text);
    if (fault) return fault;
    if (LINE_OR_TAB.test(text)) return "a line break or tab";
    if (text.includes("\\")) return "a backslash";
    const parts = text.split("/").map((part) => part.trim());
    if (parts.includes("")) return "an empty part of a path";
    if (parts.includes(".") || parts.includes("..")) return "a dot segment";
  }
  return undefined;
}

/** A value as one path segment. The colon stays as it is: it is allowed there, and `17:1-2` and `GO:0008150` stay readable. */
export const encodeSegment = (value: string): string => encodeURIComponent(value).replaceAll("%3A", ":");
