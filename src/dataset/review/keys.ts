import { emitKeypressEvents } from "node:readline";
import type { Readable } from "node:stream";
import type { Key } from "./line-input.ts";

export type { Key } from "./line-input.ts";

export interface Keys {
  /** The next key in the order they were pressed; undefined after the end. */
  readonly next: () => Promise<Key | undefined>;
  readonly close: () => void;
}

/** The keys pressed on a stream, held until somebody asks for them. */
export function keysOf(input: Readable): Keys {
  const pressed: Key[] = [];
  let waiting: ((key: Key | undefined) => void) | undefined;
  let isOver = false;
  const hand = (key: Key | undefined): void => {
    const take = waiting;
    waiting = undefined;
    if (take) take(key);
    else if (key) pressed.push(key);
  };
  const onKey = (text: string | undefined, key: Key): void =>
    hand({ ...key, sequence: text ?? key.sequence ?? "" });
  const onEnd = (): void => {
    isOver = true;
    hand(undefined);
  };
  emitKeypressEvents(input);
  input.on("keypress", onKey);
  input.on("end", onEnd);
  input.resume();
  return {
    next: () => {
      const key = pressed.shift();
      if (key || isOver) return Promise.resolve(key);
      return new Promise((resolve) => {
        waiting = resolve;
      });
    },
    close: () => {
      input.off("keypress", onKey);
      input.off("end", onEnd);
      input.pause();
    },
  };
}
