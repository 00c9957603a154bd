import { formatChange, formatHgvs } from "./format.ts";
import { spanned } from "./location.ts";
import type { Change, HgvsVariant } from "./model.ts";

/**
 * Whether two descriptions say the same. Reference bases may be left out (`del` and `delAG`) where their number
 * agrees with the positions. Different references, versions or transcripts are different.
 */
export function sameHgvs(left: HgvsVariant, right: HgvsVariant): boolean {
  if (left.type !== right.type || left.predicted !== right.predicted) return false;
  if (referenceOf(left) !== referenceOf(right) || left.alleles.length !== right.alleles.length) return false;
  return sameMembers(sameMembers(sameChange))(left.alleles, right.alleles);
}

/** Chromosomes, and changes on one, have no order. */
function sameMembers<Value>(
  same: (a: Value, b: Value) => boolean,
): (left: readonly Value[], right: readonly Value[]) => boolean {
  return (left, right) => {
    if (left.length !== right.length) return false;
    const rest = [...right];
    return left.every((value) => {
      const found = rest.findIndex((other) => same(value, other));
      if (found >= 0) rest.splice(found, 1);
      return found >= 0;
    });
  };
}

function sameChange(left: Change, right: Change): boolean {
  if (left.kind !== right.kind) return false;
  if (formatChange(left) === formatChange(right)) return true;
  return (
    left.kind !== "substitution" &&
    formatChange(bare(left)) === formatChange(bare(right)) &&
    agree(left, right)
  );
}

const bare = ({ deleted: _, length: __, ...rest }: Change): Change => rest;

function agree(left: Change, right: Change): boolean {
  if (left.deleted !== undefined && right.deleted !== undefined) return false;
  const expected = left.at && spanned(left.at);
  const numbers = [left, right].flatMap(({ deleted, length }) => deleted?.length ?? length ?? []);
  return new Set(expected === undefined ? numbers : [...numbers, expected]).size <= 1;
}

/** Capitals of gene symbols do not matter. */
function referenceOf({ reference, type }: HgvsVariant): string {
  if (!reference) return "";
  return formatHgvs({ reference, type, predicted: false, alleles: [[{ kind: "unknown" }]] }).toUpperCase();
}
