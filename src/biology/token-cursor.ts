/** A token of a query language: what it is, and its text. */
export interface Lexeme {
  readonly type: string;
  readonly text: string;
}

/** Where a parser is in its tokens. */
export class TokenCursor<Token extends Lexeme> {
  readonly #tokens: readonly Token[];
  #at = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  get done(): boolean {
    return this.#at === this.#tokens.length;
  }

  /** How many tokens are behind; set to go back to a place. */
  get at(): number {
    return this.#at;
  }

  set at(place: number) {
    this.#at = place;
  }

  /** The token that comes `ahead` tokens after the next one. */
  peek(ahead = 0): Token | undefined {
    return this.#tokens[this.#at + ahead];
  }

  /** The next token, which is then behind. */
  next(): Token | undefined {
    const token = this.#tokens[this.#at];
    if (token) this.#at++;
    return token;
  }

  /** The next token where it is of a type, and has a text; otherwise the place stays. */
  take(type: Token["type"], text?: string): Token | undefined {
    const token = this.peek();
    if (token?.type !== type || (text !== undefined && token.text !== text)) return undefined;
    this.#at++;
    return token;
  }
}
