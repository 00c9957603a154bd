/** Reads a text from left to right by sticky expressions. */
export class Cursor {
  at = 0;
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  get done(): boolean {
    return this.at >= this.text.length;
  }

  /** The match of a sticky expression at this place, which is then passed; undefined and no move where there is none. */
  take(sticky: RegExp): RegExpExecArray | undefined {
    sticky.lastIndex = this.at;
    const match = sticky.exec(this.text);
    if (match) this.at += match[0].length;
    return match ?? undefined;
  }

  /** Whether the word stands here; it is then passed. */
  skip(word: string): boolean {
    const here = this.text.startsWith(word, this.at);
    if (here) this.at += word.length;
    return here;
  }

  /** Runs a reader that may give up; a reader that does moves nothing. */
  attempt<Value>(read: () => Value | undefined): Value | undefined {
    const before = this.at;
    const value = read();
    if (value === undefined) this.at = before;
    return value;
  }
}
