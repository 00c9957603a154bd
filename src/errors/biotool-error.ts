/** What every error of the package carries beside its message. */
export interface ErrorDetails {
  /** What the reader can do now, as one imperative sentence. */
  readonly nextStep?: string;
  readonly cause?: unknown;
}

/**
 * Base of all errors the package throws on purpose; anything else that escapes is a defect of the package.
 * `code` is stable across releases, so programs can branch on it without `instanceof`.
 */
export abstract class BiotoolError extends Error {
  abstract readonly code: string;
  readonly nextStep: string | undefined;

  constructor(message: string, { nextStep, cause }: ErrorDetails = {}) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = new.target.name;
    this.nextStep = nextStep;
  }

  toJSON(): Record<string, unknown> {
    return { code: this.code, message: this.message, nextStep: this.nextStep };
  }
}
