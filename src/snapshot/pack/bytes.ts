/** Whole numbers as bytes. Every value is a safe integer; negative ones are folded (zigzag), so small stays small. */

export type NumberLayout = "varint" | "planes";

const fold = (value: number): number => (value < 0 ? -2 * value - 1 : 2 * value);
const unfold = (value: number): number => (value % 2 === 0 ? value / 2 : -(value + 1) / 2);

/** Seven bits a byte, the last byte below 128. */
function writeVarints(values: readonly number[]): Buffer {
  const bytes: number[] = [];
  for (const value of values) {
    let rest = fold(value);
    while (rest >= 128) {
      bytes.push((rest % 128) + 128);
      rest = Math.floor(rest / 128);
    }
    bytes.push(rest);
  }
  return Buffer.from(bytes);
}

function readVarints(bytes: Buffer, count: number): number[] {
  const values = new Array<number>(count);
  let at = 0;
  for (let index = 0; index < count; index += 1) {
    let value = 0;
    let scale = 1;
    let byte = bytes[at++] ?? 0;
    while (byte >= 128) {
      value += (byte - 128) * scale;
      scale *= 128;
      byte = bytes[at++] ?? 0;
    }
    values[index] = unfold(value + byte * scale);
  }
  return values;
}

/** All lowest bytes, then all second bytes and so on: bytes of one weight resemble each other more than their neighbors. */
function writePlanes(values: readonly number[]): Buffer {
  const folded = values.map(fold);
  let width = 1;
  for (const value of folded) while (value >= 256 ** width) width += 1;
  const bytes = Buffer.alloc(width * values.length);
  for (const [index, value] of folded.entries()) {
    let rest = value;
    for (let plane = 0; plane < width; plane += 1) {
      bytes[plane * values.length + index] = rest % 256;
      rest = Math.floor(rest / 256);
    }
  }
  return bytes;
}

function readPlanes(bytes: Buffer, count: number): number[] {
  const values = new Array<number>(count).fill(0);
  const width = count === 0 ? 0 : bytes.length / count;
  for (let plane = 0, scale = 1; plane < width; plane += 1, scale *= 256) {
    for (let index = 0; index < count; index += 1) {
      values[index] = (values[index] ?? 0) + (bytes[plane * count + index] ?? 0) * scale;
    }
  }
  return values.map(unfold);
}

export const writeNumbers = (layout: NumberLayout, values: readonly number[]): Buffer =>
  layout === "varint" ? writeVarints(values) : writePlanes(values);

export const readNumbers = (layout: NumberLayout, bytes: Buffer, count: number): number[] =>
  layout === "varint" ? readVarints(bytes, count) : readPlanes(bytes, count);
