/** Words without which people hardly mean some functions, however well the rest of the question fits. */
export interface Topic {
  /** Names of the functions. */
  readonly of: RegExp;
  readonly said: RegExp;
  /** Factor on the score where the words are said. @default 1.2 */
  readonly with?: number;
  /** Factor where they are not. @default 0.55 */
  readonly without?: number;
}
