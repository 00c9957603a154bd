import type { PhraseBook } from "../check/find-evidence.ts";
import type { Decision, Fix } from "./decision.ts";
import { editable, readEdited } from "./edit.ts";
import { type Key, type LineInput, lineInput, shownLine, typed } from "./line-input.ts";
import { plain } from "./plain.ts";
import type { Queue } from "./queue.ts";
import { drawRow, KEYS } from "./screen.ts";

/** Where a session is seen and typed. */
export interface ReviewTerminal {
  /** The next key; undefined when nobody types any more. */
  readonly key: () => Promise<Key | undefined>;
  readonly show: (lines: readonly string[]) => void;
  readonly size: () => { readonly width: number; readonly height: number };
  readonly color: boolean;
  /** Opens a text in an editor; left out where there is none. @returns undefined where it was given up */
  readonly edit?: (text: string) => Promise<string | undefined>;
}

export interface SessionOptions {
  readonly terminal: ReviewTerminal;
  /** Who decides. */
  readonly by: string;
  readonly phrases: PhraseBook;
  /** Keeps a decision; it is on the disk when this returns. */
  readonly keep: (decision: Decision) => void;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** Works through a queue key by key. @returns how many decisions were made */
export async function reviewSession(queue: Queue, options: SessionOptions): Promise<number> {
  const session = new Session(queue, options);
  await session.run();
  return session.made;
}

class Session {
  made = 0;
  /** What was decided in this session, by row. */
  readonly #decided = new Map<string, string>();
  #place = 0;
  #note = "";
  readonly #queue: Queue;
  readonly #options: SessionOptions;
  readonly #started: number;

  constructor(queue: Queue, options: SessionOptions) {
    this.#queue = queue;
    this.#options = options;
    this.#started = options.now();
  }

  async run(): Promise<void> {
    while (this.#place < this.#queue.queue.length) {
      this.#draw();
      this.#note = "";
      const key = await this.#options.terminal.key();
      if (!key || key.name === "q" || (key.ctrl && (key.name === "c" || key.name === "d"))) return;
      await ACTIONS[key.name ?? ""]?.(this);
    }
  }

  skip(): void {
    this.#place += 1;
  }

  back(): void {
    this.#place = Math.max(0, this.#place - 1);
  }

  accept(): void {
    this.#decide({ verdict: "accept" });
  }

  async reject(): Promise<void> {
    const reason = await this.#ask("Reason (Enter ends, Esc gives up):");
    if (reason === undefined) return;
    if (reason.trim() === "") this.#note = "a rejection needs a reason";
    else this.#decide({ verdict: "reject", reason: reason.trim() });
  }

  async fix(): Promise<void> {
    const row = this.#row;
    if (!row) return;
    const { terminal, phrases } = this.#options;
    const text = terminal.edit ? await terminal.edit(editable(row)) : await this.#editInline();
    if (text === undefined) return;
    const edited = readEdited(text, { row, phrases });
    if ("same" in edited) this.#note = "nothing was changed";
    else if ("fault" in edited) this.#note = `refused: ${edited.fault}`;
    else {
      const reason = (await this.#ask("Why (may be empty, Esc gives up):"))?.trim();
      if (reason !== undefined)
        this.#decide({ verdict: "fix", fix: edited.fix, ...(reason ? { reason } : {}) });
    }
  }

  get #row() {
    return this.#queue.queue[this.#place]?.row;
  }

  #decide(what: Pick<Decision, "verdict" | "reason"> & { readonly fix?: Fix }): void {
    const { keep, by, now } = this.#options;
    if (!this.#row) return;
    keep({ row: this.#row.id, ...what, by, when: new Date(now()).toISOString() });
    this.#decided.set(this.#row.id, `${what.verdict}${what.reason ? `: ${what.reason}` : ""}`);
    this.made += 1;
    this.#place += 1;
  }

  #draw(prompt?: string): void {
    const { terminal } = this.#options;
    const at = this.#queue.queue[this.#place];
    if (!at) return;
    const { width, height } = terminal.size();
    const before = this.#decided.get(at.row.id);
    const notes = [this.#note, before === undefined ? "" : `decided: ${before}`].filter(
      (text) => text !== "",
    );
    const last = prompt ?? [...notes.map(plain), KEYS].join(" · ");
    terminal.show(
      drawRow(at, { width, height, color: terminal.color, progress: this.#progress(), prompt: last }),
    );
  }

  #progress(): string {
    const { queue, decided, fitting } = this.#queue;
    const minutes = (this.#options.now() - this.#started) / 60_000;
    const rate = minutes > 0 && this.made > 0 ? ` · ${(this.made / minutes).toFixed(1)} a minute` : "";
    return `${decided + this.#decided.size} done of ${fitting} · ${queue.length - this.#place} left in the queue${rate}`;
  }

  /** Question first, then the arguments of each call, typed below the row. */
  async #editInline(): Promise<string | undefined> {
    if (!this.#row) return undefined;
    const { question: old, calls } = this.#row;
    const question = await this.#ask("Question:", old);
    if (question === undefined) return undefined;
    const edited: string[] = [];
    for (const { name, arguments: args } of calls) {
      const typedArguments = await this.#ask(`${name}:`, JSON.stringify(args));
      if (typedArguments === undefined) return undefined;
      edited.push(`{"name":${JSON.stringify(name)},"arguments":${typedArguments}}`);
    }
    return `{"question":${JSON.stringify(question)},"calls":[${edited.join()}]}`;
  }

  /** A line typed by the reviewer; undefined where they gave up. */
  async #ask(label: string, text = ""): Promise<string | undefined> {
    let line: LineInput = lineInput(text);
    for (;;) {
      this.#draw(shownLine(line, { label, width: this.#options.terminal.size().width }));
      const key = await this.#options.terminal.key();
      if (!key || (key.ctrl && key.name === "c")) return undefined;
      const next = typed(line, key);
      if (next === "cancelled") return undefined;
      if (next === "done") return line.text;
      line = next;
    }
  }
}

const ACTIONS: Readonly<Record<string, (session: Session) => void | Promise<void>>> = {
  a: (session) => session.accept(),
  f: (session) => session.fix(),
  r: (session) => session.reject(),
  s: (session) => session.skip(),
  b: (session) => session.back(),
};
