/**
 * A 1-based position, or undefined where the digits are not one.
 * Thousands separators count only where well-formed, so that `1,23` is not 123; leading zeros make an identifier.
 */
export function position(digits: string | undefined): number | undefined {
  if (digits === undefined || !/^[1-9](?:\d{0,11}|\d{0,2}(?:,\d{3}){1,3})$/.test(digits)) return undefined;
  return Number(digits.replaceAll(",", ""));
}
