import { hash32 } from "./random.ts";

const START = 1024;

/**
 * A set of texts by 52 bits of their hash, 16 bytes a text at most: a million texts take 16 MB where a Set takes hundreds. Two of a
 * million different texts are taken for one with a chance of about 1 in 10,000.
 */
export class TextSet {
  #slots = new Float64Array(START);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  has(text: string): boolean {
    return this.#slots[this.#place(keyOf(text))] !== 0;
  }

  /** @returns whether it was new */
  add(text: string): boolean {
    const key = keyOf(text);
    const place = this.#place(key);
    if (this.#slots[place] !== 0) return false;
    this.#slots[place] = key;
    this.#size += 1;
    if (this.#size * 2 > this.#slots.length) this.#grow();
    return true;
  }

  /** Where a key stands, or the free place where it would. */
  #place(key: number): number {
    const last = this.#slots.length - 1;
    let place = key % this.#slots.length;
    while (this.#slots[place] !== 0 && this.#slots[place] !== key) place = place === last ? 0 : place + 1;
    return place;
  }

  #grow(): void {
    const old = this.#slots;
    this.#slots = new Float64Array(old.length * 2);
    for (const key of old) if (key !== 0) this.#slots[this.#place(key)] = key;
  }
}

/**
 * Never 0, which marks a free place. The second hash starts from another state: a letter added at the end would follow from the
 * first one.
 */
const keyOf = (text: string): number => hash32(text) * 2 ** 20 + (hash32(`~${text}`) >>> 12) + 1;
