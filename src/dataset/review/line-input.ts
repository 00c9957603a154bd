/** A key as `node:readline` tells it. */
export interface Key {
  readonly sequence?: string;
  readonly name?: string;
  readonly ctrl?: boolean;
  readonly meta?: boolean;
}

/** A line that is being typed. */
export interface LineInput {
  readonly text: string;
  /** Place of the cursor in the text. */
  readonly at: number;
}

export const lineInput = (text = ""): LineInput => ({ text, at: text.length });

/** The line after one more key; `done` at return, `cancelled` at escape. */
export function typed(line: LineInput, key: Key): LineInput | "done" | "cancelled" {
  const { text, at } = line;
  const { name, sequence = "", ctrl, meta } = key;
  if (name === "return" || name === "enter") return "done";
  if (name === "escape") return "cancelled";
  const moved = MOVES[ctrl ? `ctrl-${name}` : (name ?? "")];
  if (moved) return moved(line);
  if (ctrl || meta || /\p{Cc}/u.test(sequence)) return line;
  return { text: text.slice(0, at) + sequence + text.slice(at), at: at + sequence.length };
}

const start = ({ text }: LineInput): LineInput => ({ text, at: 0 });
const end = ({ text }: LineInput): LineInput => ({ text, at: text.length });

const MOVES: Readonly<Record<string, (line: LineInput) => LineInput>> = {
  left: ({ text, at }) => ({ text, at: Math.max(0, at - 1) }),
  right: ({ text, at }) => ({ text, at: Math.min(text.length, at + 1) }),
  home: start,
  "ctrl-a": start,
  end,
  "ctrl-e": end,
  backspace: ({ text, at }) =>
    at === 0 ? { text, at } : { text: text.slice(0, at - 1) + text.slice(at), at: at - 1 },
  delete: ({ text, at }) => ({ text: text.slice(0, at) + text.slice(at + 1), at }),
  "ctrl-u": ({ text, at }) => ({ text: text.slice(at), at: 0 }),
  "ctrl-k": ({ text, at }) => ({ text: text.slice(0, at), at }),
};

/** The line on a screen, its end or the part around the cursor where it is longer; the cursor is a bar. */
export function shownLine(
  { text, at }: LineInput,
  { label, width }: { label: string; width: number },
): string {
  const whole = `${text.slice(0, at)}▏${text.slice(at)}`;
  const room = Math.max(10, width - label.length - 2);
  const from = Math.max(0, Math.min(at + 1 - Math.floor(room * 0.7), whole.length - room));
  return `${label} ${whole.slice(from, from + room)}`;
}
