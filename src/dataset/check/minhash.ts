import { hash32 } from "../random.ts";

const BANDS = 16;
const ROWS = 4;
const SIZE = BANDS * ROWS;
/** Odd multipliers and offsets of the hash functions, drawn once. */
const FAMILY = Array.from(
  { length: SIZE },
  (_, index) => [hash32(`multiply ${index}`) | 1, hash32(`add ${index}`)] as const,
);

/** Words in runs of two, and single words, hashed: what two texts share of these is their likeness. */
export function shingles(text: string): Set<number> {
  const words = text.split(" ");
  const found = new Set(words.map(hash32));
  for (let index = 1; index < words.length; index += 1)
    found.add(hash32(`${words[index - 1]} ${words[index]}`));
  return found;
}

function signature(text: string): Uint32Array {
  const least = new Uint32Array(SIZE).fill(0xffffffff);
  for (const shingle of shingles(text)) {
    for (let index = 0; index < SIZE; index += 1) {
      const [multiply, add] = FAMILY[index] as readonly [number, number];
      const value = (Math.imul(shingle, multiply) + add) >>> 0;
      if (value < (least[index] as number)) least[index] = value;
    }
  }
  return least;
}

/** Jaccard likeness of two texts' shingles, 0 to 1. */
export const likeness = (left: string, right: string): number => shared(shingles(left), shingles(right));

/** Jaccard likeness of two sets: what they share of all they have. */
export function shared(left: ReadonlySet<number>, right: ReadonlySet<number>): number {
  let both = 0;
  for (const shingle of left) if (right.has(shingle)) both += 1;
  return both / (left.size + right.size - both || 1);
}

/** Texts that can be asked for their like. Finds nearly all that share 0.8 of their shingles, and checks what it finds. */
export class NearDuplicates {
  readonly #bands = new Map<string, string[]>();
  readonly #known = new Set<string>();

  add(text: string): void {
    if (this.#known.has(text)) return;
    this.#known.add(text);
    for (const key of bandsOf(text)) {
      const texts = this.#bands.get(key);
      if (texts) texts.push(text);
      else this.#bands.set(key, [text]);
    }
  }

  /** A text that was added and is at least so like this one. */
  find(text: string, atLeast: number): string | undefined {
    if (this.#known.has(text)) return text;
    const candidates = new Set(bandsOf(text).flatMap((key) => this.#bands.get(key) ?? []));
    return [...candidates].find((other) => likeness(text, other) >= atLeast);
  }
}

function bandsOf(text: string): string[] {
  const values = signature(text);
  return Array.from(
    { length: BANDS },
    (_, band) => `${band}:${values.subarray(band * ROWS, (band + 1) * ROWS).join(",")}`,
  );
}
